/** Web worker of the dossier: writes it as one Word document. */
import { Packer } from 'docx';
import type { DossierFile, DossierWords } from './DossierWords.ts';
import { wordDossier } from './wordDossier.ts';

addEventListener('message', ({ data }: MessageEvent<DossierWords>) => {
  void Packer.toBlob(wordDossier(data))
    .then((file) => postMessage({ file, unshown: [] } satisfies DossierFile))
    // Heard by the page as an error of the worker; a rejection would not be.
    .catch(reportError);
});
