// How interviews and transcripts mark who asks and who answers, written for this project.

import { words } from './wordList';

/** Labels before a question, and before an answer. */
export const QUESTION_LABELS = words(`q, question, interviewer`);
export const ANSWER_LABELS = words(`a, answer`);

/** What people are who ask questions for a living, so that they are not the ones interviewed. */
export const INTERVIEWER_ROLES = words(`
  interviewer, journalist, reporter, correspondent, editor, columnist, moderator, presenter, host, anchor, broadcaster
`);

/** Words before "with" and the name of the one interviewed: "a conversation with", "sat down with". */
export const INTERVIEW_WORDS = words(`
  interview, conversation, spoke, speaks, talked, talks, talk, down, chat, questions
`);
