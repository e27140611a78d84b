import type { Practice } from 'content-models/records/practice';
import type { Snapshot } from 'content-models/snapshot/snapshot';
import { describe, expect, test } from 'vitest';
import { problemLine, type Check } from './checks/check.ts';
import { conmigrantesIsPast } from './checks/traps/conmigrantesIsPast.ts';
import { gastroLabGraduates } from './checks/traps/gastroLabGraduates.ts';
import { mandatesKeepTheirVerb } from './checks/traps/mandatesKeepTheirVerb.ts';
import { midesTotalIsUnused } from './checks/traps/midesTotalIsUnused.ts';
import { paisanoIsNoEntry } from './checks/traps/paisanoIsNoEntry.ts';
import { pepitaIsAReading } from './checks/traps/pepitaIsAReading.ts';
import { placementsAreOfTheAid } from './checks/traps/placementsAreOfTheAid.ts';
import { planIsNotMerged } from './checks/traps/planIsNotMerged.ts';
import { receptionIsNotReintegration } from './checks/traps/receptionIsNotReintegration.ts';
import { returnsAreNotPersons } from './checks/traps/returnsAreNotPersons.ts';
import { ruedasIsUnattributed } from './checks/traps/ruedasIsUnattributed.ts';
import { rolesHaveNoCountry } from './checks/traps/rolesHaveNoCountry.ts';
import { sicOf2021 } from './checks/traps/sicOf2021.ts';
import { thirtyThreeWomen } from './checks/traps/thirtyThreeWomen.ts';
import { usaidIsNotCurrent } from './checks/traps/usaidIsNotCurrent.ts';
import { groupsTextIsUnknown } from './checks/traps/groupsTextIsUnknown.ts';
import { workshopWasHeld } from './checks/traps/workshopWasHeld.ts';
import {
  country,
  event,
  fact,
  figure,
  institution,
  practice,
  recommendation,
  roadmapItem,
  role,
  snapshotWith,
  source,
  told,
} from './samples.ts';

const problems = (check: Check, records: Partial<Snapshot>) =>
  check(snapshotWith(records)).map(problemLine).join('\n');

const inPractice = (check: Check, changes: Partial<Practice>) =>
  problems(check, { practices: [practice(changes)] });

describe('1. Pepita', () => {
  const title = { es: 'Proyecto Pepita', en: 'Proyecto Pepita' };
  const claim = [
    'Proyecto Pepita es La Pepita, un espectáculo de Guatemala.',
    'Proyecto Pepita is La Pepita, a show from Guatemala.',
  ] as const;

  test('is not Guatemala’s «La Pepita» as if a source said so', () => {
    expect(inPractice(pepitaIsAReading, { title, countries: ['gt'] })).toMatchInlineSnapshot(`
      "Práctica BP-9001, description.es: une «Proyecto Pepita» con «La Pepita» de Guatemala, y ninguna fuente lo dice. Escriba que la identificación es del catálogo.
      Práctica BP-9001, description.en: une «Proyecto Pepita» con «La Pepita» de Guatemala, y ninguna fuente lo dice. Escriba que la identificación es del catálogo."
    `);
    expect(inPractice(pepitaIsAReading, { description: told(...claim) })).toMatchInlineSnapshot(`
      "Práctica BP-9001, description.es: une «Proyecto Pepita» con «La Pepita» de Guatemala, y ninguna fuente lo dice. Escriba que la identificación es del catálogo.
      Práctica BP-9001, description.en: une «Proyecto Pepita» con «La Pepita» de Guatemala, y ninguna fuente lo dice. Escriba que la identificación es del catálogo."
    `);
  });

  test('may be identified as the catalogue’s reading, said in both languages', () => {
    const description = told(
      `${claim[0]} La identificación es del catálogo.`,
      `${claim[1]} This is the catalogue’s reading.`,
    );
    expect(inPractice(pepitaIsAReading, { title, countries: ['gt'], description })).toBe('');
    const onlySpanish = { es: description.es, en: told(...claim).en };
    expect(inPractice(pepitaIsAReading, { title, description: onlySpanish })).toMatch(
      /description\.en/,
    );
  });
});

