import type { LanguageCode, ReadLanguage } from '../../language/packs/pack';
import { phraseTerms } from './terms';

/**
 * Words too common to tell one article from another. Left out of a query that has other words; always found in phrases.
 * "us" is missing on purpose: it is also the U.S.; so are "may" and "will", which are names.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after against all also am an and any are as at be because been before being between both but by can could did do does ' +
    'doing during each for from further had has have having he her here hers herself him himself his how i if in into is it its ' +
    'itself just me more most my myself no nor not of off on once only or other our ours ourselves out over own same she should ' +
    'so some such than that the their theirs them themselves then there these they this those through to too under until up very ' +
    'was we were what when where which while who whom whose why with would you your yours yourself yourselves ' +
    'dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont wouldnt cant cannot couldnt shouldnt'
  ).split(' '),
);

/** Those of other languages, as they are written. Words that are as often a noun or a name are missing. */
const written: Readonly<Record<LanguageCode, string>> = {
  de:
    'aber alle allem allen aller alles als also am an ander andere anderen anderer anderes auch auf aus bei beim bin bis bist da ' +
    'dabei damit dann das dass daß dazu dein deine dem den denn der des dessen deren die dies diese diesem diesen dieser dieses ' +
    'doch dort du durch ein eine einem einen einer eines er es euch euer für gegen gewesen hab habe haben hat hatte hatten hier ' +
    'hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist jede jedem jeden jeder jedes jener jetzt kann kein ' +
    'keine keinem keinen keiner können könnte man mehr mein meine mich mir mit muss müssen nach nicht noch nun nur ob oder ohne ' +
    'sehr sei sein seine seinem seinen seiner seit sich sie sind so soll sollen sollte sondern sonst über um und uns unser unsere ' +
    'unter vom von vor wann war waren warum was weil welche welchem welchen welcher welches wenn wer werde werden wie wieder will ' +
    'wir wird wo worden wurde wurden zu zum zur zwar zwischen',
  ru:
    'а без более бы был была были было быть в вам вас весь во вот все всё всего всех вы где да даже для до его ее её ей ему если ' +
    'есть еще ещё же за здесь и из или им их к как какая какой ко когда кто ли либо лишь между меня мне может мы на над надо ' +
    'нас не него нее неё нет ни них но ну о об однако он она они оно от очень по под после потому почему при про с свое своей ' +
    'свои своих себя со так также такой там тем то того тоже той только том тот ту ты у уже чего чем через что чтобы чье чья ' +
    'эта эти этих это этого этой этом этому этот эту я',
  es:
    'a al algo algunos ante antes aquel aquella aunque bajo bien cada como cómo con contra cual cuál cuando cuándo de del desde ' +
    'donde dónde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos está están esta estaba estas ' +
    'este esto estos fue fueron ha había habían han hasta hay la las le les lo los más me mi mientras mucho muy ni no nos ' +
    'nosotros o otra otras otro otros para pero poco por porque pues que qué quien quién quienes se según ser será si sí sido ' +
    'sin sino sobre son su sus también tan tanto te tiene todo todos tras tu tú un una unas uno unos y ya yo',
  fr:
    'à afin ai ainsi après as au aucun aucune aussi autre autres aux avait avaient avant avec avoir c ce cela celle celles celui ' +
    'ces cet cette ceux chaque chez comme comment contre d dans de depuis des dès donc dont du elle elles en encore entre est et ' +
    'était étaient été être eux fait il ils j je jusqu l la là le les leur leurs lors lui m ma mais même mes moi moins mon n ne ' +
    'ni nos notre nous on ont ou où par pas pendant peu plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa ' +
    'sans se selon sera ses si soit son sont sous sur ta tandis te tes toi ton tous tout toute toutes très tu un une vers vos ' +
    'votre vous y',
  pt:
    'a à ainda algum alguma além ante antes ao aos apenas após aquela aquele aquilo as às até cada com como contra da das de dela ' +
    'dele deles depois desde dessa desse desta deste do dos durante e é ela elas ele eles em enquanto entre era eram essa essas ' +
    'esse esses esta está estão estas estava este estes eu foi foram há isso isto já lhe lhes mais mas me mesmo meu minha muito ' +
    'na nas nem nessa nesse nesta neste no nos nós num numa não o onde os ou outra outras outro outros para pela pelas pelo ' +
    'pelos pois por porque qual quando que quem se sem sendo ser será seu seus si sido sob sobre sua suas também tem têm ' +
    'tinha toda todas todo todos tua um uma umas uns você vocês',
  ar:
    'إذا أما أن إن أنا أنت أنه إنه أنها إنها أو أي إلى إلا بعد بعض بل به بها بين تحت التي ثم حتى حول حيث خلال دون ذلك الذي الذين ' +
    'سوف ضد عبر عدم على علي عليه عليها عن عند غير فوق في فيه فيها قبل قد كان كانت كل كما كي لا لدى لم لن له لها لو ليس ما ' +
    'مع من منه منها منذ نحو هذا هذه هل هم هنا هناك هو هي هؤلاء وقد وكان ولا ولم وهو وهي يكون',
  fa:
    'آن آنها از است اگر اما او این با باید بر برای بود بودند به بی پس تا جز چه چون خود در دیگر را روی زیر سپس شد شده شود طی ' +
    'که کند کرد کرده کنند ما من می نه نیز نیست ها های هر هم همه همین هیچ و وی یا یک',
};

const known = new Map<LanguageCode, ReadonlySet<string>>();

/** By the terms of each word, with a blank between them. */
export function stopWordsOf(language: ReadLanguage): ReadonlySet<string> {
  if (language === 'en') return stopWords;
  let words = known.get(language);
  if (!words) known.set(language, (words = new Set(written[language].split(' ').map(termsText))));
  return words;
}

const termsText = (word: string) => phraseTerms(word).join(' ');
