import type { Bilingual } from 'content-models/locales';

/** Parses a table of phrases, one per line: Spanish | English. */
function table(lines: string): readonly Bilingual[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [es, en] = line.split('|').map((part) => part.trim());
      if (!es || !en) throw new Error(`This line of the phrases is not in two languages: ${line}`);
      return { es, en };
    });
}

/** Phrases for the placeholders of sentences, by the placeholder's name: {people}, {office} … */
export const phrases = {
  people: table(`
    personas retornadas | returnees
    mujeres jefas de hogar | women who head a household
    jóvenes de 18 a 29 años | young people aged 18 to 29
    familias con niñez pequeña | families with small children
    adolescentes no acompañados | unaccompanied adolescents
    personas con discapacidad | people with disabilities
    trabajadores agrícolas | farm workers
    antiguas trabajadoras domésticas | former domestic workers
    personas mayores | older people
    estudiantes sin documentos escolares | students without school records
    sobrevivientes de violencia | survivors of violence
    comunidades indígenas y afrodescendientes | indigenous and Afro-descendant communities
    vecinos que nunca migraron | neighbours who never migrated
    quienes volvieron hace menos de seis meses | those who came back less than six months ago
    quienes volvieron por vía aérea | those who came back by air
    deportados por vía terrestre | people deported overland
    pequeños productores de café | small coffee growers
    víctimas de trata | survivors of trafficking
    personas LGBTIQ+ | LGBTIQ+ people
    hijas e hijos nacidos en el extranjero | children born abroad
  `),
  office: table(`
    la oficina municipal | the municipal office
    el centro de recepción | the reception centre
    la ventanilla única | the one-stop window
    la mesa departamental | the departmental round table
    el consejo comunitario | the community council
    la unidad de derivación | the referral unit
    el comité local de empleo | the local employment committee
    la escuela taller | the workshop school
    la cooperativa vecinal | the neighbourhood cooperative
    la casa de la mujer | the women’s house
    el centro de salud | the health centre
    el equipo itinerante | the travelling team
    la defensoría de la niñez | the children’s ombudsman
    la red de voluntariado | the network of volunteers
    la bolsa de trabajo | the job exchange
    el juzgado de familia | the family court
    la cámara de comercio local | the local chamber of commerce
    la asociación de retornados | the returnees’ association
    la parroquia | the parish
    la universidad regional | the regional university
  `),
  service: table(`
    orientación laboral individual | individual job counselling
    cursos de soldadura y electricidad | courses in welding and electrical work
    atención psicosocial en grupo | psychosocial care in groups
    primeros auxilios psicológicos | psychological first aid
    capital semilla en especie | seed capital in kind
    certificación de competencias adquiridas en el extranjero | certification of skills acquired abroad
    trámite de partidas de nacimiento | help with birth certificates
    reconocimiento de estudios | recognition of studies
    alojamiento temporal | temporary housing
    transporte al lugar de origen | transport to the place of origin
    asistencia jurídica gratuita | free legal aid
    talleres de ahorro y crédito | workshops on savings and credit
    acompañamiento a emprendimientos | mentoring for small businesses
    clases de nivelación escolar | catch-up classes
    consultas médicas y vacunación | medical visits and vaccination
    mediación con empleadores | mediation with employers
    cursos de inglés y computación | courses in English and computing
    huertos y viveros comunitarios | community gardens and nurseries
    ferias de empleo | job fairs
    seguimiento telefónico durante un año | follow-up by telephone for a year
    reunificación familiar | family reunification
    rutas de protección ante amenazas | protection routes in case of threats
    cuidado infantil durante las clases | childcare during lessons
    mejoramiento de vivienda | housing improvement
    campañas contra el estigma | campaigns against stigma
  `),
  trade: table(`
    panadería | baking
    carpintería | carpentry
    mecánica automotriz | car mechanics
    refrigeración | refrigeration
    apicultura | beekeeping
    confección | tailoring
    gastronomía | cooking
    turismo rural | rural tourism
    construcción sismorresistente | earthquake-resistant building
    atención telefónica bilingüe | bilingual call-centre work
    energía solar | solar energy
    piscicultura | fish farming
    reciclaje | recycling
    barbería | barbering
    procesamiento de cacao | cocoa processing
    plomería | plumbing
    programación web | web development
    cuidado de personas mayores | care of older people
    hortalizas bajo riego | irrigated vegetables
    reparación de celulares | repair of mobile phones
  `),
  obstacle: table(`
    la distancia hasta la cabecera | the distance to the county seat
    la falta de documentos de identidad | the lack of identity documents
    el estigma entre empleadores | stigma among employers
    las deudas del viaje | debts from the journey
    la inseguridad en algunos barrios | insecurity in some neighbourhoods
    la rotación del personal | staff turnover
    el presupuesto anual | the yearly budget
    los requisitos de la banca | the banks’ requirements
    la falta de datos compartidos | the lack of shared data
    el poco tiempo tras la llegada | the short time after arrival
    la separación de las familias | the separation of families
    el costo del transporte | the cost of transport
    la ausencia de servicios de salud mental | the absence of mental health services
    el calendario electoral | the electoral calendar
    la informalidad del empleo | informal employment
    la espera de los trámites escolares | the wait for school paperwork
  `),
  support: table(`
    un acuerdo escrito entre instituciones | a written agreement between institutions
    una persona de enlace por municipio | a contact person in each municipality
    un fondo rotatorio | a revolving fund
    un protocolo de derivación conocido por todos | a referral protocol that everyone knows
    un registro común con consentimiento | a shared register with consent
    la participación de asociaciones de retornados | the part taken by returnees’ associations
    el respaldo del concejo municipal | the backing of the municipal council
    un diagnóstico de la demanda laboral | a study of the demand for labour
    la cercanía de una escuela técnica | a technical school nearby
    el trabajo voluntario de vecinas y vecinos | the voluntary work of neighbours
    la coordinación con los consulados | coordination with the consulates
    un equipo con experiencia clínica | a team with clinical experience
    materiales en lenguas indígenas | materials in indigenous languages
    un calendario compatible con la cosecha | a calendar that fits the harvest
  `),
  moment: table(`
    al bajar del avión | on leaving the plane
    en la primera semana | in the first week
    durante los tres primeros meses | during the first three months
    antes de la temporada de lluvias | before the rainy season
    cada trimestre | every quarter
    una vez al mes | once a month
    tras una entrevista inicial | after a first interview
    al terminar el curso | at the end of the course
    en horario de la tarde | in the afternoon
    los fines de semana | at weekends
    a lo largo del año | throughout the year
    después de la primera visita | after the first visit
  `),
  result: table(`
    terminaron el curso | finished the course
    recibieron una derivación | were referred
    abrieron un negocio propio | opened a business of their own
    obtuvieron su documento de identidad | obtained their identity document
    volvieron a la escuela | went back to school
    consiguieron empleo formal | found formal work
    participaron en grupos de apoyo | took part in support groups
    fueron entrevistadas a su llegada | were interviewed on arrival
    contestaron la encuesta de seguimiento | answered the follow-up survey
    recibieron capital semilla | received seed capital
    accedieron a una vivienda | gained access to housing
    completaron la certificación | completed the certification
  `),
  paper: table(`
    un informe de seguimiento | a monitoring report
    una memoria anual | a yearly report
    una evaluación intermedia | a mid-term evaluation
    un convenio de cooperación | a cooperation agreement
    una nota de prensa | a press note
    un manual de procedimientos | a manual of procedures
    un diagnóstico participativo | a participatory assessment
    una base de datos administrativa | an administrative database
    un acta de la mesa técnica | minutes of the technical round table
    un boletín estadístico | a statistical bulletin
  `),
  change: table(`
    el horario de atención | the opening hours
    el orden de los módulos | the order of the modules
    la guía de entrevista | the interview guide
    el reparto de tareas | the division of tasks
    el criterio de selección | the selection criteria
    la forma de entregar los materiales | the way materials are handed out
    la frecuencia de las visitas | the frequency of visits
    la lista de oficios | the list of trades
    el mecanismo de quejas | the complaints mechanism
    la duración del acompañamiento | the length of the support
  `),
} as const satisfies Record<string, readonly Bilingual[]>;

export type Phrase = keyof typeof phrases;
