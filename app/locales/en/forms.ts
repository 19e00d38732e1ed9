export const forms = {
  optional: '(optional)',
  choose: 'Choose…',
  save: 'Save',
  saved: 'Saved',
  copy: 'Copy',
  copied: 'Copied',
};
