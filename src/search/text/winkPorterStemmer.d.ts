// The English Porter stemmer that comes with wink's model. The model describes only its main entry.
declare module 'wink-eng-lite-web-model/dist/porter-stemmer.js' {
  /** The stem of an English word in lower case. */
  export default function stem(word: string): string;
}
