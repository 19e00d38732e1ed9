export const meetingStates = ['planned', 'running', 'sealed'] as const;
export type MeetingState = (typeof meetingStates)[number];

export const presences = ['room', 'remote', 'paper', 'absent'] as const;
export type Presence = (typeof presences)[number];

export const meetingItemKinds = ['decision', 'action'] as const;
export type MeetingItemKind = (typeof meetingItemKinds)[number];
