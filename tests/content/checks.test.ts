import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChecks } from './checks/allChecks.ts';
import { bothLanguages } from './checks/bothLanguages.ts';
import { problemLine, type Check } from './checks/check.ts';
import { citedSources } from './checks/citedSources.ts';
import { completeLinks } from './checks/completeLinks.ts';
import { crossChecked } from './checks/crossChecked.ts';
import { evidenceIsRead } from './checks/evidenceIsRead.ts';
import { matchesModel } from './checks/matchesModel.ts';
import { numbersHaveFacts } from './checks/numbersHaveFacts.ts';
import { oneInstitution } from './checks/oneInstitution.ts';
import { oneSource } from './checks/oneSource.ts';
import { readsWell } from './checks/readsWell.ts';
import { realTranslations } from './checks/realTranslations.ts';
import { rightLanguage } from './checks/rightLanguage.ts';
import { sameNumbers } from './checks/sameNumbers.ts';
import {
  challenge,
  cited,
  country,
  fact,
  figure,
  institution,
  practice,
  recommendation,
  role,
  snapshotWith,
  source,
  told,
} from './samples.ts';
import type { Snapshot } from 'content-models/snapshot/snapshot';

const problems = (check: Check, records: Partial<Snapshot> = {}) =>
  check(snapshotWith(records)).map(problemLine).join('\n');

test('no rule is forgotten in allChecks', async () => {
  const entries = await readdir(path.join(import.meta.dirname, 'checks'), { recursive: true });
  const rules = entries
    .filter((entry) => entry.endsWith('.ts'))
    .map((entry) => path.basename(entry, '.ts'))
    .filter((name) => name !== 'check' && name !== 'allChecks');
  expect(Object.keys(allChecks).toSorted()).toEqual(rules.toSorted());
});

test.each(Object.entries(allChecks))('%s finds nothing in faultless records', (_name, check) => {
  expect(problems(check)).toBe('');
});

describe('matchesModel', () => {
  test('a field that must be filled in is empty, and a question has no answer', () => {
    const broken = { ...practice({ levels: [] }), notStated: [] };
    expect(problems(matchesModel, { practices: [broken] })).toMatchInlineSnapshot(`
      "Práctica BP-9001, levels: falta. Complete este campo.
      Práctica BP-9001, dimensions: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, populations: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, crossCutting: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, countries: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, territorialScope: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, startDate: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, endDate: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, institutions: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, objectives: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, steps: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, enablingFactors: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, constraints: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, lessons: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, replication: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, costs: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, resources: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, facts: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen».
      Práctica BP-9001, contact: está sin responder. Escriba un valor o marque «Las fuentes no lo dicen»."
    `);
  });
});

