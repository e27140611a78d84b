import { kinds } from 'content-models/kinds';
import { issueText } from 'content-models/rules/issueText';
import { allRecords, type Check } from './check.ts';

/** Every record is as its schema wants it: ● filled in, ◇ answered once. */
export const matchesModel: Check = (snapshot) =>
  allRecords(snapshot).flatMap(({ kind, record }) => {
    const result = kinds[kind].schema.safeParse(record, { reportInput: true });
    return (result.error?.issues ?? []).map((issue) => ({
      kind,
      code: record.code,
      field: issue.path.join('.'),
      text: issueText(issue, 'es'),
    }));
  });
