/** Child process of `npm start`: renders the previews of drafts for the CMS. */
import { readEnvironment } from 'cms/env';
import { startPreviewService } from 'site/preview';

const { dataDir, siteUrl } = readEnvironment();
const server = await startPreviewService({ dataDir, siteUrl });
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
