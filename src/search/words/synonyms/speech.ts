/** Saying and keeping silent, writing and printing. */
export const SPEECH = `
account version story
adage proverb
allude refer hint
ask enquire inquire
authentic true
back_up support confirm
bait lure
banter joke
bedtime_story fairy_tale fiction
blunt frank outspoken
briefing news_conference press_conference
broadcaster station channel
brush_off dismiss
chat speak talk
chatter gossip
clue hint
concoct fabricate invent make_up
correspondence letters
criticism censure
denial rebuttal
deny disclaim
deride mock ridicule make_fun
description account
dismiss brush_aside shrug_off
document paper memo
dodge evade sidestep avoid duck
eavesdrop overhear listen_in
editor journalist
embellish exaggerate
enquiry question
exaggerate oversell overstate
explanation reason
fabrication invention fiction lie
fairy_tale fairy_story
fake made_up
file submit lodge
film footage video
forecast prediction projection
headline title
heads_up warning
hush silence
hush_up cover_up conceal
ill_will malice
inform notify brief
insist swear vow
interpretation reading
jot note
journal magazine weekly
justify defend
language tongue
leaflet flyer pamphlet
learn hear get_wind
lecture speech
lip_service pretence
mailbox inbox
memo memorandum note document
misquote misrepresent
mum silent tight_lipped
newspaper weekly journal
notebook log diary journal
oral verbal
photo photograph picture image
pretext excuse pretence
print publish
quotation quote
radio wireless
rant outburst
rebuke scold reprimand
recording tape footage
recount describe
register log record
scoff mock
silence mute gag
slander smear
slogan motto
smear defame
snub rebuff
spread_word publicise
summarise outline
television tv telly
tell_off scold
text message
theory hypothesis explanation
topic subject theme
twist distort
vague unclear evasive
vilify smear
wiretap bug
wisecrack joke
withdraw retract take_back
wonder ask
write_down note record
`;