describe('2. Reintegración sobre Ruedas', () => {
  const title = { es: 'Reintegración sobre Ruedas', en: 'Reintegración sobre Ruedas' };

  test('has no country, institution or date', () => {
    const changes = {
      title,
      countries: ['hn' as const],
      institutions: [role('IN-9001', 'accountable')],
      startDate: '2020',
    };
    expect(inPractice(ruedasIsUnattributed, changes)).toMatchInlineSnapshot(`
      "Práctica BP-9001, countries: ninguna fuente lo dice de «Reintegración sobre Ruedas». Márquelo como «Las fuentes no lo dicen».
      Práctica BP-9001, institutions: ninguna fuente lo dice de «Reintegración sobre Ruedas». Márquelo como «Las fuentes no lo dicen».
      Práctica BP-9001, startDate: ninguna fuente lo dice de «Reintegración sobre Ruedas». Márquelo como «Las fuentes no lo dicen»."
    `);
  });

  test('is not given one in a text, its own or another', () => {
    const description = told('La impulsa la OIM.', 'It comes from Honduras.');
    const introduction = told(
      'En Honduras, Reintegración sobre Ruedas informa.',
      'Reintegración sobre Ruedas informs.',
    );
    const oim = institution({ name: { es: 'Organismo', en: 'Body' }, acronym: 'OIM' });
    expect(
      problems(ruedasIsUnattributed, {
        practices: [practice({ title, description })],
        countries: [country({ introduction })],
        institutions: [oim],
      }),
    ).toMatchInlineSnapshot(`
      "Perfil de país gt, introduction.es: relaciona «Reintegración sobre Ruedas» con «Honduras», y ninguna fuente lo dice. Quítelo.
      Práctica BP-9001, description.es: relaciona «Reintegración sobre Ruedas» con «OIM», y ninguna fuente lo dice. Quítelo.
      Práctica BP-9001, description.en: relaciona «Reintegración sobre Ruedas» con «Honduras», y ninguna fuente lo dice. Quítelo."
    `);
  });

  test('may be told from the note', () => {
    expect(inPractice(ruedasIsUnattributed, { title })).toBe('');
  });
});

describe('3. thirty-three women', () => {
  const statement = { es: 'Se certificaron 33 mujeres.', en: '33 women were certified.' };
  const description = told(
    'Se certificaron treinta y tres mujeres.',
    'Thirty-three women were certified.',
  );
  const note = [source({ type: 'concept-note' })];

  test('are known from the note alone', () => {
    const summary = statement;
    expect(
      inPractice(thirtyThreeWomen, {
        summary,
        description,
        facts: [fact({ statement, value: 33 })],
      }),
    ).toMatchInlineSnapshot(`
      "Práctica BP-9001, facts.0.sources: dice que se certificaron 33 mujeres sin citar la nota conceptual, la única que lo dice. Cite la nota.
      Práctica BP-9001, summary.es: dice que se certificaron 33 mujeres sin citar la nota conceptual, la única que lo dice. Cite la nota.
      Práctica BP-9001, summary.en: dice que se certificaron 33 mujeres sin citar la nota conceptual, la única que lo dice. Cite la nota.
      Práctica BP-9001, description.es: dice que se certificaron 33 mujeres sin citar la nota conceptual, la única que lo dice. Cite la nota.
      Práctica BP-9001, description.en: dice que se certificaron 33 mujeres sin citar la nota conceptual, la única que lo dice. Cite la nota."
    `);
  });

  test('may be told with the note as their source', () => {
    const practices = [
      practice({ summary: statement, description, facts: [fact({ statement, value: 33 })] }),
    ];
    expect(problems(thirtyThreeWomen, { practices, sources: note })).toBe('');
  });

  test('a plain text needs a fact that has the note', () => {
    expect(
      problems(thirtyThreeWomen, { practices: [practice({ summary: statement })], sources: note }),
    ).toMatch(/summary\.es/);
  });
});

