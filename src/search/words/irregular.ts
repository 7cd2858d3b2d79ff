/** Irregular verbs and plurals that are less common than those of {@link FAMILIES}. A line is a word and its forms. */
export const IRREGULAR = `
arise arises arose arisen arising
bite bites bit bitten biting
bleed bleeds bled bleeding
blow blows blew blown blowing
breed breeds bred breeding
cling clings clung clinging
creep creeps crept creeping
dig digs dug digging
eat eats ate eaten eating
forbid forbids forbade forbidden forbidding
kneel kneels knelt kneeling
leap leaps leapt leaped leaping
learn learns learnt learned learning
ring rings rang rung ringing
shake shakes shook shaken shaking
sing sings sang sung singing
sit sits sat sitting
sleep sleeps slept sleeping asleep
slide slides slid sliding
spill spills spilt spilled spilling
spin spins spun spinning
spit spits spat spitting
spoil spoils spoilt spoiled
stick sticks stuck sticking
sting stings stung stinging
sweep sweeps swept sweeping
swell swells swelled swollen swelling
swim swims swam swum swimming swimmer swimmers
swing swings swung swinging
tear tears tore torn tearing
wake wakes woke woken waking
weave weaves wove woven weaving
weep weeps wept weeping
catch catches caught catching
bind binds bound binding
run runs ran running runner runners
become becomes became becoming
beat beats beaten beating
bend bends bent bending
undergo undergoes underwent undergone
undo undoes undid undone
uphold upholds upheld upholding
foresee foresees foresaw foreseen
oversee oversees oversaw overseen
overtake overtakes overtook overtaken
rebuild rebuilds rebuilt rebuilding
repay repays repaid repayment
rewrite rewrites rewrote rewritten
withhold withholds withheld withholding
withstand withstands withstood
mouse mice
tooth teeth
goose geese
knife knives
thief thieves
wolf wolves
loaf loaves
calf calves
crisis crises
criterion criteria
phenomenon phenomena
bacterium bacteria
`;
