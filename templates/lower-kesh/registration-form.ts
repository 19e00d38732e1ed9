/** What the case registration form asks: as A12 proposes it in meeting 4, and as agreed. */
export const registrationForm = {
  proposed:
    'Specialist agencies open a file with the nine groups of section 7, under a code in place of her name. A tenth field records her migration status, so that the Labour Office can plan inspections.',
  agreed:
    'Specialist agencies open a file with the nine groups of section 7, under a code in place of her name. The form has no field for migration status, permits or identity numbers. Countries of birth and citizenship, the district and what the perpetrator is to her say what planning needs.',
} as const;
