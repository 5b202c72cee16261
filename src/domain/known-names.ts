/**
 * What texts call a record beside its title: short names, abbreviations, proper names within a
 * title that is a sentence. Ids of the record; the data tests ask that each exists and that each
 * name occurs in a text.
 */
export const KNOWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  BRN: ['Brunei'],
  LAO: ['Laos'],
  KOR: ['South Korea'],
  NLD: ['the Netherlands', 'The Netherlands'],
  acc: ['Coordinating Council'],
  'admm-plus': ['ADMM-Plus'],
  aichr: ['AICHR'],
  arf: ['ARF', 'Regional Forum'],
  asec: ['Secretariat'],
  cpr: ['Committee of Permanent Representatives'],
  natsec: ['ASEAN National Secretariat'],
  sg: ['Secretary-General'],
  cebu: ['Cebu'],
  eas: ['EAS'],
  rcep: ['RCEP'],
  tac: ['Treaty of Amity and Cooperation', 'TAC'],
  'aha-first': ['BPPT building'],
  'asean-hq': ['Jalan Sisingamangaraja 70A'],
  kemlu: ['Jalan Taman Pejambon', 'Pejambon'],
  aimd: ['ASEANstats'],
  'acmp-2014': ['Communication Master Plan'],
  'acmp-ii-2019': ['second ASEAN Communication Master Plan'],
  'acwc-2010': ['ACWC'],
  'afta-1992': ['AFTA'],
  'ahrd-2012': ['ASEAN Human Rights Declaration'],
  'asa-founded-1961': ['Association of Southeast Asia'],
  'asean-community-2015': ['ASEAN Community'],
  'asean-media-forum-2017': ['ASEAN Media Forum'],
  'bangkok-declaration-1967': ['Bangkok Declaration'],
  'charter-signed-2007': ['ASEAN Charter', 'Charter'],
  'iai-e-asean-2000': ['Initiative for ASEAN Integration'],
  'mpac-2010': ['Master Plan on ASEAN Connectivity'],
  'nargis-2008': ['Cyclone Nargis'],
  'pillar-economic': ['ASEAN Economic Community', 'AEC'],
  'pillar-political-security': ['ASEAN Political-Security Community', 'APSC'],
  'pillar-socio-cultural': ['ASEAN Socio-Cultural Community', 'ASCC'],
  'vision-2020-1997': ['Vision 2020'],
  'zopfan-1971': ['ZOPFAN'],
}

/** Names within which the name of a record means something else. */
export const NAMES_THAT_STAY_TEXT: ReadonlySet<string> = new Set([
  'South China Sea',
  'Hong Kong, China',
  'The Jakarta Post',
  'MRT Jakarta',
  'Secretary-General of the ASEAN Secretariat',
])
