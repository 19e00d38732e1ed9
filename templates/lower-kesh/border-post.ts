/** The paragraph on the border post in component 5: as A06 proposes it, without the proposal, and as agreed. */
export const borderPost = {
  proposed:
    'Every service provider notifies the Border and Harbour Police Post within 24 hours when a woman who has crossed the border asks for help.',
  without:
    'Service providers do not notify the Border and Harbour Police Post of a woman who asks for help. Border checks do not take place at or near a service.',
  agreed:
    'Service providers do not notify the Border and Harbour Police Post. Only the police do so, only when the law requires it, and only after informing her what will be passed on, to whom and why. They name the article in their file. Border checks do not take place at or near a service.',
} as const;
