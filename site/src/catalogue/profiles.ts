import type { Institution } from 'content-models/records/institution';
import type { Addressee } from 'content-models/vocabulary/addressees';
import type { TermRef } from './taxonomies.ts';

/** The four profiles that the concept note recommends for the table (pages 6 and 7). */
export const profiles = [
  'foreign-affairs',
  'reception-reintegration',
  'labour',
  'local-government',
] as const satisfies Addressee[];

export type Profile = (typeof profiles)[number];

/**
 * The institutions of each profile, read one by one: a type says that a body is a ministry, not which one. A local
 * government is known by its type and needs no row. What is left out: embassies of countries that give funds, and
 * bodies whose duty is the border. A new institution of these kinds joins here.
 */
const reviewed: Record<Profile, readonly string[]> = {
  // Foreign ministries of Honduras (SRECI), Guatemala (MINEX), El Salvador (RREE) and Mexico (SRE).
  'foreign-affairs': ['IN-0003', 'IN-0008', 'IN-0016', 'IN-0033'],
  // Those that a source of the catalogue names as in charge of receiving or reintegrating: SRECI coordinates reception
  // centres of Honduras; IGM runs Guatemala's plan Retorno al Hogar and SBS its Quédate centres; RREE and
  // CONMIGRANTES answer for El Salvador's insertion programme; SEGOB coordinates México te Abraza.
  'reception-reintegration': ['IN-0003', 'IN-0004', 'IN-0005', 'IN-0016', 'IN-0027', 'IN-0032'],
  // Labour ministries of Guatemala and El Salvador.
  labour: ['IN-0006', 'IN-0031'],
  'local-government': [],
};

/** What lies near a profile's own work in the catalogue, whoever takes part in it. */
export const nearProfile: Record<Profile, readonly TermRef[]> = {
  'foreign-affairs': [
    { taxonomy: 'level', key: 'structural' },
    { taxonomy: 'theme', key: 'governance' },
    { taxonomy: 'theme', key: 'protection' },
  ],
  'reception-reintegration': [
    { taxonomy: 'level', key: 'individual' },
    { taxonomy: 'theme', key: 'reception' },
    { taxonomy: 'theme', key: 'differentiated-needs' },
    { taxonomy: 'theme', key: 'mental-health' },
  ],
  labour: [
    { taxonomy: 'dimension', key: 'economic' },
    { taxonomy: 'theme', key: 'employment-skills' },
    { taxonomy: 'theme', key: 'entrepreneurship' },
  ],
  'local-government': [
    { taxonomy: 'level', key: 'community' },
    { taxonomy: 'population', key: 'host-communities' },
    { taxonomy: 'theme', key: 'community-cohesion' },
  ],
};

/** Whether an institution is of the kind that the note means with a profile. */
export function hasProfile({ code, type }: Institution, profile: Profile): boolean {
  if (profile === 'local-government' && type === 'local-government') return true;
  return reviewed[profile].includes(code);
}
