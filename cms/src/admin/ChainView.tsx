import type { Locale } from 'content-models/locales';
import type { AdminViewServerProps } from 'payload';
import { languageOf } from '../refusals/language.ts';
import { adminTexts } from './adminTexts.ts';
import { OwnView, requireSignedIn } from './OwnView.tsx';
import { chainPath, findOrphans, gapAnchor, gapText, type Orphans } from './orphans.ts';

/** Records listed per gap; further ones are only counted. */
const maximumListed = 200;

/** Admin view that lists the gaps in the chain from challenge to progress. */
export async function ChainView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  requireSignedIn(view.initPageResult, chainPath);
  const language = languageOf(req);
  const texts = adminTexts[language];
  const gaps = await findOrphans(req.payload);
  return (
    <OwnView {...view}>
      <section className="gutter--left gutter--right arraigo-home">
        <h1>{texts.chainTitle}</h1>
        <p>{texts.chainIntro}</p>
        <div className="arraigo-home__cards">
          {gaps.map((gap) => (
            <Gap key={gapAnchor(gap)} gap={gap} language={language} />
          ))}
        </div>
      </section>
    </OwnView>
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
        {records.slice(0, maximumListed).map(({ id, heading }) => (
          <li key={id}>
            <a href={`/admin/collections/${kind}/${id}`}>{heading[language]}</a>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{texts.chainRest(rest)}</p>}
    </div>
  );
}
