import { access } from './access';
import { collecting } from './collecting';
import { conditions } from './conditions';
import { consentUse } from './consent';
import { exposing } from './exposing';
import { handing } from './handing';
import { harm } from './harm';
import { language } from './language';
import { notice } from './notice';
import { people } from './people';
import { reasoning } from './reasoning';
import { sharing } from './sharing';
import { standingWords } from './standing';
import { statusUse } from './status-use';
import { status } from './status';
import { story } from './story';
import { tasks } from './tasks';
import { voices } from './voices';
import { waiving } from './waiving';

/** The concepts that several rules, or the telling of a story, share. */
export const sharedWords = [
  access,
  collecting,
  conditions,
  consentUse,
  exposing,
  handing,
  harm,
  language,
  notice,
  people,
  reasoning,
  sharing,
  standingWords,
  statusUse,
  status,
  story,
  tasks,
  voices,
  waiving,
];