describe('numbersHaveFacts', () => {
  const proved = fact({
    statement: {
      es: 'Hubo 33 cursos en cientos de barrios.',
      en: 'There were 33 courses in hundreds of neighbourhoods.',
    },
    value: 33,
  });

  test('a number that no fact gives, in digits or in words, in any text', () => {
    const broken = practice({
      summary: { es: 'Atiende a 40 familias.', en: 'It serves forty families.' },
      description: told(
        'Tiene tres oficinas y atiende a miles.',
        'It has three offices and serves thousands.',
      ),
      facts: [proved],
    });
    expect(problems(numbersHaveFacts, { practices: [broken] })).toMatchInlineSnapshot(`
      "Práctica BP-9001, summary.es: «40» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, summary.en: «forty» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.es: «tres» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.es: «miles» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.en: «three» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.en: «thousands» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto."
    `);
  });

  test('a number that a fact gives, whatever way it is written', () => {
    const good = practice({
      description: told(
        'Dio treinta y tres cursos en cientos de barrios.',
        'It gave thirty-three courses, 33 in all, in hundreds of places.',
      ),
      facts: [proved],
    });
    expect(problems(numbersHaveFacts, { practices: [good] })).toBe('');
  });

  test('a year is a date unless it counts something', () => {
    const broken = practice({
      description: told(
        'En 2018, el 3 de mayo de 2019 y en 2020 atendió a 2021 personas.',
        'In 2018, on 3 May 2019 and in 2020 it served 2021 people.',
      ),
    });
    expect(problems(numbersHaveFacts, { practices: [broken] })).toMatchInlineSnapshot(`
      "Práctica BP-9001, description.es: «2021» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.en: «2021» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto."
    `);
  });

  test('numbers of laws and documents that the record lists are names', () => {
    const name = { es: 'Ley de prueba', en: 'Test law' };
    const description = told(
      'Decreto 106-2013, y el artículo 784625-410.',
      'Decree 106-2013, and article 784625-410.',
    );
    const legalBasis = [
      { id: '0'.repeat(24), name, number: 'Decreto 106-2013', source: 'FU-9001' },
    ];
    const sources = [source({ title: 'Artículo 784625-410' })];
    expect(
      problems(numbersHaveFacts, { practices: [practice({ description, legalBasis })], sources }),
    ).toBe('');
    expect(problems(numbersHaveFacts, { practices: [practice({ description })] }))
      .toMatchInlineSnapshot(`
      "Práctica BP-9001, description.es: «106» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.es: «784625» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.es: «410» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.en: «106» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.en: «784625» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Práctica BP-9001, description.en: «410» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto."
    `);
  });

  test('a country’s introduction and the note of a figure, too', () => {
    const broken = country({
      introduction: told(
        'Hubo 76,768 retornos y 55,181 más.',
        'There were 76,768 returns and 55,181 more.',
      ),
      figures: [
        figure({ note: { es: 'Otra serie da 9,999.', en: 'Another series gives 9,999.' } }),
      ],
    });
    expect(problems(numbersHaveFacts, { countries: [broken] })).toMatchInlineSnapshot(`
      "Perfil de país gt, figures.0.note.es: «9,999» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Perfil de país gt, figures.0.note.en: «9,999» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto."
    `);
  });
});

describe('sameNumbers', () => {
  test('the translation gives another number', () => {
    const broken = practice({
      summary: { es: 'Atiende a 75 de 120 familias.', en: 'It serves 57 of 120 families.' },
    });
    expect(problems(sameNumbers, { practices: [broken] })).toMatchInlineSnapshot(
      `"Práctica BP-9001, summary: los números no coinciden: en español 75, 120; en inglés 57, 120. Corrija una de las dos versiones."`,
    );
  });

  test('words and digits may stand for each other', () => {
    const good = practice({
      summary: { es: 'La novena de 2 mil, el 3 de mayo.', en: 'The ninth of 2,000, on 3 May.' },
    });
    expect(problems(sameNumbers, { practices: [good] })).toBe('');
  });
});

describe('completeLinks', () => {
  test('an address that shows its cut, one that stops at a date, and one that is known to be cut', () => {
    const cut = [
      'https://example.org/familias-migrantes-',
      'https://example.org/2014/03',
      'http://issuu.com./inmrd/docs',
    ];
    const sources = cut.map((url, index) => source({ code: `FU-900${index + 1}`, url }));
    expect(problems(completeLinks, { sources })).toMatchInlineSnapshot(`
      "Fuente FU-9001, url: «https://example.org/familias-migrantes-» es una dirección incompleta. Quítela y diga en la nota de acceso de la fuente por qué no hay enlace.
      Fuente FU-9002, url: «https://example.org/2014/03» es una dirección incompleta. Quítela y diga en la nota de acceso de la fuente por qué no hay enlace.
      Fuente FU-9003, url: «http://issuu.com./inmrd/docs» es una dirección incompleta. Quítela y diga en la nota de acceso de la fuente por qué no hay enlace."
    `);
  });

  test('as a link of a text, or spelled out in it', () => {
    const link = {
      type: 'link' as const,
      url: 'https://example.org/a…',
      children: [{ type: 'text' as const, text: 'a' }],
    };
    const broken = practice({
      description: {
        es: [{ type: 'paragraph', children: [link] }],
        en: cited('See https://example.org/b... and https://example.org/c.'),
      },
    });
    expect(problems(completeLinks, { practices: [broken] })).toMatchInlineSnapshot(`
      "Práctica BP-9001, description.es.0.children.0.url: «https://example.org/a…» es una dirección incompleta. Quítela y diga en la nota de acceso de la fuente por qué no hay enlace.
      Práctica BP-9001, description.en.0.children.0.text: «https://example.org/b...» es una dirección incompleta. Quítela y diga en la nota de acceso de la fuente por qué no hay enlace."
    `);
  });
});

