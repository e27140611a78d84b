import { z } from 'zod';
import { putOff, putOffKey } from './putOff.ts';

/** What is answered of the question, as the settings of the site hold it. */
export type OperatorAnswers = {
  operatorName?: string;
  contactAddress?: string;
  contentLicence?: { name: string; url: string };
};

const refusedSchema = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z
        .object({ errors: z.array(z.object({ path: z.string(), message: z.string() })) })
        .optional(),
    }),
  ),
});

/** Why an answer was refused, with the field that it is about where the server names one. */
export type Refused = { path?: string; message: string }[];

/**
 * Saves the answers in the settings of the site, whose name is written in Spanish. Never throws.
 * @param unanswered what is told where there is no answer
 * @returns why it was refused; empty where it was saved.
 */
export async function saveOperator(answers: OperatorAnswers, unanswered: string): Promise<Refused> {
  try {
    const response = await post('/api/globals/site-settings?locale=es&depth=0', answers);
    if (response.ok) return [];
    const { errors } = refusedSchema.parse(await response.json());
    return errors.flatMap(({ message, data }): Refused => data?.errors ?? [{ message }]);
  } catch {
    return [{ message: unanswered }];
  }
}

/** Keeps for this person that she put the question off. Whether it was kept. */
export async function savePutOff(now: Date): Promise<boolean> {
  try {
    return (await post(`/api/payload-preferences/${putOffKey}`, { value: putOff(now) })).ok;
  } catch {
    return false;
  }
}

function post(address: string, body: unknown): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}
