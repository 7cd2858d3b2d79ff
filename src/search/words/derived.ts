/** Words of one root that neither stemming nor {@link FAMILIES} brings together. A line is a family. */
export const DERIVED = `
add adds added adding addition additional
react reacts reacted reacting reaction reactions
extend extends extended extending extension extent
identify identifies identified identifying identification
settle settles settled settling settlement settlements
notify notifies notified notifying notification notice notices
sign signs signed signing signature signatures signatory signatories
register registers registered registering registration
enter enters entered entering entrance entry
guilt guilty
pregnant pregnancy
commerce commercial
famous fame
crime crimes criminal criminals
evacuate evacuates evacuated evacuating evacuation evacuee evacuees
detain detains detained detaining detention detainee detainees
expel expels expelled expelling expulsion
suspend suspends suspended suspending suspension
donate donates donated donating donation donations donor donors
emit emits emitted emission emissions
bankrupt bankrupted bankruptcy
interfere interferes interfered interfering interference
photograph photographs photographed photographer photographers photography
effective effectiveness efficacy
expire expires expired expiry
acquire acquires acquired acquisition
merge merges merged merging merger mergers
visit visits visited visiting visitor visitors
protest protests protested protesting protester protesters protestor protestors
penalty penalties penalise penalised penalize penalized
value values valuable
wide width
deep depth
long length
high height
strong strength
broad breadth
thick thickness
heavy weight weigh weighs weighed
safe safety
reliable reliability
tour tours toured touring tourist tourists tourism
`;
