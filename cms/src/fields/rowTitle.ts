/** Makes the rows of a list show the text of one of their fields when they are folded. */
export function rowTitle(field: string) {
  return { RowLabel: { path: '/admin/RowTitle.tsx#RowTitle', clientProps: { field } } };
}