describe('4. the plan for children and adolescents', () => {
  const name =
    'Plan de Atención y Protección Integral a Niñas, Niños y Adolescentes Migrantes Retornados y sus Familias';
  const title = { es: name, en: 'Plan for the comprehensive care of returned children' };

  test('takes nothing over from the instruments that resemble it', () => {
    const changes = {
      title,
      alternativeNames: ['Plan del ISNA'],
      institutions: [role('IN-9001', 'accountable')],
      startDate: '2016-12-13',
      description: told('Lo elaboró el ISNA.', 'It was written by ISNA.'),
    };
    expect(inPractice(planIsNotMerged, changes)).toMatchInlineSnapshot(`
      "Práctica BP-9001, institutions: es de otro instrumento: de este título las fuentes no lo dicen. Márquelo como «Las fuentes no lo dicen».
      Práctica BP-9001, startDate: es de otro instrumento: de este título las fuentes no lo dicen. Márquelo como «Las fuentes no lo dicen».
      Práctica BP-9001, alternativeNames: es de otro instrumento: de este título las fuentes no lo dicen. Márquelo como «Las fuentes no lo dicen».
      Práctica BP-9001, description.es: nombra un instrumento parecido sin decir que es otro. Dígalo o quítelo.
      Práctica BP-9001, description.en: nombra un instrumento parecido sin decir que es otro. Dígalo o quítelo."
    `);
  });

  test('is not another name of one of them', () => {
    expect(inPractice(planIsNotMerged, { alternativeNames: [name] })).toMatchInlineSnapshot(
      `"Práctica BP-9001, alternativeNames: «Plan de Atención y Protección Integral a Niñas, Niños y Adolescentes Migrantes Retornados y sus Familias» es el título de otra iniciativa, que solo la nota nombra. Quítelo de los otros nombres."`,
    );
  });

  test('may name them as others', () => {
    const description = told(
      'El plan del ISNA es otro instrumento.',
      'The ISNA plan is another instrument.',
    );
    expect(inPractice(planIsNotMerged, { title, description })).toBe('');
  });
});

describe('5. Gastro-Lab', () => {
  test('does not graduate returnees only', () => {
    const changes = {
      description: told(
        'Gastro-Lab graduó a 77 jóvenes retornados.',
        'Gastro-Lab had 77 graduates who had returned.',
      ),
      facts: [
        fact({
          statement: { es: 'Egresaron 73 de Gastro-Lab.', en: '73 graduated from Gastro-Lab.' },
          value: 73,
          unit: { es: 'retornados', en: 'returnees' },
        }),
      ],
    };
    expect(inPractice(gastroLabGraduates, changes)).toMatchInlineSnapshot(`
      "Práctica BP-9001, description.es: cuenta como retornadas a todas las personas que egresaron de Gastro-Lab, que atiende a jóvenes en general. Sepárelas.
      Práctica BP-9001, description.en: cuenta como retornadas a todas las personas que egresaron de Gastro-Lab, que atiende a jóvenes en general. Sepárelas.
      Práctica BP-9001, facts.0: cuenta como retornadas a todas las personas que egresaron de Gastro-Lab, que atiende a jóvenes en general. Sepárelas."
    `);
  });

  test('graduates young people in general', () => {
    const description = told(
      'Gastro-Lab graduó a 77 jóvenes; no todos son retornados.',
      'Gastro-Lab had 77 graduates.',
    );
    expect(inPractice(gastroLabGraduates, { description })).toBe('');
  });
});

describe('6. reception', () => {
  test.each(['CAMR de Omoa', 'CAPMR', 'GAMI «Bienvenido a Casa»', 'CRR', 'México te Abraza'])(
    '%s has its theme',
    (name) => {
      const title = { es: name, en: name };
      expect(inPractice(receptionIsNotReintegration, { title })).toBe(
        'Práctica BP-9001, themes: es un servicio de recepción y no lleva el tema «Recepción y primera acogida». Añádalo.',
      );
      expect(inPractice(receptionIsNotReintegration, { title, themes: ['reception'] })).toBe('');
    },
  );

  test('is not called a reintegration service', () => {
    const introduction = told(
      'El CAMR es un centro de reintegración.',
      'The CAMR is a reintegration centre.',
    );
    expect(problems(receptionIsNotReintegration, { countries: [country({ introduction })] }))
      .toMatchInlineSnapshot(`
      "Perfil de país gt, introduction.es: llama reintegración a un servicio de recepción. Diga «recepción y primera acogida».
      Perfil de país gt, introduction.en: llama reintegración a un servicio de recepción. Diga «recepción y primera acogida»."
    `);
    const denied = told(
      'El CAMR no es un centro de reintegración.',
      'The CAMR is not a reintegration centre.',
    );
    expect(
      problems(receptionIsNotReintegration, { countries: [country({ introduction: denied })] }),
    ).toBe('');
  });
});

