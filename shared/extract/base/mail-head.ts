/** A line of the head of a mail, also of one that is quoted in another: no name of a sender. */
const mailHead =
  /^[>\s]*(?:subject|betreff|asunto|assunto|oggetto|objet|konu|mavzu|temat?|тема|тақриз|主题|主旨|件名|perihal|tiêu đề|re|fwd?|aw|wg|rif|tr|enc|sent|gesendet|enviado|inviato|envoyé|gönderildi|отправлено|cc|mime-version|content-(?:type|transfer-encoding)|message-id|x-\p{L}+)\s*[:：]/iu;

export const isMailHead = (text: string): boolean => mailHead.test(text);
