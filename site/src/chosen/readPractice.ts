/**
 * A published practice as a script reads it in a browser: its page in the language of the reader's page, or in Spanish
 * where it has no other.
 */
export type ReadPractice = { code: string; title: string; address: string; page: Document };

/**
 * Reads a practice from its own page, which has the reader's language, links and sources.
 * @param folder of the records of practices in the open data, which knows where the page of a code is
 * @returns undefined where no practice of this code is published, and where it was withdrawn.
 * @throws Error where one of the two cannot be read.
 */
export async function readPractice(
  code: string,
  folder: string,
): Promise<ReadPractice | undefined> {
  const data = await fetch(`${folder}${code}.json`);
  if (data.status === 404) return undefined;
  if (!data.ok) throw new Error(`${code}: ${String(data.status)}`);
  const address = pageOf(await data.json());
  const answer = await fetch(address);
  // A withdrawn one says so on a page of its own.
  if (answer.status === 410) return undefined;
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const title = page.querySelector('h1')?.textContent?.trim() ?? code;
  return { code, title, address, page };
}

function pageOf(record: unknown): string {
  const pages: unknown =
    record !== null && typeof record === 'object' && 'page' in record ? record.page : {};
  const ofLanguage = new Map(Object.entries(pages ?? {}));
  const address: unknown = ofLanguage.get(document.documentElement.lang) ?? ofLanguage.get('es');
  return new URL(String(address)).pathname;
}
