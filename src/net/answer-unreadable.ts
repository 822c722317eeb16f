/** What came cannot be read: damaged, cut short, or in a coding that was not asked for. The message is a sentence. */
export class AnswerUnreadable extends Error {
  override readonly name = "AnswerUnreadable";
}
