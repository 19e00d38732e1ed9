export { forgetDrafts } from './forget-drafts';
export { createSection, type NewSection } from './create-section';
export { guidanceOf, outline, type Guidance, type OutlineLine } from './queries';
export { loadSection, visibleSection, type SectionRow } from './load-section';
export { projectText } from './project-text';
export { readText } from './read-text';
export { redlineBetween, type Redline } from './redline';
export { rewriteSection } from './rewrite-section';
export { FRAGMENT } from './shared-text';
