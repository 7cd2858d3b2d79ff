/** Saying, asking, promising, quarrelling, and what is said. */
export const TALK = `
accept settle_for agree_to
accuse blame allege charge
admit concede acknowledge confess own_up
advice counsel guidance
advise recommend counsel urge
agree consent concur
agreement deal accord pact treaty settlement bargain contract
allegation accusation charge claim
announce declare proclaim reveal
anonymous unnamed undisclosed unidentified nameless unknown
answer reply respond response
answer respond reply react
apologise sorry regret apology
appeal plea call
argue quarrel squabble row bicker
article story piece report
ask request appeal plea
assure promise reassure guarantee
beg plead implore
boast brag
call describe label brand term dub
call phone ring telephone
challenge contest dispute
chatting talking telephone
claim allege assert maintain contend insist
clarify explain
comment remark statement
complain grumble moan gripe
complain grumble protest
complaint grievance
condemn denounce deplore
confidential secret private
confirm verify corroborate
verify validate check
conversation talk dialogue discussion chat
convince persuade win_over
criticise slam condemn denounce attack blast lambast
data figures numbers information statistics
debate discussion argument
want demand call_for
demand insist require call_for urge
demand urge call_for ask
deny dispute reject contradict rebut refute
discuss talk_over debate
dispute quarrel row conflict argument feud spat
echo repeat
edit clean_up tidy
email e_mail mail message
emphasise stress underline highlight underscore insist
envelope letter mail post
exaggerate overstate
fairy_tale fiction novel invention
falsehood lie untruth
form paperwork report document
gossip rumour rumor hearsay whisper
hide conceal cover_up secret withhold hold_back suppress keep_quiet
hint suggest imply indicate
hush_hush secret covert
inform notify tell
instruct tell order
insult offend
intermediary middleman mediator go_between messenger emissary envoy
interview conversation
joke jest
letter note mail
lie untrue
made_up invented fabricated fiction novel fairy_tale
mediate arbitrate conciliation
meeting gathering session summit talks
meeting session round
mention refer cite
message note letter word
message signal word hint overture note
minutes protocol record transcript notes
mobile phone telephone cellphone
mock ridicule
mouths_shut silence silent
negotiate bargain haggle
negotiations talks bargaining dialogue
news report
newspaper paper daily press
not_sure unsure uncertain undecided
notice perceive hear
offer propose suggest
offer propose suggestion proposition proposal
paperwork documents forms certificate
permission consent authorisation approval
petition appeal
pledge promise vow commitment guarantee
praise welcome applaud hail commend
predict forecast foresee prophesy expect anticipate
press newspaper media paper
privately behind_closed confidentially off_record
promise pledge vow commit guarantee assure
promise pledge vow swear
publish release make_public open_up disclose
push_for press demand lobby call_for
put_down criticise
question query
quote cite
read_out recite
record recording tape
reject refuse decline turn_down rebuff dismiss spurn
repeat reiterate restate
report account
report write_up
reveal disclose make_known
reveal disclose name identify divulge expose unmask
rumour gossip hearsay speculation whisper talk
secret covert hidden clandestine back_channel secretive undercover confidential
secretly covertly quietly behind_closed
shout yell scream
signal indicate hint
signature sign
silence quiet
silent quiet mum
speak talk
speech address
statement declaration announcement
story tale account
talks negotiations discussions meeting
talks negotiations negotiate bargain dialogue discussions
testify give_evidence
testimony evidence account
threat warning menace
threaten menace
translate interpret
unanswered silent
warn caution alert
warning alert alarm
whisper murmur
word term
wording phrasing words
write pen
`;
