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
 * The institutions of each profile, reviewed one by one: the type of an institution says that it is a ministry, but not
 * which one. Local governments are recognised by their type and need no row. Embassies of donor countries and border
 * authorities are left out. A new institution of these profiles is added here.
 */
const reviewed: Record<Profile, readonly string[]> = {
  // Foreign ministries of Honduras (SRECI), Guatemala (MINEX), El Salvador (RREE) and Mexico (SRE).
  'foreign-affairs': ['IN-0003', 'IN-0008', 'IN-0016', 'IN-0033'],
  // Institutions that a source of the catalogue names as responsible for reception or reintegration: SRECI coordinates
  // reception centres of Honduras; IGM runs Guatemala's plan Retorno al Hogar and SBS its Quédate centres; RREE and
  // CONMIGRANTES, which has been dissolved since, for El Salvador's insertion programme; SEGOB coordinates México te
  // Abraza.
  'reception-reintegration': ['IN-0003', 'IN-0004', 'IN-0005', 'IN-0016', 'IN-0027', 'IN-0032'],
  // Labour ministries of Guatemala and El Salvador.
  labour: ['IN-0006', 'IN-0031'],
  'local-government': [],
};

/** The terms related to the work of each profile, whichever institutions take part. */
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

/** Whether an institution belongs to a profile of the concept note. */
export function hasProfile({ code, type }: Institution, profile: Profile): boolean {
  if (profile === 'local-government' && type === 'local-government') return true;
  return reviewed[profile].includes(code);
}