describe('bothLanguages', () => {
  test('a text of an approved record, or the label of a source, has no English', () => {
    const label = { title: undefined, descriptiveLabel: { es: 'Noticia de prueba' } };
    expect(
      problems(bothLanguages, {
        practices: [practice({ description: { es: cited('Existe.') } })],
        sources: [source(label)],
      }),
    ).toMatchInlineSnapshot(`
      "Fuente FU-9001, descriptiveLabel.en: falta el inglés. Traduzca el texto.
      Práctica BP-9001, description.en: falta el inglés. Traduzca el texto."
    `);
  });

  test('a record whose English is not approved may have none', () => {
    const draft = practice({
      title: { es: 'Prueba' },
      summary: { es: 'Prueba' },
      description: { es: cited('Existe.') },
    });
    expect(
      problems(bothLanguages, {
        practices: [{ ...draft, translation: { en: { status: 'draft' } } }],
      }),
    ).toBe('');
  });
});

describe('realTranslations', () => {
  const es = 'Las unidades municipales identifican a niñas y niños que retornan al país.';

  test('the English repeats the Spanish, or nearly', () => {
    const broken = practice({
      summary: { es, en: es },
      description: {
        es: cited(es),
        en: cited('The unidades municipales identifican a niñas y niños que retornan.'),
      },
    });
    expect(problems(realTranslations, { practices: [broken] })).toMatchInlineSnapshot(`
      "Práctica BP-9001, summary.en: repite el texto español. Escriba una traducción.
      Práctica BP-9001, description.en: repite el texto español. Escriba una traducción."
    `);
  });

  test('names, acronyms and quotations may be the same', () => {
    const good = practice({
      title: { es: 'Guate te Incluye', en: 'Guate te Incluye' },
      summary: {
        es: '«Plan para la vida y la esperanza» de SRECI',
        en: '“Plan para la vida y la esperanza” of SRECI',
      },
    });
    expect(problems(realTranslations, { practices: [good] })).toBe('');
  });
});

describe('rightLanguage', () => {
  test('each language stands in the field of the other', () => {
    const summary = {
      es: 'Municipal units for returned migrants and their families',
      en: 'Unidades para las personas que retornan con sus familias',
    };
    expect(problems(rightLanguage, { practices: [practice({ summary })] })).toMatchInlineSnapshot(`
      "Práctica BP-9001, summary.es: no parece estar en español. Ponga cada idioma en su campo.
      Práctica BP-9001, summary.en: no parece estar en inglés. Ponga cada idioma en su campo."
    `);
  });
});

describe('oneInstitution', () => {
  const other = (changes: object) => [
    institution({ acronym: 'IDP', country: 'gt' }),
    institution({ code: 'IN-9002', slug: 'otra', ...changes }),
  ];

  test('the same name with other accents and articles, or the same acronym', () => {
    const name = { es: 'La Institucion de Prueba', en: 'Proof' };
    expect(problems(oneInstitution, { institutions: other({ name }) })).toMatchInlineSnapshot(
      `"Institución IN-9002, name: parece la misma institución que IN-9001 («Institución de prueba»). Deje un solo registro y cambie los enlaces."`,
    );
    const acronym = { name: { es: 'Otra', en: 'Other' }, acronym: 'idp' };
    expect(
      problems(oneInstitution, { institutions: other({ ...acronym, country: 'gt' }) }),
    ).toMatchInlineSnapshot(
      `"Institución IN-9002, name: parece la misma institución que IN-9001 («Institución de prueba»). Deje un solo registro y cambie los enlaces."`,
    );
  });

  test('two countries may have a ministry of the same name', () => {
    expect(problems(oneInstitution, { institutions: other({ country: 'sv' }) })).toBe('');
  });
});