describe('7. Paisano', () => {
  test('is no entry, but may be named', () => {
    const title = { es: 'Programa Héroes Paisanos', en: 'Héroes Paisanos programme' };
    expect(inPractice(paisanoIsNoEntry, { title })).toMatchInlineSnapshot(
      `"Práctica BP-9001, title: Paisano atiende a visitantes y no es una práctica de reintegración. Retire la práctica; puede nombrarse como contexto."`,
    );
    const description = told(
      'La tarjeta Bienestar Paisano es un apoyo.',
      'The Bienestar Paisano card is a grant.',
    );
    expect(inPractice(paisanoIsNoEntry, { description })).toBe('');
  });
});

describe('8. the note’s 2021', () => {
  const statement = {
    es: 'La sesión fue el 8 de septiembre de 2021.',
    en: 'The session was on 8 September 2021.',
  };

  test('is not repeated as a date', () => {
    expect(inPractice(sicOf2021, { summary: statement, startDate: '2021-09-08' }))
      .toMatchInlineSnapshot(`
      "Práctica BP-9001, summary.es: da el 8 de septiembre de 2021, que es un error de la nota (el taller fue en 2022). Añada «sic» o corrija la fecha.
      Práctica BP-9001, summary.en: da el 8 de septiembre de 2021, que es un error de la nota (el taller fue en 2022). Añada «sic» o corrija la fecha.
      Práctica BP-9001, startDate: da el 8 de septiembre de 2021, que es un error de la nota (el taller fue en 2022). Añada «sic» o corrija la fecha."
    `);
  });

  test('may be quoted with «sic»', () => {
    const sicNote = {
      es: 'La nota dice 2021; fue en 2022.',
      en: 'The note says 2021; it was in 2022.',
    };
    expect(inPractice(sicOf2021, { facts: [fact({ statement, sicNote })] })).toBe('');
    const summary = {
      es: `${statement.es.slice(0, -1)} (sic).`,
      en: `${statement.en.slice(0, -1)} (sic).`,
    };
    expect(inPractice(sicOf2021, { summary })).toBe('');
  });
});

describe('9. returns', () => {
  test('are events, not persons', () => {
    const broken = country({
      introduction: told('En 2024 llegaron 76,768 personas.', 'In 2024, 76,768 people arrived.'),
      figures: [figure({ scope: { es: 'Personas retornadas', en: 'People returned' } })],
    });
    expect(problems(returnsAreNotPersons, { countries: [broken] })).toMatchInlineSnapshot(`
      "Perfil de país gt, figures (76768).scope.es: llama personas a retornos registrados; una persona puede retornar varias veces. Diga «retornos».
      Perfil de país gt, figures (76768).scope.en: llama personas a retornos registrados; una persona puede retornar varias veces. Diga «retornos».
      Perfil de país gt, introduction.es: llama personas a retornos registrados; una persona puede retornar varias veces. Diga «retornos».
      Perfil de país gt, introduction.en: llama personas a retornos registrados; una persona puede retornar varias veces. Diga «retornos»."
    `);
  });

  test('may be explained, and persons may be counted as persons', () => {
    const note = { es: 'Cuenta retornos, no personas.', en: 'It counts returns, not persons.' };
    const scope = { es: 'Personas atendidas', en: 'People served' };
    const good = country({ figures: [figure({ note }), figure({ scope, counted: 'persons' })] });
    expect(problems(returnsAreNotPersons, { countries: [good] })).toBe('');
  });
});

