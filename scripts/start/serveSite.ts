/** Child process of `npm start`: serves the live release, also after a publication or rollback has switched it. */
import { readEnvironment } from 'cms/env';
import { currentLink } from 'content-models/storage/releases';
import { createSiteServer } from 'site/server';

const { dataDir, siteHost, sitePort, siteUrl } = readEnvironment();
const server = createSiteServer({ root: currentLink(dataDir), siteUrl });
server.listen(sitePort, siteHost);
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
