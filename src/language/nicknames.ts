// Short forms of English given names, written for this project: each line is one name and what it may be shortened to.

export const NICKNAMES = [
  'william bill billy will liam', 'robert bob bobby rob', 'richard dick rick rich', 'james jim jimmy jamie', 'john jack johnny jon', 'joseph joe joey', 'michael mike mick mickey', 'thomas tom tommy', 'charles charlie chuck',
  'edward ed eddie ted teddy', 'theodore ted teddy', 'daniel dan danny', 'david dave', 'stephen steven steve', 'christopher chris', 'matthew matt', 'anthony tony', 'andrew andy drew', 'nicholas nick', 'patrick pat paddy',
  'patricia pat patty trish', 'peter pete', 'timothy tim', 'gregory greg', 'jeffrey jeff', 'geoffrey geoff', 'kenneth ken kenny', 'ronald ron', 'donald don donny', 'samuel sam', 'samantha sam', 'benjamin ben benny',
  'alexander alex', 'alexandra alex alexa', 'frederick fred', 'lawrence larry', 'gerald gerry jerry', 'harold harry hal', 'henry harry hank', 'leonard len lenny', 'raymond ray', 'ronald ronnie', 'walter walt', 'zachary zach',
  'joshua josh', 'jonathan jon', 'nathaniel nate nathan', 'philip phil', 'phillip phil', 'stanley stan', 'vincent vince', 'victor vic', 'douglas doug', 'elizabeth liz beth betty lizzie eliza', 'katherine kate kathy katie',
  'catherine kate cathy katie', 'margaret maggie meg peggy', 'jennifer jen jenny', 'susan sue susie', 'deborah deb debbie', 'barbara barb', 'rebecca becky', 'jessica jess', 'jacqueline jackie', 'kimberly kim', 'victoria vicky tori',
  'pamela pam', 'cynthia cindy', 'theresa terri tess', 'nancy nan', 'vladimir volodya', 'mikhail misha', 'francisco paco', 'josé pepe', 'bernard bernie', 'albert al bert', 'arthur art', 'martin marty', 'louis lou', 'abraham abe',
];