describe('10. USAID', () => {
  const institutions = [institution({ code: 'IN-9001', name: { es: 'USAID', en: 'USAID' } })];
  const funder = { institutions: [role('IN-9001', 'funding')] };

  test('is not a funder of today', () => {
    const description = told('USAID financia las unidades.', 'The units are funded by USAID.');
    expect(
      problems(usaidIsNotCurrent, {
        practices: [practice({ ...funder, description })],
        institutions,
      }),
    ).toMatchInlineSnapshot(`
      "Práctica BP-9001, description.es: presenta como actual el financiamiento de USAID, y ninguna fuente lo dice. Ponga el año y el verbo en pasado.
      Práctica BP-9001, description.en: presenta como actual el financiamiento de USAID, y ninguna fuente lo dice. Ponga el año y el verbo en pasado.
      Práctica BP-9001, institutions.0: pone a USAID como financiador sin decir de qué años. Dígalo en la descripción o en un hecho."
    `);
  });

  test('funded in years that are named', () => {
    const description = told(
      'USAID financió las unidades en 2018.',
      'USAID funded the units in 2018.',
    );
    expect(
      problems(usaidIsNotCurrent, {
        practices: [practice({ ...funder, description })],
        institutions,
      }),
    ).toBe('');
  });
});

describe('11. the working groups of 2022', () => {
  const origin = {
    kind: 'group-proposal' as const,
    forum: { es: 'Mesa de prueba', en: 'Test group' },
  };
  const note = source({ type: 'concept-note' });
  const contents = [{ id: 'a'.repeat(24), title: { es: 'Acciones', en: 'Actions' }, pages: '20' }];
  const index = {
    id: 'b'.repeat(24),
    source: 'FU-9001',
    note: { es: 'Solo el índice.', en: 'The table of contents alone.' },
    contents,
  };

  test('recommended nothing that is known: neither a note written before nor a table of contents says it', () => {
    const claims = {
      recommendations: [recommendation({ origin })],
      roadmapItems: [roadmapItem({ origin: 'officially-adopted' })],
    };
    const found = problems(groupsTextIsUnknown, { ...claims, sources: [note] });
    expect(found).toMatchInlineSnapshot(`
      "Recomendación RC-9001, origin.kind: dice que lo propuso una mesa o que se acordó, y ninguna fuente suya contiene ese texto. Cite el documento que lo dice o cambie el origen.
      Acción de la hoja de ruta HR-9001, origin: dice que lo propuso una mesa o que se acordó, y ninguna fuente suya contiene ese texto. Cite el documento que lo dice o cambie el origen."
    `);
    expect(
      problems(groupsTextIsUnknown, { ...claims, events: [event({ documents: [index] })] }),
    ).toBe(found);
    expect(problems(groupsTextIsUnknown, claims)).toBe('');
    expect(problems(groupsTextIsUnknown, { sources: [note] })).toBe('');
  });

  test('their meeting took place, and what it decided is unknown', () => {
    const summary = {
      es: 'El taller acordó una hoja de ruta.',
      en: 'The workshop agreed on a roadmap.',
    };
    const held = event({ standing: 'held', summary });
    expect(problems(workshopWasHeld, { sources: [note], events: [held] })).toMatchInlineSnapshot(`
      "Encuentro EV-9001, standing: cuenta como celebrado lo que se sabe solo por una agenda. Ponga «Previsto» o cite un informe.
      Encuentro EV-9001, summary.es: da por decidido lo que la agenda preveía. Dígalo como previsto.
      Encuentro EV-9001, summary.en: da por decidido lo que la agenda preveía. Dígalo como previsto."
    `);
    const planned = {
      es: 'Un taller previsto para septiembre de 2022 en Puebla.',
      en: 'A workshop planned for September 2022 in Puebla.',
    };
    expect(problems(workshopWasHeld, { events: [event({ summary: planned })] }))
      .toMatchInlineSnapshot(`
      "Encuentro EV-9001, summary.es: cuenta como solo previsto un taller que se celebró. Dígalo en pasado.
      Encuentro EV-9001, summary.en: cuenta como solo previsto un taller que se celebró. Dígalo en pasado."
    `);
    const told = {
      es: 'El taller se celebró en Puebla en 2022; debía acordar una hoja de ruta.',
      en: 'The workshop was held in Puebla in 2022; a roadmap was planned.',
    };
    expect(
      problems(workshopWasHeld, { events: [event({ standing: 'held', summary: told })] }),
    ).toBe('');
  });

  test('nobody says which country held the presidency', () => {
    const named = {
      es: 'Abrió la Presidencia Pro Témpore de México.',
      en: 'Mexico’s Pro Tempore Presidency opened it.',
    };
    expect(problems(rolesHaveNoCountry, { events: [event({ summary: named })] }))
      .toMatchInlineSnapshot(`
      "Encuentro EV-9001, summary.es: da un país a la Presidencia Pro Témpore, que la nota nombra sin país. Quítelo.
      Encuentro EV-9001, summary.en: da un país a la Presidencia Pro Témpore, que la nota nombra sin país. Quítelo."
    `);
    const unnamed = {
      es: 'Abrió la Presidencia Pro Témpore. El encuentro era en México.',
      en: 'The Pro Tempore Presidency opened it. The meeting was in Mexico.',
    };
    expect(problems(rolesHaveNoCountry, { events: [event({ summary: unnamed })] })).toBe('');
  });
});

