export const roles = ['lead', 'representative', 'contributor', 'signatory', 'observer'] as const;
export type Role = (typeof roles)[number];

export const linkPurposes = ['sign-in', 'invitation', 'reauthentication'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** The cookie that holds a session's token. */
export const SESSION_COOKIE = 'accord_session';
