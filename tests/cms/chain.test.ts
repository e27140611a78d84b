import { findOrphans } from 'cms/admin/orphans';
import { createLocalReq } from 'payload';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from './onBothDatabases.ts';
import {
  completeChallenge,
  completeItem,
  completeRecommendation,
  completeReport,
  publishChallenge,
  publishInstitution,
  publishItem,
  publishPractice,
  publishRecommendation,
  publishReport,
  publishSource,
  refusalOf,
} from './records.ts';

const saved = { locale: 'es', depth: 0, overrideAccess: true } as const;

describe('the chain', () => {
  onBothDatabases((cms) => {
    const publishing = { ...saved, draft: false } as const;

    describe('what may not be published', () => {
      const recommend = async (changes: object) => {
        const { payload } = cms();
        const source = await publishSource(payload);
        return payload.create({
          ...publishing,
          collection: 'recommendations',
          data: { ...completeRecommendation(source.id), ...changes, _status: 'published' },
        });
      };

      test('a recommendation without a challenge, a mandate of the note without its page', async () => {
        const { fields } = await refusalOf(recommend({}));
        expect(fields).toEqual([
          'challenges: Pestaña «Cadena y fuentes», «Retos» está vacío: una recomendación responde al menos a un reto. Enlácelo; solo lo que pedía el taller de 2022 puede no tenerlo.',
        ]);
        const origin = { kind: 'note-mandate', forum: 'Nota de prueba' };
        expect((await refusalOf(recommend({ origin }))).fields).toEqual([
          'origin.locator: Pestaña «Origen», «Lugar en la fuente» falta: lo que pedía el taller de 2022 lleva su página. Escríbala, como «p. 4».',
        ]);
        const mandate = await recommend({ origin: { ...origin, locator: 'p. 4' } });
        expect(mandate.code).toMatch(/^RC-\d{4}$/);
        expect(mandate.slug).toMatch(/^recomendacion-de-prueba/);
      });

      test('an item without a recommendation, or one whose recommendation is a draft', async () => {
        const { payload } = cms();
        const source = await publishSource(payload);
        const item = (changes: object) =>
          payload.create({
            ...publishing,
            collection: 'roadmapItems',
            data: { ...completeItem(source.id), ...changes, _status: 'published' },
          });
        expect((await refusalOf(item({}))).fields).toEqual([
          'recommendations: Pestaña «Cadena y fuentes», «Recomendaciones o peticiones que pone en práctica» está vacío: una acción pone en práctica al menos una recomendación o una petición del taller. Enlácela.',
        ]);
        const draft = await payload.create({
          ...saved,
          collection: 'recommendations',
          data: completeRecommendation(source.id),
          draft: true,
        });
        expect((await refusalOf(item({ recommendations: [draft.id] }))).fields).toEqual([
          `recommendations: Pestaña «Cadena y fuentes», «Recomendaciones o peticiones que pone en práctica (fila 1)» enlaza a ${draft.code}, que no está publicada. Publíquela antes o quite el enlace.`,
        ]);
      });

      test('a proposal by the editors with a date, a lead or a target that no source gives', async () => {
        const { payload } = cms();
        const institution = await publishInstitution(payload);
        const made = {
          startDate: '2026',
          startDateNotStated: false,
          leadInstitutions: [institution.id],
          leadInstitutionsNotStated: false,
          milestones: [{ title: 'Primer paso', due: '2027' }],
          indicators: [{ name: 'Oficinas', unit: 'oficinas', dataSource: 'Censo', target: 12 }],
        };
        const { fields } = await refusalOf(publishItem(payload, made));
        expect(fields).toMatchInlineSnapshot(`
          [
            "leadInstitutions: Pestaña «Quién y cuándo», «Responsables» no se admite en una propuesta del equipo editorial si ninguna fuente lo da. Indique la fuente que lo dice o quítelo.",
            "startDate: Pestaña «Quién y cuándo», «Comienzo» no se admite en una propuesta del equipo editorial si ninguna fuente lo da. Indique la fuente que lo dice o quítelo.",
            "milestones.0.due: Pestaña «Hitos e indicadores», «Fecha prevista (fila 1)» no se admite en una propuesta del equipo editorial si ninguna fuente lo da. Indique la fuente que lo dice o quítelo.",
            "indicators.0.target: Pestaña «Hitos e indicadores», «Meta (fila 1)» no se admite en una propuesta del equipo editorial si ninguna fuente lo da. Indique la fuente que lo dice o quítelo.",
          ]
        `);
        const source = await publishSource(payload);
        const backed = await publishItem(payload, {
          ...made,
          backing: [
            { field: 'startDate', source: source.id, locator: 'p. 3' },
            { field: 'leadInstitutions', source: source.id },
          ],
          milestones: [{ ...made.milestones[0], source: source.id }],
          indicators: [{ ...made.indicators[0], source: source.id }],
        });
        expect(backed._status).toBe('published');
      });

      test('a related fact with a status, a report without one', async () => {
        const { payload } = cms();
        const fact = publishReport(payload, { kind: 'related-fact', verifiedStatus: 'done' });
        expect((await refusalOf(fact)).fields).toMatchInlineSnapshot(`
          [
            "reportedStatus: Pestaña «Avance», «Estado informado» no se admite en un hecho relacionado: no es un informe del Estado y no cambia el estado de la acción. Quítelo o registre un informe oficial.",
            "verifiedStatus: Pestaña «Verificación», «Estado verificado» no se admite en un hecho relacionado: no es un informe del Estado y no cambia el estado de la acción. Quítelo o registre un informe oficial.",
          ]
        `);
        const report = publishReport(payload, { reportedStatus: null });
        expect((await refusalOf(report)).fields).toMatchInlineSnapshot(`
          [
            "reportedStatus: Pestaña «Avance», «Estado informado» falta. Complete este campo.",
          ]
        `);
      });

      test('progress that is not on what its item is about, or corrects something else', async () => {
        const { payload } = cms();
        const other = await publishReport(payload);
        const misfit = publishReport(payload, {
          country: 'mx',
          value: { indicator: 'a'.repeat(24), value: 3 },
          supersedes: other.id,
        });
        expect((await refusalOf(misfit)).fields).toMatchInlineSnapshot(`
          [
            "country: Pestaña «Avance», «País» no está entre los países de la acción. Elija uno de ellos.",
            "value.indicator: Pestaña «Avance», «Indicador» no es un indicador de la acción. Elija uno de ella o quite el valor.",
            "supersedes: Pestaña «Avance», «Sustituye a» enlaza a un avance de otra acción, de otro país o de otra clase. Un avance solo corrige a otro de lo mismo.",
          ]
        `);
      });

      test('a challenge that nobody raises, or two do', async () => {
        const { payload } = cms();
        const institution = await publishInstitution(payload);
        const source = await publishSource(payload);
        const raised = (raisedBy: object) =>
          payload.create({
            ...publishing,
            collection: 'challenges',
            data: { ...completeChallenge(source.id), raisedBy, _status: 'published' },
          });
        const text =
          'raisedBy.forum: Pestaña «Identidad», «Quién lo plantea» necesita un foro o una institución, uno de los dos. Complete uno y deje vacío el otro.';
        expect((await refusalOf(raised({}))).fields).toEqual([text]);
        const both = { forum: 'Foro', institution: institution.id };
        expect((await refusalOf(raised(both))).fields).toEqual([text]);
      });

      test('it is said in English to whoever reads the admin in English', async () => {
        const { payload } = cms();
        const { i18n } = await createLocalReq({}, payload);
        const source = await publishSource(payload);
        const refused = payload.create({
          ...publishing,
          collection: 'recommendations',
          data: { ...completeRecommendation(source.id), _status: 'published' },
          req: { i18n: { ...i18n, language: 'en' } },
        });
        expect((await refusalOf(refused)).fields).toEqual([
          'challenges: Tab “Chain and sources”, “Challenges” is empty: a recommendation answers at least one challenge. Link it; only what the 2022 workshop asked for may have none.',
        ]);
      });
    });

    test('what the chain requires cannot be taken off the site', async () => {
      const { payload } = cms();
      const challenge = await publishChallenge(payload);
      const recommendation = await publishRecommendation(payload, { challenges: [challenge.id] });
      const item = await publishItem(payload, { recommendations: [recommendation.id] });
      const source = await publishSource(payload);
      const report = await payload.create({
        ...publishing,
        collection: 'progress',
        data: { ...completeReport(item.id, source.id), _status: 'published' },
      });
      const leaving = { ...saved, data: { _status: 'draft' as const } };
      const refused = await Promise.all([
        refusalOf(payload.update({ ...leaving, collection: 'challenges', id: challenge.id })),
        refusalOf(
          payload.update({ ...leaving, collection: 'recommendations', id: recommendation.id }),
        ),
        refusalOf(payload.update({ ...leaving, collection: 'roadmapItems', id: item.id })),
        refusalOf(payload.update({ ...leaving, collection: 'sources', id: source.id })),
      ]);
      expect(refused.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
      expect(refused.map(({ message }) => message.match(/: ([A-Z]{2}-\d+) /)?.[1])).toEqual([
        recommendation.code,
        item.code,
        report.code,
        report.code,
      ]);
    });

    test('an item keeps the country and the indicator of its published progress', async () => {
      const { payload } = cms();
      const item = await publishItem(payload);
      const source = await publishSource(payload);
      const indicator = item.indicators?.[0]?.id ?? '';
      await payload.create({
        ...publishing,
        collection: 'progress',
        data: {
          ...completeReport(item.id, source.id),
          value: { indicator, value: 12 },
          _status: 'published',
        },
      });
      const { fields } = await refusalOf(
        payload.update({
          ...publishing,
          collection: 'roadmapItems',
          id: item.id,
          data: { countries: ['hn'], indicators: [], _status: 'published' },
        }),
      );
      expect(fields).toEqual([
        'countries: Pestaña «Clasificación», «Países» no tiene ya lo que un avance publicado usa. Deje el país y el indicador de sus avances.',
        'indicators: Pestaña «Hitos e indicadores», «Indicadores» no tiene ya lo que un avance publicado usa. Deje el país y el indicador de sus avances.',
      ]);
    });

    test('editors see where it ends, among drafts too, and what is joined is not there', async () => {
      const { payload } = cms();
      const challenge = await publishChallenge(payload);
      const lonely = await publishChallenge(payload);
      const practice = await publishPractice(payload, { challenges: [challenge.id] });
      const recommendation = await publishRecommendation(payload, { challenges: [challenge.id] });
      const draft = await payload.create({
        ...saved,
        collection: 'practices',
        data: { title: 'Un borrador sin reto' },
        draft: true,
      });
      const trashed = await publishPractice(payload, { challenges: [lonely.id] });
      await payload.update({
        ...saved,
        collection: 'practices',
        id: trashed.id,
        data: { deletedAt: new Date().toISOString() },
      });

      const gaps = await findOrphans(payload);
      const codes = (kind: string, lacks: string) =>
        gaps
          .filter((gap) => gap.kind === kind && gap.lacks === lacks)
          .flatMap(({ records }) => records.map(({ code }) => code));
      expect(gaps.map(({ kind, lacks }) => `${kind} without ${lacks}`)).toEqual([
        'challenges without practices',
        'challenges without recommendations',
        'practices without challenges',
        'recommendations without roadmapItems',
        'roadmapItems without practices',
        'roadmapItems without progress',
      ]);
      expect(codes('challenges', 'practices')).toContain(lonely.code);
      expect(codes('challenges', 'practices')).not.toContain(challenge.code);
      expect(codes('challenges', 'recommendations')).not.toContain(challenge.code);
      expect(codes('practices', 'challenges')).toContain(draft.code);
      expect(codes('practices', 'challenges')).not.toContain(practice.code);
      expect(codes('practices', 'challenges')).not.toContain(trashed.code);
      expect(codes('recommendations', 'roadmapItems')).toContain(recommendation.code);
    });
  });
});