describe('oneSource', () => {
  test('the same address written in another way', () => {
    const again = source({
      code: 'FU-9002',
      url: 'http://www.example.org/documento?utm_source=x#arriba',
    });
    expect(problems(oneSource, { sources: [source(), again] })).toMatchInlineSnapshot(
      `"Fuente FU-9002, url: es la misma fuente que FU-9001. Deje un solo registro y cambie los enlaces."`,
    );
  });

  test('the copy of a page whose original is there', () => {
    const copy = source({
      code: 'FU-9002',
      url: 'https://example.org/copia',
      archivedUrl: 'https://example.org/documento',
    });
    expect(problems(oneSource, { sources: [source(), copy] })).toMatchInlineSnapshot(
      `"Fuente FU-9002, url: es la misma fuente que FU-9001. Deje un solo registro y cambie los enlaces."`,
    );
  });

  test('the same document named twice without an address', () => {
    const named = (code: string, title: string) =>
      source({ code, title, url: undefined, publisher: 'La Prensa' });
    expect(
      problems(oneSource, { sources: [named('FU-9001', 'La ley'), named('FU-9002', 'Ley')] }),
    ).toMatchInlineSnapshot(
      `"Fuente FU-9002, title: es la misma fuente que FU-9001. Deje un solo registro y cambie los enlaces."`,
    );
  });
});

describe('records of the chain', () => {
  test('prove their numbers where they have facts; progress is a fact itself', () => {
    const statement = { es: 'Solo 41 oficinas abrieron.', en: 'Only 41 offices opened.' };
    expect(problems(numbersHaveFacts, { challenges: [challenge({ statement })] }))
      .toMatchInlineSnapshot(`
      "Reto RE-9001, statement.es: «41» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto.
      Reto RE-9001, statement.en: «41» no tiene fuente. Añádalo como dato o cite la fuente en su párrafo, o quítelo del texto."
    `);
    const facts = [fact({ statement, value: 41 })];
    expect(problems(numbersHaveFacts, { challenges: [challenge({ statement, facts })] })).toBe('');
    expect(problems(numbersHaveFacts)).toBe('');
  });

  test('cite their sources as a whole, but a challenge cites each where it supports something', () => {
    const sources = [source(), source({ code: 'FU-9002', url: 'https://example.org/otra' })];
    const both = ['FU-9001', 'FU-9002'];
    expect(
      problems(citedSources, { sources, recommendations: [recommendation({ sources: both })] }),
    ).toBe('');
    expect(
      problems(citedSources, { sources, challenges: [challenge({ sources: both })] }),
    ).toMatchInlineSnapshot(
      `"Reto RE-9001, sources: nada en el registro cita FU-9002. Cítela donde apoye un dato o quítela de la lista."`,
    );
  });
});

describe('citedSources', () => {
  test('a footnote calls a source outside the list, a source of the list has no call, and a source has no record', () => {
    const broken = practice({
      description: { es: cited('Existe.', 'FU-9002'), en: cited('It is there.', 'FU-9002') },
    });
    const sources = [source(), source({ code: 'FU-9002' }), source({ code: 'FU-9003' })];
    expect(problems(citedSources, { practices: [broken], sources })).toMatchInlineSnapshot(`
      "Práctica BP-9001, description: la llamada a FU-9002 no está entre sus fuentes. Añádala a «sources» o quite la llamada.
      Práctica BP-9001, description: la llamada a FU-9002 no está entre sus fuentes. Añádala a «sources» o quite la llamada.
      Práctica BP-9001, sources: nada en el registro cita FU-9001. Cítela donde apoye un dato o quítela de la lista.
      Fuente FU-9002, code: ningún registro cita esta fuente. Cítela o quítela.
      Fuente FU-9003, code: ningún registro cita esta fuente. Cítela o quítela."
    `);
  });

  test('a figure, a fact or a role cites as well as a footnote', () => {
    const good = practice({
      institutions: [role('IN-9001', 'accountable', ['FU-9002'])],
      sources: ['FU-9001', 'FU-9002'],
    });
    expect(
      problems(citedSources, {
        practices: [good],
        sources: [source(), source({ code: 'FU-9002' })],
      }),
    ).toBe('');
  });
});

