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
