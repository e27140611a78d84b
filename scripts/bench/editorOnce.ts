/** Child process of the benchmark: publishes edits of one entry, as an editor does, each when its parent sends it. */
import { readEnvironment } from 'cms/env';
import { openCms } from 'cms/server/withCms';
import { z } from 'zod';

const editSchema = z.object({ code: z.string(), title: z.string(), slug: z.string() });

const { payload } = await openCms(readEnvironment());
process.on('message', (message) => {
  const { code, ...data } = editSchema.parse(message);
  void payload
    .update({
      collection: 'practices',
      where: { code: { equals: code } },
      data: { ...data, _status: 'published' },
      locale: 'es',
      depth: 0,
      draft: false,
      overrideAccess: true,
    })
    .then(({ errors }) => {
      for (const { message: reason } of errors) throw new Error(reason);
    });
});
process.channel?.ref();
process.send?.('ready');
