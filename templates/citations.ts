import type { Citation } from '../schema/template';

/** Instruments and guidance that the templates rest on, each written once. */
export const guide = (detail: string): Citation => ({
  source: 'UN Women and Spotlight Initiative, guide to SOPs for coordinated response (Safe and Fair programme)',
  detail,
});

export const essentialServices = (detail: string): Citation => ({
  source:
    'Essential Services Package for Women and Girls Subject to Violence (UN Women, UNFPA, WHO, UNDP, UNODC, 2015)',
  detail,
});

export const declaration: Citation = {
  source: 'Declaration on the Elimination of Violence against Women (General Assembly resolution 48/104, 1993)',
};

export const cedaw: Citation = {
  source:
    'Convention on the Elimination of All Forms of Discrimination against Women (1979), General Recommendations 19, 26 and 35',
};

export const migrantWorkers: Citation = {
  source:
    'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (1990)',
};

export const workplace: Citation = { source: 'ILO Violence and Harassment Convention (No. 190, 2019)' };

export const trafficking: Citation = {
  source: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (2000)',
  detail: 'Article 3',
};

export const clinicalHandbook: Citation = {
  source: 'WHO clinical handbook on health care for women after partner or sexual violence (WHO/RHR/14.26, 2014)',
};

export const dataGuidelines: Citation = {
  source: 'ASEAN data guidelines on violence against women and girls (2018)',
};

export const classification: Citation = { source: 'GBVIMS Gender-Based Violence Classification Tool' };
