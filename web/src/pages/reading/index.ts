// The part of the page that is there to be read, with its styles.
import '../../ui/styles/reading.css';
import type { Bodies } from '../lazy.ts';
import { fitBody, noFileBody, sharedBody } from './already.ts';
import { guideBody } from './guide.ts';
import { helpBody } from './help.ts';
import { platformsBody } from './platforms.ts';
import { checkBody, privacyBody } from './privacy.ts';
import { questionsBody } from './questions.ts';

export const bodies: Bodies = {
  help: helpBody,
  platforms: platformsBody,
  shared: sharedBody,
  no_file: noFileBody,
  fit: fitBody,
  questions: questionsBody,
  privacy: privacyBody,
  check: checkBody,
  guide: guideBody,
};
