// Words that are capitalised only because a sentence or a headline begins with them, written for this project. Each
// list is.

import { words } from './wordList';

/** Words of grammar and frequent openers of sentences: never a name, nor the first word of one. */
export const GRAMMAR_WORDS = words(`
  a, an, the, this, that, these, those, my, your, his, her, its, our, their, whose, which, what, who
  whom, where, when, why, how, whether, if, because, although, though, while, since, until, unless
  after, before, during, despite, without, within, in, on, at, by, to, from, for, of, with, about
  against, between, among, through, across, over, under, above, below, behind, beyond, near, into
  onto, off, out, up, down, around, along, toward, towards, upon, via, per, as, like, unlike, than
  and, but, or, nor, so, yet, not, no, neither, either, both, all, any, each, every, few, many, most
  much, more, less, several, some, such, other, another, others, one, two, three, four, five, six
  seven, eight, nine, ten, hundreds, thousands, millions, dozens, i, you, he, she, it, we, they, me
  him, us, them, himself, herself, itself, themselves, myself, yourself, ourselves, mine, yours
  hers, ours, theirs, there, here, then, now, once, again, also, too, just, only, even, still
  already, never, always, often, sometimes, perhaps, maybe, however, moreover, furthermore
  therefore, thus, hence, meanwhile, instead, otherwise, nevertheless, nonetheless, indeed, rather
  quite, very, well, later, earlier, today, yesterday, tomorrow, tonight, recently, finally
  eventually, first, second, third, last, next, soon, ago, is, are, was, were, be, been, being, am
  has, have, had, having, do, does, did, doing, done, can, could, may, might, must, shall, should
  will, would, let, lets, get, got, make, made, take, took, say, says, said, saying, tell, tells
  told, asked, asking, added, adding, according, speaking, given, based, following, including
  regarding, concerning, considering, compared, yes, ok, okay, oh, hello, please, thanks, thank
  dear, sorry, overall, additionally, similarly, likewise, specifically, generally, typically
  usually, apparently, clearly, obviously, certainly, surely, fortunately, unfortunately, sadly
  hopefully, interestingly, ironically, surprisingly, same, different, fewer, enough, whole, half
  part, none, nothing, nobody, anyone, former, early, late, local, anything, everyone, everything
  someone, something, people, men, women, children, critics, experts, officials, analysts, sources
  supporters, opponents, residents, voters, workers, students, teachers, parents, doctors, police
  authorities, ahead, apart, born, built, called, come, coming, go, going, gone, see, seeing, seen
  look, looking, think, thinking, know, knowing, want, wanting, work, working, use, using, try
  trying, show, showing, shown, keep, keeping, need, photo, image, video, file, breaking, update
  updated, read, watch, listen, related, advertisement, editor, note, caption, credit, exclusive
  opinion, analysis, live, news, story, stories, report, reports, poll, polls, question, answer, q
`);

/**
 * Adjectives that open many sentences, and many names ("New York", "Supreme Court"): no name when a sentence begins
 * with them.
 */
export const OPENING_ADJECTIVES = words(`
  new, old, big, small, long, short, good, bad, great, high, low, national, federal, public, private
  young, major, top, chief, little, black, white, supreme, real, north, south, east, west, american
`);

/**
 * Verbs that tell of speech, in the forms that follow their subject: what stands before is likely a person or an
 * institution.
 */
export const SPEECH_VERBS = words(`
  said, says, told, tells, added, adds, stated, states, announced, announces, explained, explains
  insisted, insists, argued, argues, claimed, claims, noted, notes, warned, warns, wrote, writes
  asked, asks, replied, replies, responded, responds, testified, testifies, recalled, recalls
  admitted, admits, acknowledged, acknowledges, declared, declares, emphasized, emphasised, stressed
  confirmed, confirms, denied, denies, tweeted, tweets, posted, declined, continued, continues
  concluded, suggested, suggests, believes, believed, thinks, thought, hopes, hoped, vowed, promised
  pledged, urged, criticized, criticised, praised, blamed, accused, joked, quipped, remarked
  commented, contended, countered, observed, predicted, reported, revealed, described
`);

/** Nouns and letters that begin words of English too often to be a given name without other signs. */
export const AMBIGUOUS_GIVEN_NAMES = words(`
  may, will, mark, bill, rich, guy, grace, faith, hope, joy, rose, dawn, summer, autumn, winter
  april, june, august, chance, chase, christian, drew, earnest, frank, gene, grant, jack, jay, jean
  major, miles, nick, pat, ray, rob, rusty, sandy, star, sunny, tab, ty, van, victor, young, art
  bliss, brook, bud, buck, candy, charity, chip, clay, cliff, crystal, dale, dean, dell, destiny
  dick, dixie, don, dot, duke, earl, ebony, eden, eve, fancy, fern, flora, forest, gay, gale, ginger
  glen, glory, harmony, harry, haven, hazel, heath, heather, heaven, holly, honey, iris, ivory, ivy
  jade, jasmine, jewel, josh, justice, king, lane, laurel, lee, legacy, lily, lotus, lucky, lyric
  marina, mason, melody, mercy, merry, misty, norm, north, olive, opal, page, pansy, pearl, penny
  pepper, petal, pierce, piper, pippin, poppy, prince, princess, queen, rain, raven, reed, reef
  ridge, river, robin, rod, royal, ruby, sage, savannah, scarlet, sharp, shelly, sky, sterling
  stone, storm, sunshine, tiger, tracy, trinity, trip, tuesday, violet, wade, ward, west, whitney
  willow, wolf, brew, brick, city, cherry, cotton, cash, case, dash, early, easter, eagle, ally
  angel, free, fair, fawn, hall, happy, holiday, honor, jacket, jet, lark, lake, mars, marvel, melon
  mellow, merit, nova, noble, ocean, odyssey, orange, orchard, paris, asia, china, india, georgia
  bay, bond, court, hill, law, park, port, temple, town
  virginia, carolina, jordan, israel, kenya, dakota, dallas, austin, houston, cleveland, lincoln
  washington, madison, charlotte, florence, sydney, victoria, alexandria, santiago, sierra, chad
`);