describe('12. CONMIGRANTES', () => {
  test('is not in charge of anything today', () => {
    const description = told(
      'Responden del programa la Cancillería y CONMIGRANTES.',
      'The foreign ministry and CONMIGRANTES answer for the programme.',
    );
    expect(inPractice(conmigrantesIsPast, { description })).toMatchInlineSnapshot(`
      "Práctica BP-9001, description.es: cuenta en presente lo que tuvo a su cargo el CONMIGRANTES, que una ley disolvió. Ponga el verbo en pasado.
      Práctica BP-9001, description.en: cuenta en presente lo que tuvo a su cargo el CONMIGRANTES, que una ley disolvió. Ponga el verbo en pasado."
    `);
  });

  test('was in charge', () => {
    const description = told(
      'Eran responsables la Cancillería y el CONMIGRANTES.',
      'The foreign ministry and CONMIGRANTES were responsible.',
    );
    expect(inPractice(conmigrantesIsPast, { description })).toBe('');
  });
});

describe('13. the placements of Repatriados Trabajando', () => {
  test('are 1.3% of the aid, not of everybody', () => {
    const statement = { es: 'La colocación fue del 1.3%.', en: 'Placement was 1.3%.' };
    expect(inPractice(placementsAreOfTheAid, { facts: [fact({ statement })] }))
      .toMatchInlineSnapshot(`
      "Práctica BP-9001, facts.0.statement.es: da el 1.3% sin decir de qué: la tesis lo cuenta sobre la ayuda, no sobre las personas. Dígalo.
      Práctica BP-9001, facts.0.statement.en: da el 1.3% sin decir de qué: la tesis lo cuenta sobre la ayuda, no sobre las personas. Dígalo."
    `);
    const ofTheAid = { es: 'Fue el 1.3% de la ayuda.', en: 'It was 1.3% of the aid.' };
    expect(inPractice(placementsAreOfTheAid, { facts: [fact({ statement: ofTheAid })] })).toBe('');
  });
});

describe('14. the mandates of the note', () => {
  const origin = { kind: 'note-mandate' as const, forum: { es: 'Nota', en: 'Note' } };
  const quote = { text: 'Destacar las necesidades de los grupos', language: 'es' as const };
  const asked = (es: string) =>
    problems(mandatesKeepTheirVerb, {
      recommendations: [recommendation({ origin, quote, text: { es, en: 'Test.' } })],
    });

  test('ask for what they ask for, not for more', () => {
    expect(asked('Objetivo: atender a los grupos.')).toMatchInlineSnapshot(
      `"Recomendación RC-9001, text.es: la nota pide «destacar» y el texto pide otra cosa. Use el verbo de la cita."`,
    );
    expect(asked('Objetivo: destacar las necesidades de los grupos.')).toBe('');
  });
});

describe('15. a total of three countries, printed as that of one', () => {
  test('is used neither as a figure nor in a text', () => {
    const broken = country({
      introduction: told('Hubo 91,821 retornos.', 'There were 91,821 returns.'),
      figures: [figure({ value: 91_821 })],
    });
    expect(problems(midesTotalIsUnused, { countries: [broken] })).toMatchInlineSnapshot(
      `"Perfil de país gt, figures: usa los 91,821 retornos que un ministerio imprimió para Guatemala; son de varios países. Quítelos."`,
    );
    expect(problems(midesTotalIsUnused, { countries: [country()] })).toBe('');
  });
});
