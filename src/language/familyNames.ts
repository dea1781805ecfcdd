// Names of East Asia, written for this project.

import { words } from './wordList';

/**
 * Chinese, Korean and Vietnamese family names, which stand before the given name: "Wang Xiaoli". Not "Kim", which is an
 * English name, too.
 */
export const FAMILY_NAMES_FIRST = words(`
  wang, li, zhang, liu, chen, yang, huang, zhao, wu, zhou, xu, zhu, hu, guo, lin, luo, zheng, liang
  xie, tang, feng, deng, cao, peng, zeng, xiao, tian, dong, yuan, pan, cai, jiang, yu, du, ye, cheng
  wei, su, lu, ding, shen, yao, fan, zhong, jin, fang, qin, yan, xue, lei, hou, bai, meng, qiu
  xiong, lee, park, choi, jung, jeong, kang, cho, yoon, jang, lim, han, oh, seo, shin, kwon, hwang
  ahn, hong, moon, bae, baek, nam, jeon, nguyen, tran, pham, hoang, huynh, phan, vu, vo, dang, bui
  ngo, duong, trinh, dinh, truong, luong
`);

/** Second syllables of Korean given names, in lower case after a hyphen: "Hyun-woo". */
export const KOREAN_SYLLABLES = words(`
  woo, jae, min, hyun, jin, young, soo, su, ho, hee, kyung, kyu, ji, eun, seok, suk, won, bin, yeon
  yeong, mi, sook, ja, chul, cheol, sung, seong, il, kwon, hwan, hoon, hun, hyuk, wook, uk, hwa, sun
  ran, joon, jun, goo, gyu, ki, gi, tae, rae, rim, ra, yul, yeol, yup, sik, seop, sup, bum, beom
  chan, geun, keun, ryeol, un, ah, oh, bok, nam, han
`);

/** Words for offices and trades that are family names in English as well: "Osmo Baker". */
export const FAMILY_NAMES_FROM_ROLES = words(`
  # crafts
  archer, baker, barber, brewer, butcher, carpenter, cook, farmer, fisher, gardener, hunter, mason, miner, porter
  potter, shepherd, tailor, weaver
  # offices and ranks
  bishop, chancellor, constable, dean, duke, earl, judge, king, knight, major, marshal, marshall, pope, prince
  # others
  driver, guard, page, pilot, player, rider, singer, star, ward
`);