describe('crossChecked', () => {
  const sources = [
    source({ publisher: 'La Hora' }),
    source({ code: 'FU-9002', publisher: 'La Hora' }),
  ];
  const institutions = [role('IN-9001', 'accountable', ['FU-9001', 'FU-9002'])];

  test('two pages of one publisher are one voice', () => {
    const broken = practice({ verification: '2', startDate: '2016', institutions });
    expect(problems(crossChecked, { practices: [broken], sources })).toMatchInlineSnapshot(
      `"Práctica BP-9001, verification: dice «Contrastada», pero faltan dos publicadores para el responsable y un período. Ponga «Fuente citada» o complete los datos."`,
    );
  });

  test('two publishers, but no period', () => {
    const two = [
      source({ publisher: 'La Hora' }),
      source({ code: 'FU-9002', publisher: 'La Prensa' }),
    ];
    const broken = practice({ verification: '2', institutions });
    expect(problems(crossChecked, { practices: [broken], sources: two })).toMatch(/verification/);
    expect(
      problems(crossChecked, { practices: [{ ...broken, startDate: '2016' }], sources: two }),
    ).toBe('');
  });
});

describe('evidenceIsRead', () => {
  const evaluation = {
    id: '0'.repeat(24),
    method: 'qualitative' as const,
    by: 'Prueba',
    sources: ['FU-9001'],
  };

  test('a high level on an evaluation that is known by its title, and its finding', () => {
    const broken = practice({
      evidenceLevel: '3',
      evaluations: [
        {
          ...evaluation,
          read: 'title',
          finding: { es: 'Mejoró mucho.', en: 'It improved a lot.' },
        },
      ],
    });
    expect(problems(evidenceIsRead, { practices: [broken] })).toMatchInlineSnapshot(`
      "Práctica BP-9001, evidenceLevel: califica una evaluación que nadie leyó. Ponga el nivel de lo que se leyó.
      Práctica BP-9001, evaluations.0.finding: cuenta lo que encontró una evaluación que se conoce por su título. Diga que no se leyó."
    `);
  });

  test('one that was read in part bears it', () => {
    const good = practice({
      evidenceLevel: '3',
      evaluations: [
        { ...evaluation, read: 'part', finding: { es: 'Mejoró.', en: 'It improved.' } },
        {
          ...evaluation,
          read: 'title',
          finding: { es: 'Sus resultados no se leyeron.', en: 'Its results were not read.' },
        },
      ],
    });
    expect(problems(evidenceIsRead, { practices: [good] })).toBe('');
  });
});

describe('readsWell', () => {
  const sentence = (words: number, word = 'palabra') => `${Array(words).fill(word).join(' ')}.`;

  test('telegrams, an endless sentence, many negations, a bare acronym', () => {
    const broken = practice({
      summary: { es: 'La SRECI abre. No hay más. Nadie sabe.', en: sentence(46, 'word') },
      description: told('Sin fecha. Sin costo.', sentence(50, 'word')),
    });
    expect(problems(readsWell, { practices: [broken] })).toMatchInlineSnapshot(`
      "Práctica BP-9001, es: sus frases tienen 2.6 palabras de media. Escríbalas de 14 a 22.
      Práctica BP-9001, es: el 100 % de sus frases tiene menos de nueve palabras. Únalas.
      Práctica BP-9001, es: el 33.3 % de sus palabras niega. Diga primero lo que hay.
      Práctica BP-9001, es: usa «SRECI» antes de decir qué es. Escriba el nombre y la sigla entre paréntesis.
      Práctica BP-9001, en: sus frases tienen 48.5 palabras de media. Escríbalas de 14 a 22.
      Práctica BP-9001, en: una frase tiene 51 palabras. Divídala."
    `);
  });

  test('joined sentences, and an acronym after its name', () => {
    const good = practice({
      summary: {
        es: 'La Secretaría de Relaciones Exteriores y Cooperación Internacional (SRECI) abrió una oficina en el pueblo.',
        en: 'The Ministry of Foreign Affairs and International Cooperation (SRECI) opened an office in the small town.',
      },
      description: told(sentence(16), sentence(16, 'word')),
    });
    expect(problems(readsWell, { practices: [good] })).toBe('');
  });
});
