import { stemOf } from '../lexicon/stems.js';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stemOf));

/** Verbs of saying: whoever is their subject is asked as a voice. */
export const SPEECH_VERBS = stems(`
  say state claim tell tweet mention announce declare argue note add comment remark report assert insist stress emphasize
  emphasise highlight underline reiterate repeat confirm deny accuse suggest warn predict forecast promise pledge admit
  concede describe call characterize characterise explain reveal speak talk write quote respond reply answer react point
  express voice criticize criticise praise complain hint allege stress speculate discuss address respond clarify caution conclude
  refer demand label dismiss reject comment condemn blame attribute demand dispute swear urge vow
  insinuate imply opine contend testify recount
`);

/** Verbs of the mind: their subject may be a voice, or somebody whose thoughts others tell. */
export const MIND_VERBS = stems(`
  think believe feel want hope fear expect see view consider doubt know mean agree disagree plan intend wish worry
  suspect guess reckon regard interpret judge assess rate understand support oppose favor favour like dislike concur hear
`);

/** Nouns of saying: "Hill's view on", "a comment by Hill". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `view views opinion opinions position positions stance take takes comment comments statement statements response
  responses reaction reactions reply replies words word quote quotes quotation quotations answer line thoughts thought
  claim claims argument arguments assessment message remarks remark prediction predictions warning explanation side
  estimate estimates forecast forecasts denial complaint complaints demand demands criticism justification excuse defence defense
  version perspective account testimony evidence take interview reasoning attitude count tally feelings verdict point opinion saying sayings belief beliefs`.split(
    /\s+/,
  ),
);

/** Words of frames that are worth mending when mistyped. */
export const FRAME_WORDS =
  'think thinks thought believe comment mention claim deny denied opinion position response reaction report article minister president spokesman spokeswoman government'.split(
    ' ',
  );

/** Subjects that stand for nobody: the whole report, or a pronoun. */
export const NOBODY_IN_PARTICULAR: ReadonlySet<string> = new Set(
  `theyre hes shes youre report article story text piece news headline author journalist writer reporter post link page bot it they he she we
  you u i him her them me people anyone anybody someone somebody everyone everybody nobody source this that these those others sides
  who whom there one all both content here`.split(/\s+/),
);
