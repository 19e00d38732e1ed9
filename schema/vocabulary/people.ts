export const roles = ['lead', 'representative', 'contributor', 'signatory', 'observer'] as const;
export type Role = (typeof roles)[number];

/** Roles that always speak for a party; a lead alone may sit without one. */
export const partyRoles = ['representative', 'contributor', 'signatory'] as const satisfies readonly Role[];

export const linkPurposes = ['sign-in', 'invitation', 'reauthentication'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** The cookie that holds a session's token. */
export const SESSION_COOKIE = 'accord_session';
