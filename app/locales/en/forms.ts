export const forms = {
  optional: '(optional)',
  choose: 'Choose…',
  copy: 'Copy',
  copied: 'Copied',
};
