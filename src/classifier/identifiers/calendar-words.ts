/** Alternations shared by the date patterns; English first, then the languages our authors mix in. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|mai|juni|juli|oktober|dezember|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)';

export const WEEKDAY =
  '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|tues?|weds?|thurs?|thur|thu|fri|sat|mon|sun|lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|segunda-feira|terça|quarta-feira|quinta|sexta|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';

export const HOLIDAY =
  "(?:thanksgiving|christmas(?: eve| day| morning| night)?|xmas(?: eve| day)?|boxing day|new year'?s?(?: eve| day)?|nye|halloween|easter(?: sunday| monday)?|good friday|fourth of july|4th of july|july 4th|independence day|memorial day|labou?r day|presidents'? day|veterans day|mother'?s day|father'?s day|valentine'?s(?: day)?|st\\.? patrick'?s day|paddy'?s day|super ?bowl(?: sunday)?|mardi gras|ramadan|eid|diwali|hanukkah|rosh hashanah|yom kippur|passover|bonfire night|cinco de mayo|juneteenth|mlk day|columbus day|canada day|australia day|anzac day|waitangi (?:day|weekend)|ash wednesday|lent|nochebuena|navidad|nochevieja|día de (?:los )?muertos|bank holiday|opening day|homecoming|prom night)";
