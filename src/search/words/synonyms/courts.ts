/** Courts, police, crime and how states are run. */
export const COURTS = `
accused defendant suspect
acquit exonerate
amnesty pardon clemency
annul cancel void quash overturn strike_down invalidate
appeal challenge contest
arbitrator arbiter mediator
arrest custody detention
authentic genuine real
barrister counsel lawyer
blackmailer extortionist
break_in burglary raid intrusion
burglar intruder thief robber
bystander onlooker witness eyewitness
candidate contender nominee
careless negligent sloppy reckless
cell jail prison
claimant plaintiff
condemn convict sentence
confiscate seize impound
convict prisoner inmate
convicted guilty
cop policeman officer
councillor alderman
court courtroom bench
criminal illegal illicit unlawful
culprit perpetrator offender
decree order edict
disband dissolve
draft proposal bill
early_election snap_election election
elect vote choose
embezzle misappropriate steal pocket
fraud deception swindle
fraudster swindler cheat
fugitive runaway escapee
gang mob
hacker intruder attacker
hearing session
hijack seize
imprison jail lock_up incarcerate
innocent blameless
interrogate question grill
invalid void null
irregularity wrongdoing misconduct
lawsuit suit
loot plunder ransack
monitor observer inspector
motion resolution proposal
null_void invalid void
order command instruct
overrule overturn reverse
parliament chamber
payback revenge vengeance retaliation retribution
penalty punishment sanction
ratify approve
retaliate hit_back strike_back
rig fix manipulate
statesman politician
tamper meddle manipulate
tenure term
thug hooligan
vandalise damage
verdict finding
`;
