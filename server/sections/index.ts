export { createSection, type NewSection } from './create-section';
export { guidanceOf, type Guidance } from './queries';
export { loadSection, projectText, type SectionRow } from './project-text';
export { readText } from './read-text';
export { redlineBetween, type Redline } from './redline';
export { rewriteSection } from './rewrite-section';
export { FRAGMENT } from './shared-text';
