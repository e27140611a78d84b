/** What stands beside the form of what Payload locks for one person at a time. */
export const takingOver = ['/admin/takingOver/TakingOver.tsx#TakingOver'];
