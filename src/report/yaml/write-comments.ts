/** What the fields mean, as the files in `knowledge/` say it: whoever edits an export reads it where they need it. */
export const COMMENTS = {
  file: [
    'One report = one knowledge file. Everything a person is said to have said is copied verbatim',
    'from the source text, so that a program can prove it and prove that no line was left out.',
  ],
  mentioned: ['People and things that the report mentions but that say nothing in it. `about` may name them.'],
  topics: [
    'Aliases (of speakers, mentioned, topics) and `asks` (questions that a statement answers) help to find a statement. They need not',
    'stand in the source and are never shown as quotes.',
  ],
  statements: [
    'quote   the attribution as printed, verbatim (what the bot shows). prefix: only where quote occurs more than once.',
    'content the words that are attributed, verbatim inside quote.',
    'chain   outermost voice first, originator last; the report itself is always voice 0 and is not written;',
    "        [] = the report's own voice. as/cue = the words in quote that name the voice and the act of saying.",
    '        inferred = no words name the voice here (a cue may still be printed).',
    'kind    direct | mixed | indirect | act | thought | narration',
    'stance  of the originator: asserts | suggests | speculates | conditional | doubts | denies | unsure | accuses',
    'about   speakers or mentioned that the statement is about',
  ],
} as const;
