import { ContentError } from 'content-models/parse';
import type { Locale } from 'content-models/locales';
import type { Payload, ServerProps } from 'payload';
import { Suspense } from 'react';
import { readEnvironment } from '../env.ts';
import { readPublicationState } from '../publication/publicationState.ts';
import { readTornRecords, type TornRecord } from '../publication/tornRecords.ts';
import { languageOf } from '../refusals/language.ts';
import { timeInWords } from '../refusals/timeInWords.ts';
import { adminTexts } from './adminTexts.ts';
import { HeldRecords } from './HeldRecords.tsx';
import { OperatorQuestion } from './operator/OperatorQuestion.tsx';
import { SiteState } from './releasing/SiteState.tsx';
import { FailedSteps, NextSteps } from './scheduling/PlannedWork.tsx';
import {
  chainGaps,
  dueReviews,
  waitingDrafts,
  waitingTranslations,
  type Task,
} from './pendingWork.ts';

/** Dashboard of the admin: greeting, pending work, and the state of the public site. */
export async function Home({ payload, user, i18n }: ServerProps) {
  const language = languageOf({ i18n });
  const texts = adminTexts[language];
  if (!user || user.collection !== 'users') return null;
  if (user.mustChangePassword) {
    return (
      <section className="arraigo-home">
        <h1>{texts.passwordTitle}</h1>
        <p>{texts.passwordText}</p>
        <p>
          <a className="arraigo-home__action" href="/admin/account">
            {texts.passwordLink}
          </a>
        </p>
      </section>
    );
  }
  const [torn, drafts, reviews, translations, gaps] = await Promise.all([
    readTornRecords(payload),
    waitingDrafts(payload, language),
    dueReviews(payload, language),
    waitingTranslations(payload, language),
    chainGaps(payload, language),
  ]);
  return (
    <section className="arraigo-home">
      <h1>{texts.greeting(user.name || user.email)}</h1>
      <p>{texts.intro}</p>
      <TornRecords records={torn} language={language} />
      <HeldRecords payload={payload} language={language} />
      <FailedSteps payload={payload} language={language} />
      <OperatorQuestion payload={payload} user={user} language={language} />
      <div className="arraigo-home__cards">
        <TaskCard title={texts.drafts} none={texts.draftsNone} tasks={drafts} />
        <TaskCard title={texts.reviews} none={texts.reviewsNone} tasks={reviews} />
        <TaskCard title={texts.translations} none={texts.translationsNone} tasks={translations} />
        <TaskCard title={texts.chain} none={texts.chainNone} tasks={gaps} />
      </div>
      <div className="arraigo-home__cards arraigo-home__cards--wide">
        <NextSteps payload={payload} language={language} />
        <div className="arraigo-home__card">
          <h2>{texts.site}</h2>
          <SiteState mayGoBack={user.role === 'admin'} />
          <Suspense fallback={<p>{texts.checking}</p>}>
            <Changes payload={payload} language={language} />
          </Suspense>
        </div>
      </div>
    </section>
  );
}

/** Live records that an interrupted save had damaged, and which version was restored, for an editor to review. */
function TornRecords({ records, language }: { records: TornRecord[]; language: Locale }) {
  if (records.length === 0) return null;
  const texts = adminTexts[language];
  return (
    <div className="arraigo-notice" role="status">
      <h2>{texts.torn}</h2>
      <ul>
        {records.map(({ code, foundAt, restoredFrom }) => (
          <li key={`${code} ${foundAt}`}>
            {restoredFrom
              ? texts.tornRestored(
                  code,
                  timeInWords(foundAt, language),
                  timeInWords(restoredFrom, language),
                )
              : texts.tornLeft(code, timeInWords(foundAt, language))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function TaskCard({ title, none, tasks }: { title: string; none: string; tasks: Task[] }) {
  return (
    <div className="arraigo-home__card">
      <h2>{title}</h2>
      {tasks.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {tasks.map(({ label, count, href, first = [] }) => (
            <li key={href}>
              <a className="arraigo-home__count" href={href}>
                <strong>{count}</strong>
                <span>{label}</span>
              </a>
              {first.length > 0 && (
                <ul>
                  {first.map((record) => (
                    <li key={record.href}>
                      <a href={record.href}>{record.label}</a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** How many published changes the site does not show yet. */
async function Changes({ payload, language }: { payload: Payload; language: Locale }) {
  const texts = adminTexts[language];
  try {
    const { changes } = await readPublicationState({ payload, environment: readEnvironment() });
    return <p>{changes === undefined ? texts.changesUnknown : texts.changes(changes)}</p>;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return (
      <>
        <p>{texts.cannotPublish}</p>
        <ul>
          {error.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </>
    );
  }
}
