/** Web worker of the dossier: writes its list, and joins the published sheets to it as one PDF. */
import type { DossierFile, DossierWords } from './DossierWords.ts';
import { joinPdfs } from './joinPdfs.ts';
import { pdfList } from './pdfList.ts';

addEventListener('message', ({ data }: MessageEvent<DossierWords>) => {
  void pdfDossier(data)
    .then((file) => postMessage(file))
    // Heard by the page as an error of the worker; a rejection would not be.
    .catch(reportError);
});

async function pdfDossier(words: DossierWords): Promise<DossierFile> {
  const { regular, bold } = words.letters;
  const letters = { regular: await bytesOf(regular), bold: await bytesOf(bold) };
  const { pdf: list, unshown } = await pdfList(words, letters);
  const sheets = words.entries.flatMap(({ title, sheet }) =>
    sheet ? [{ title, pdf: sheet }] : [],
  );
  const joined = await joinPdfs(list, words.title, sheets);
  return { file: new Blob([joined], { type: 'application/pdf' }), unshown };
}

async function bytesOf(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}
