/**
 * Phrases that are one word when questions are compared, in whatever form their words stand. A line is a word and the
 * phrases it stands for; `
_
admit: admit guilt
complete: go through
impose: put _ in place, put in place
lost: lose _ way, lose the way, go astray, get lost
` is one to three words that are kept: "took the paper to court" is "sue the paper".
 */
export const PHRASES = `
abstain: sit out
accept: settle for, say ok to
affect: have an effect on, have an impact on, have an influence on
afford: have the money for
agree: reach an agreement, reach a deal, strike a deal, make a deal, cut a deal, do a deal, come to an agreement, come to terms
ahead: in the lead, out in front
air: midair, mid air
allow: give permission to, give permission for
alone: on his own, on her own, on their own, by himself, by herself, single handed, single handedly
apologise: say sorry, be sorry, express regret, make an apology, issue an apology, offer an apology
apply: be in force, be in effect, remain in force, be valid
appoint: put in charge
approve: greenlight, sign off on, give the green light to, give the green light, green light, give the go ahead, give the nod to, give the nod, give _ blessing, wave through, nod through, rubber stamp, give the ok, give the all clear, say yes to
arrest: take into custody, place under arrest, put in handcuffs, make an arrest, make arrest, take away in handcuffs
arrive: get there, show up at, turn up at, get here
arson: start the fire on purpose, start the fire deliberately, set the fire, set the fire deliberately
attack: carry out an attack on, launch an attack on, mount an attack on
attend: be present at, take a seat at
audience: people watch, viewer number
available: on sale, in stock, can be bought, go on sale
ban: place a ban on, impose a ban on, put a ban on, make illegal
bankrupt: go bust, go under, go broke, go bankrupt, go belly up, run out of money, run out of cash, file for bankruptcy, go into administration, become insolvent, go to the wall, out of money
before: sooner, in the past, previously, earlier, on an earlier occasion
behind: responsible for, mastermind
bet: place bet, put money, place a wager
blackout: power cut, power outage, power failure, power loss, power go out, power go off, power be out, power be off, light go out, light go off, electricity go out, electricity go off, power be cut, have no power, have no electricity, no power, no electricity, without power, without electricity, lose power, lose electricity
blame: point the finger at, point finger at, hold responsible for, hold responsible
break: be in breach of, in violation of, go against
broadcast: show on tv, be on tv
burn: go up in flames, catch fire, burn down, set on fire, set alight, set fire to, set ablaze, be on fire, be ablaze
by: by means of
cancel: pull the plug on, call off
cause: lead to, bring about, give rise to, result in
ceasefire: cease fire, lay down arm, stop fighting, stop the fighting, stop shooting, halt fighting, silence the gun
charge: press charge against, bring charge against, file charge against
check: look at, take a look at
claim: claim responsibility for, claim responsibility, take responsibility for, say _ be behind
collapse: cave in, fall down, crumble
compensate: make up for the loss
complain: file a complaint, make a complaint, lodge a complaint
confess: own up to, own up, come clean about, come clean, plead guilty to, plead guilty, fess up
consider: mull over, toy with
contact: get in touch with, be in touch with, be in contact with, make contact with, reach out to
contagious: catch from other, pass from person to person
contain: bring under control, get under control, be under control, under control
continue: carry on with, carry on, press on with, press on, push ahead with, push on with, keep going, forge ahead
control: under the control of, under control of, in control of
convict: find guilty, be found guilty
convicted: have a criminal record, criminal record, have a record
cooperate: work together with, work with, help investigator
corpse: dead body
cost: set back
crash: crash into, smash into, plough into, plow into, slam into, collide with, run into, drive into, bump into
criticise: hit out at, lash out at, take aim at, speak out against, find fault with, be critical of
debt: in the red
decide: make a decision on, take a decision on, make a decision, take a decision, reach a decision, come to a decision, make up _ mind
deliberate: on purpose, with intent, by design, purposely, wilfully
demand: call for
derail: come off the rail, jump the track, leave the track, come off the track
destroy: wipe out, reduce to rubble, raze to the ground, flatten
detain: hold in custody, keep in custody, in custody
die: pass away, lose _ life, lose their life, lose his life, lose her life
disappear: go missing, be missing, go off the radar, vanish without trace
discharge: out of hospital, leave hospital, leave the hospital, release from hospital, out of the hospital
dismiss: lay off, let go, give the boot, give the sack, get the sack, show the door, make redundant, boot out, lose _ job, get fired, get sacked, throw out of _ job, kick out of _ job
distance: far away, far apart
drive: be behind the wheel, be at the wheel
drunk: have been drinking, had been drinking, under the influence, over the limit, drink driving, drunk driving
due: because of, owing to, thanks to, as a result of, on account of
electric_car: electric car, electric vehicle, electric automobile, e car, ev
electricity: power supply
eligible: be entitled to, qualify for, can apply
employ: have on the payroll
end: come to an end, put an end to, bring to an end, wrap up, wind up, draw to a close
enlarge: make bigger
enough: sufficient
enter: get in, get into, get inside, gain access to, gain access, gain entry, break in, break into, gain entrance
erect: put up
escape: prison break, jail break, break out of, break free, get out of jail, get out of prison, run away, get away, make a run for it
evict: chuck out, kick out, turf out
evidence: proof, smoking gun
exempt: let off, make an exception for, get an exception, get an exemption, grant an exemption, be granted an exemption, have an exemption, get a waiver, not apply to
explode: blow up, go off
extend: make longer
extinguish: put out, put out the fire
fail: fall through, fall apart, break down, go nowhere, come to nothing, go wrong, fall flat, be a failure, be unsuccessful
find: track down, come across
fugitive: on the run
fund: put up the money for, come up with the money for, bankroll
global_warming: climate change, global heating
grow: get bigger, get larger, get stronger
half: 50 percent, fifty percent
handover: hand over, give up, give away, part with
head: be in charge of, in charge of, at the helm of, at the helm, in command of, in command, in charge
hide: cover up, keep secret, keep quiet about, sweep under the rug, sweep under the carpet
homeless: lose _ home, be left homeless, without a home, without a roof
hostage: take hostage, hold hostage
illegal: against the law, break the law, contrary to law
improve: get better
inform: let know, give notice, tip off
injure: get hurt
insured: have insurance, be covered by insurance
intercept: shoot down, bring down
intervene: step in
invade: send troop into, march into
investigate: look into, open an inquiry into, open an investigation into, open an inquiry, open an investigation, launch an inquiry, launch an investigation, launch an inquiry into, launch an investigation into, launch a probe into, open a probe into, under investigation, hold an inquiry into, conduct an investigation into, carry out an investigation into
ipo: go public, initial public offering, stock market debut, stock market listing, public listing, float on the stock market
jail: lock up, put in jail, put in prison, send to jail, send to prison, go to jail, go to prison, put behind bar, behind bar, throw in jail, throw in prison, end up in jail, jail time, face jail
join: sign up to, sign up for, become a member of, become part of
lack: run out of, run short of, run low on, be short of
land: touch down
landfall: come ashore, make landfall, hit land, reach land
late: behind schedule, run late
launch: lift off, blast off
layoff: job cut, job loss, cut job, cut staff, cut the workforce, shed job, shed staff, reduce the workforce
lead: be ahead in, be ahead, be in front in, ahead in, be the head of, be the leader of
learn: find out about, find out, get wind of, become aware of, be made aware of, hear about, hear of, come to know
legal: within the law, in line with the law
legalise: make legal
lie: tell a lie, tell lie, be dishonest, mislead
lose: be stripped of, strip of
lose_contact: lose contact with, lose touch with, lose the signal of, contact be lost, contact with _ be lost, contact with _ break off, contact break off, contact with _ break
loss: lose money, make a loss
mail: send by mail, send by post, send through the mail
majority: more than half
marry: get married, tie the knot, get hitched
mayday: distress call, distress signal
meet: get together with, get together, sit down with, hold a meeting with, have a meeting with, face to face with, hold a meeting, have a meeting, sit down together
minority: less than half
mp: member of parliament
negotiate: hold talk with, be in talk with, hold talk, hold negotiation
notify: let _ know
nuke: nuclear weapon, nuclear bomb, atomic bomb, nuclear warhead, atomic weapon
obey: comply with, abide by
object: have a problem with, have an issue with, take issue with
oppose: be against, be opposed to, opposed to, come out against
overcrowded: too many people on, too full, overloaded
overturn: strike down
owner: be the owner of, belong to
participate: take part in, take part
pay: foot the bill for, foot the bill, pick up the tab for, pick up the tab, pick up the bill for, pick up the bill, bear the cost of, cover the cost of, shoulder the cost of, pay the bill for, cough up, shell out, fork out, stump up, pay up
payrise: be paid more, earn more, higher wage, more pay, higher pay, better pay, pay rise, pay raise, pay increase, pay hike, wage increase, wage hike, wage rise, salary increase, higher salary
phone: speak by phone with, speak on the phone with, talk on the phone with, speak on the phone to, talk on the phone to, speak by phone to, get on the phone with, have a phone call with, hold a phone call with, phone call with, on the phone with
photographer: take the photo, take the picture, take the photograph
pm: prime minister
popular: approval rating
postpone: put off, push back, hold off, put on hold, put on ice
pregnant: expect a baby, expect a child, with child
prevent: keep from, stop from
price: price tag
profit: make money, turn a profit, make a profit, in the black, be profitable
progress: far along
promise: make a promise, give _ word
protest: take to the street, hold a protest, stage a protest
publicly: in public
publish: make public, make _ public, go public with
punish: face punishment
quit: call it quits
reach: get through to, make it to
reconcile: bury the hatchet, make up with
recover: get back, be found again
refugee: asylum seeker
refund: get _ money back, give _ money back, pay back
reject: turn down, vote down, say no to, knock back, throw out
release: let _ go, set _ free, set free
remove: get rid of, do away with, take down
replace: take over from, take the place of, fill the shoes of, step into the shoes of, fill in for, stand in _ place, come after, stand in for, come on for
represent: speak for, speak on behalf of, act for, negotiate for
rescue: pull from, bring to safety, pull _ out of the water, pull out of the water, pull _ from, bring _ to safety
rescuer: rescue worker, rescue team, rescue crew, rescue service, emergency service, emergency crew, search team
resign: step down, stand down, step aside, stand aside, leave office, leave _ post, quit _ job, hand in _ resignation, hand in _ notice, tender _ resignation, submit _ resignation, bow out, throw in the towel, hand in notice
resit: sit again, take again, do again
respect: stick to
responsible: to blame, at fault
retract: take back, take _ back
return: come back, go back, get back to, be back, come home
reveal: come to light, bring to light, let slip, made known
rise: go up, shoot up
scam: con trick
search: look for, hunt for, on the hunt for
secretly: in secret, behind closed doors
separate: split up, break up, get divorced
shoot: open fire on, open fire, fire shot, start shooting
shorten: make shorter
sick: fall ill, get sick, be unwell, get ill, become ill, fall sick
side_effect: adverse effect, adverse event, adverse reaction
start: kick off, get under way, under way, get underway, get started, get going, break out, set in motion
steal: make off with, get away with, walk off with
stock: stock market, share market, stock exchange
stop: put a stop to
strike: walk off the job, industrial action
succeed: work out, pay off, pull off, go well, come off
sue: take _ to court, file a lawsuit against, bring a lawsuit against, file suit against, take legal action against, start legal action against, bring a case against, lawsuit against, legal action against, file suit, file the suit, file a lawsuit, file the lawsuit, bring the case, bring a case, go to court, bring suit, launch a lawsuit, start a lawsuit, bring the lawsuit
supervise: keep an eye on
support: be in favour of, in favour of, in favor of, get behind, throw _ weight behind, stand behind, side with, on board with, be on _ side, on the side of, come out in favour of, vote of confidence in
surrender: give in
survive: make it out alive, come out alive, get out alive, pull through, live through, still alive
takeoff: take off
takeover: take over, take _ over
test_positive: fail a drug test, fail a test, fail the drug test, fail the test, fail a doping test, fail the doping test, be positive
testify: say on the witness stand, say under oath, say in court, take the stand, take the witness stand
think: treat _ as, treat as
threaten: make a threat, issue a threat
together: side by side
trapped: be stuck, stuck under
trust: have faith in, have confidence in
unanimous: vote as one, everyone vote, without a dissenting vote
unite: join force
unknown: not known
use: make use of
veto: block with a veto, block with _ veto, use _ veto against, use _ veto on, use a veto on
video: video footage, cctv footage, cctv, security camera footage
visible: can be seen
visit: pay a visit to, go to see, travel to, fly to, fly into, come to see
vote: cast _ vote, cast ballot, go to the poll
votedagainst: vote no on, vote no to, vote no, vote against
votedfor: vote yes on, vote yes to, vote yes, vote for, vote in favour of, vote in favor of
warn: sound the alarm, raise the alarm, raise concern
warship: war ship, navy ship, naval vessel, naval ship
whistleblower: blow the whistle on, blow the whistle
win: come out on top in, come out on top of, come out on top, come first in, come first, finish first in, come out ahead, take home, walk away with
withdraw: pull out of, pull out, pull back, back out of, drop out of, drop out, bow out of, walk away from, withdraw from
work: be on duty, on duty, on shift
worsen: get worse
wrong: mess up, screw up
`;
