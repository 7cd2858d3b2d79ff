/** Crime, police and courts. A line is a group of words that ask the same of one event. */
export const LAW = `
abduct kidnap snatch
abuse assault molest
accident accidental unintentional inadvertent unintended
accomplice helper
accuse charge
acquit clear exonerate absolve
allege claim
appeal challenge contest
arrest apprehend nab capture caught
arson arsonist
assault attack beat
attacker assailant perpetrator culprit
ban outlaw prohibit forbid bar block
ban suspension
book novel
breach hack leak
breach violation infringement
bribe corruption corrupt graft kickback bribery
caught arrested
compensation damages payout settlement compensate
comply obey respect
confess admit confession
confiscate take
convict guilty condemn
cop police officer policeman policewoman constable
copy pirate
copyright licence
crime offence felony
custody detention detain jail arrest
defendant accused
deliberate intentional purposely purposeful premeditated knowingly
deny reject dispute refute denial
deport expel remove return
detective investigator inspector
dismiss reject throw
dissent oppose
drug narcotic cocaine
drunk intoxicated inebriated tipsy alcohol
embezzle steal divert misappropriate siphon
escape breakout flee jailbreak
evict eviction evictee
extradite deport handover
fine penalty penalise
fraud rig rigged cheat tamper manipulate fix fake
fraud scam con swindle deception
fugitive runaway
hack breach hacker cyberattack
hostage captive
identify name
illegal unlawful
immunity impunity protection
imprison jail prison incarcerate
inmate prisoner convict detainee
investigate probe inquiry investigation enquiry
judge court magistrate tribunal
kill slay shoot stab murder
law legislation statute act bill
lawful legal
lawsuit sue suit litigation
lawyer attorney barrister counsel solicitor
legal lawful permitted
liable responsible accountable
licence license permit authorisation
mine explosive
murder assassinate killing homicide manslaughter
opinion judgment
order injunction
overturn quash annul reverse void nullify revoke rescind vacate
pardon amnesty clemency commute
permit licence permission
pirate pirated illegal
plaintiff claimant author
plant place
plead plea
prison jail penitentiary
proof evidence
prosecutor prosecution
prove substantiate evidence
ransom extort
regulate regulation rule
release free freed
retaliate respond answer
retaliation response
reward bounty
robber thief burglar burglary robbery steal
rule ruling decide decision verdict judgment judge
sanction punish penalty
search raid
search seize confiscate
seize confiscate impound
sentence punish jail imprison punishment
settlement settle
shooter gunman attacker shoot assailant
smuggle traffic smuggler
spy espionage spying snoop eavesdrop surveil surveillance
stabbing knife stab
steal loot rob nick pinch swipe theft stolen
steal rob take
stolen taken
suspect alleged accused
suspension ban suspend
testify testimony
testimony evidence
theft robbery burglary heist
uphold confirm affirm sustain
vandalise deface damage
victim casualty
violate breach infringe break violation
warrant writ
witness onlooker bystander
`;
