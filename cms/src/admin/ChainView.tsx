import { DefaultTemplate } from '@payloadcms/next/templates';
import type { Locale } from 'content-models/locales';
import type { AdminViewServerProps } from 'payload';
import { redirect } from 'next/navigation.js';
import { languageOf } from '../refusals/language.ts';
import { adminTexts } from './adminTexts.ts';
import { chainPath, findOrphans, gapAnchor, gapText, type Orphans } from './orphans.ts';

/** Records listed per gap; further ones are only counted. */
const maximumListed = 200;

/** Admin view that lists the gaps in the chain from challenge to progress. */
export async function ChainView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult;
  const { user, payload, i18n } = req;
  // Payload does not check access to custom views.
  if (user?.collection !== 'users') redirect(`/admin/login?redirect=/admin${chainPath}`);
  if (user.mustChangePassword) redirect('/admin');
  const language = languageOf({ i18n });
  const texts = adminTexts[language];
  const gaps = await findOrphans(payload);
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <section className="gutter--left gutter--right arraigo-home">
        <h1>{texts.chainTitle}</h1>
        <p>{texts.chainIntro}</p>
        <div className="arraigo-home__cards">
          {gaps.map((gap) => (
            <Gap key={gapAnchor(gap)} gap={gap} language={language} />
          ))}
        </div>
      </section>
    </DefaultTemplate>
  );
}

function Gap({ gap, language }: { gap: Orphans; language: Locale }) {
  const { kind, records } = gap;
  const texts = adminTexts[language];
  const rest = records.length - maximumListed;
  return (
    <div className="arraigo-home__card" id={gapAnchor(gap)}>
      <h2>
        {gapText(gap, language)} ({records.length})
      </h2>
      {records.length === 0 && <p>{texts.chainNone}</p>}
      <ul>
        {records.slice(0, maximumListed).map(({ id, code, title }) => (
          <li key={id}>
            <a href={`/admin/collections/${kind}/${id}`}>
              {code} {title}
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{texts.chainRest(rest)}</p>}
    </div>
  );
}
