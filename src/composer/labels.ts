/** Words on buttons. Compared in lower case with the whole label, or with its beginning ("Post anonymously", "Reply all"). */

/** What publishing is called. One line per language; several scripts have no word borders, so they match by beginning. */
const PUBLISH = words(`
post|post all|post now|reply|reply all|comment|send|send now|publish|submit|tweet|tweet all|retweet|quote|save|save changes|update|answer|respond|toot|note|post anonymously|post comment|post reply|add comment|add reply|send message|share now|schedule|schedule post|post review|done|go live
publicar|responder|comentar|enviar|contestar|guardar|guardar cambios|actualizar|tuitear|postear|publicar todo|mandar
publier|répondre|commenter|envoyer|poster|enregistrer|soumettre|tweeter|mettre à jour|valider
posten|antworten|kommentieren|senden|absenden|veröffentlichen|abschicken|speichern|aktualisieren|beitrag posten|twittern|einreichen
publicar|responder|comentar|enviar|postar|salvar|atualizar|tuitar|guardar
pubblica|rispondi|commenta|invia|posta|salva|aggiorna|twitta|inoltra
plaatsen|reageren|beantwoorden|versturen|verzenden|publiceren|posten|opslaan|antwoorden|verstuur
opublikuj|odpowiedz|skomentuj|wyślij|zapisz|dodaj komentarz|zamieść|publikuj|prześlij
publicera|svara|kommentera|skicka|lägg upp|spara|posta|inlägg
slå op|svar|kommenter|send|udgiv|gem|offentliggør|opret opslag
publiser|svar|kommenter|legg ut|lagre|post
julkaise|vastaa|kommentoi|lähetä|tallenna|postaa
paylaş|yanıtla|yorum yap|gönder|yayınla|kaydet|cevapla|gönderi yayınla
опубликовать|ответить|комментировать|отправить|сохранить|разместить|запостить
опублікувати|відповісти|коментувати|надіслати|зберегти|дописати|відправити
نشر|رد|تعليق|إرسال|أرسل|انشر|حفظ|مشاركة
פרסום|פרסם|הגב|תגובה|שליחה|שלח|שמירה|פרסמי
पोस्ट करें|जवाब दें|टिप्पणी करें|भेजें|प्रकाशित करें|सहेजें|पोस्ट
mag-post|i-post|ipost|sumagot|tumugon|magkomento|ipadala|i-save
đăng|trả lời|bình luận|gửi|xuất bản|lưu|đăng bài
posting|kirim|balas|komentari|terbitkan|simpan|kirimkan
投稿|投稿する|返信|返信する|コメント|コメントする|送信|送信する|公開|公開する|保存|ポスト|ポストする|ポストを追加
게시|게시하기|답글|답글 달기|댓글|댓글 달기|보내기|등록|전송|저장|올리기|답장
发布|发帖|回复|评论|发送|提交|保存|發佈|發布|回覆|留言|傳送|送出|提交|儲存|发表|發表|发推
`);

/** Publishing in a dialog of its own, but elsewhere the opener of a share sheet. */
const SHARE = words(`
share|compartir|partager|teilen|compartilhar|partilhar|condividi|delen|udostępnij|dela|del|jaa|поделиться|поширити|שיתוף|साझा करें|ibahagi|chia sẻ|bagikan|シェア|シェアする|공유|공유하기|分享
`);

/** What never publishes, however near it stands. A match anywhere in the label, at word borders. */
const NEVER = new RegExp(
  `(^|[^\\p{L}])(${[
    'cancel|close|dismiss|discard|back|delete|remove|undo|redo|clear|reset|preview|hide|minimi[sz]e|collapse|expand|more|less|options?|menu|settings|help',
    'emojis?|stickers?|gifs?|photos?|images?|pictures?|videos?|media|attach(ment)?s?|files?|upload|camera|microphone|record|voice|audio|poll|location|tag people|mention|hashtag|link|quote block|code',
    'bold|italics?|underline|strikethrough|heading|list|bullets?|align|format(ting)?|font|colou?r|spoiler|blockquote|table|markdown|rich text',
    'search|filter|sort|upvotes?|downvotes?|like|unlike|react(ions?)?|love|follow|subscribe|unfollow|bookmark|report|block|mute|copy|translate|see|view|show|load|read|edit|draft|drafts|choose|select|pick|language|audience|privacy|visibility|who can|add another|next|previous|sign in|sign up|log in|login|register',
    'cancelar|cerrar|annuler|fermer|abbrechen|schließen|annulla|chiudi|annuleren|sluiten|anuluj|zamknij|avbryt|stäng|annuller|luk|lukk|peruuta|sulje|iptal|kapat|отмена|закрыть|скасувати|закрити|hủy|đóng|batal|tutup|kanselahin|isara',
  ].join('|')})($|[^\\p{L}])`,
  'iu',
);
/** The same in scripts that part no words. */
const NEVER_UNPARTED =
  /キャンセル|閉じる|絵文字|取消|关闭|關閉|表情|图片|圖片|취소|닫기|이모티콘|إلغاء|إغلاق|ביטול|סגור|रद्द|बंद/u;

export type LabelKind = 'publish' | 'share' | 'never' | 'unknown' | 'none';

/** What a button with this label does, as far as words tell. */
export function labelKind(label: string): LabelKind {
  const text = tidy(label);
  if (text === '') return 'none';
  if (PUBLISH.has(text)) return 'publish';
  if (SHARE.has(text)) return 'share';
  if (text.length > 60 || NEVER.test(text) || NEVER_UNPARTED.test(text)) return 'never';
  if (beginsWith(PUBLISH, text)) return 'publish';
  return beginsWith(SHARE, text) ? 'share' : 'unknown';
}

function tidy(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
}

/** "Post to r/nursing", "Reply (Ctrl+Enter)", "12 Antworten" no: the count was cut off by `tidy`, so "replies" stays unknown. */
function beginsWith(list: ReadonlySet<string>, text: string): boolean {
  const parts = text.split(' ');
  for (let count = Math.min(parts.length, 3); count > 0; count -= 1) {
    if (list.has(parts.slice(0, count).join(' '))) return true;
  }
  return false;
}

function words(lines: string): ReadonlySet<string> {
  return new Set(lines.trim().split(/[|\n]/).map(tidy));
}
