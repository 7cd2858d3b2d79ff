/** Feelings and manners. */
export const FEELINGS = `
agony anguish torment pain
agreeable pleasant nice
alarming worrying disturbing frightening unsettling
amuse entertain
amusing funny humorous
appalled shocked horrified disgusted
appalling shocking outrageous
attentive careful
bearable tolerable
bewildered confused puzzled baffled
bitter resentful
bravery courage guts nerve
comfort console soothe
composed calm
contempt scorn disdain
courteous polite
courtesy politeness
cowardly timid
crying weeping tears sobbing
delight joy pleasure
delighted overjoyed thrilled
depressed miserable gloomy
desperation despair hopelessness
devastated heartbroken
disappointment dismay frustration
disgust revulsion
dismayed upset
dread terror
eagerness enthusiasm zeal
edgy jumpy nervous tense
emotion feeling
enmity hostility
envious jealous
excited thrilled
exhaustion fatigue tiredness
fed_up tired
frightening scary terrifying
fun amusement
gloom pessimism
gloomy bleak pessimistic
greet welcome
grin smile
gullible naive
gut_feeling instinct
happiness joy
harsh cruel
hatred hate
hideous ugly
humiliate shame embarrass
humiliation disgrace shame
impartial neutral unbiased independent
impolite rude discourteous
indifferent unconcerned
indignant outraged
isolated lonely
jeer boo
jumpy nervous uneasy
laugh chuckle giggle
lucky fortunate
misery suffering
modest humble
nerves anxiety
nightmare ordeal
passion enthusiasm
pleasure enjoyment
relieved glad
reluctance unwillingness
resent hate
restraint moderation self_control
rude cheeky
sensation feeling
shame pity
shameful disgraceful scandalous
sorrow sadness grief
sympathise pity feel_sorry
tease mock
tempt entice
tension strain
uncomfortable uneasy
unhappiness discontent dissatisfaction
unlucky unfortunate
unpleasant disagreeable uncomfortable
unpopular disliked
whim impulse
worry fret
`;
