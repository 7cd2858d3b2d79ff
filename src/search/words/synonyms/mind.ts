/** Thinking, feeling, wanting, knowing. */
export const MIND = `
admire respect
afraid scared fearful frightened
aim goal objective target purpose ambition intention
aims goals objectives intentions ambitions plans
alarm worry frighten
amazed surprised astonished stunned
anger fury rage outrage
angry furious outraged livid mad
annoyed irritated cross
anxious worried nervous concerned uneasy
ashamed embarrassed
assess evaluate judge
assessment evaluation judgement
astonish surprise shock
attempt try effort bid
attitude stance position
attract draw
aware conscious
bear stand stomach tolerate
believe think reckon suppose
believe think reckon trust
blame cause due responsible
bluff pretend
brave courageous bold
calm quiet peaceful
care concern
careful cautious wary prudent
cheat deceive trick fool con swindle
cheerful happy
choice decision option
choose pick select opt
classic typical textbook usual
clever smart intelligent
confidence trust faith
confident sure certain
confuse puzzle baffle
consider regard see view
convinced sure certain
count_on rely_on bank_on banking_on counting_on relying_on depend_on
crazy mad insane
credible believable plausible
curious interested
deceive fool trick mislead dupe con
decide determine make_up
desire wish want longing
determined resolute
deterrent discourage
disappointed let_down
discourage deter put_off
dislike hate
distrust suspicion mistrust
divide split discord division disunity rift wedge infighting
doubt question disbelieve
doubt question sceptical unsure unconvinced suspect
doubtful sceptical skeptical unconvinced
dream wish
eager keen
embarrass shame
endgame goal
enjoy like love
enthusiastic keen
envy jealousy
fail flop
fear worry concern dread
feelers signal
fond love
fool idiot
foolish stupid silly
forget overlook
forgive pardon
frank honest candid
frighten scare terrify
game trick ploy
greed selfishness
greedy selfish egoistic
grief sorrow mourning
guess estimate speculate
guilt blame remorse
happy pleased glad delighted satisfied thrilled chuffed
hate loathe detest
heard picked_up
hesitate waver
honest sincere truthful genuine
hopeless pessimistic
idea notion thought
ignore disregard overlook
imagine picture envisage
intend plan mean
interest concern
invent make_up
learn hear find_out discover
love adore
loyal faithful
lure tempt
manoeuvre tactic ploy maneuver
mistake error blunder
mistrust distrust suspect
mood feeling
mourn grieve
necessary needed essential
notice see perceive spot
obvious clear plain
offended insulted
opinion view position stance
optimistic hopeful
panic fear
perception impression appearance
pity mercy
plan scheme intend
plot scheme conspiracy
point_view opinion
ponder consider
prefer favour
pressure force push
pretend feign
problem issue trouble difficulty struggle obstacle
prospect chance likelihood possibility odds outlook
prospects chances odds hopes
proud pride
ready prepared willing open readiness willingness
realise understand
reason motive cause why
regret sorry remorse
rejoice celebrate
reluctant unwilling hesitant
remember recall recollect
respect honour
sad saddened heartbroken
sad unhappy sorrowful
satisfied content pleased
scare frighten deter put_off worry
scare frighten scared worry
scheme plan plot
seem appear look
sense feel
shame disgrace
shock stun
slip mistake
solution answer
sow spread stir
stubborn obstinate
suppose assume presume
suspect believe
sympathy compassion
tactic ploy strategy
terrified scared
thankful grateful
tolerate stand accept
trap ploy
trick ploy ruse manipulation trickery deception scheme manoeuvre tactic stunt disinformation con playbook
trust believe rely
understand grasp comprehend
unfair unjust
unhappy sad upset displeased
unhappy upset dissatisfied displeased
unsettle worry alarm disturb rattle scare unnerve
unthinkable unacceptable inconceivable unimaginable intolerable
want desire wish seek hope
willing ready open inclined
willingness readiness openness
wisdom sense
worried concerned anxious nervous afraid alarmed
worry concern fear anxiety unease
`;
