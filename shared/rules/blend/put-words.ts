import { lazyPattern } from '../../lazy.ts';

/** Words of sentences by which something is put into the goods, in the languages of the trade; matched in any case, with their accents. */

/** An amount without a figure: "a small quantity of", "немного", "ozgina". */
export const little = lazyPattern(
  "(?<!\\p{L})(?:(?:small|little|minor|tiny|limited) (?:quantit(?:y|ies)|amounts?|shares?|portions?|parts?|lots?)|a little|a bit of|a few|a handful|remnants?|leftovers?|pequeñas? (?:cantidad|parte|porción)\\p{L}*|poca cantidad|un poco|unos pocos|unas pocas|pequenas? (?:quantidade|parte)\\p{L}*|um pouco|petites? (?:quantité|part)\\p{L}*|un peu|piccol[ae] (?:quantità|part[ei])|un po['’]|kleinen? (?:menge|teil)\\p{L}*|geringen? mengen?|etwas|небольш\\p{L}+|немного|мал(?:ое|ым) количеств\\p{L}*|невелик\\p{L}+ кількіст\\p{L}*|трохи|az miktar\\p{L}*|bir miktar|küçük miktar\\p{L}*|biraz|bir az|ozgina|biroz|bir oz|oz miqdor\\p{L}*|kam miqdor\\p{L}*|озгина|бироз|μικρ(?:ή|ής|ές) (?:ποσότητ|ποσοτήτ)\\p{L}*|λίγ\\p{L}+|μέρος|một ít|một lượng nhỏ|sedikit|beberapa|kleine hoeveelhe\\p{L}+|niewielk\\p{L}+ iloś\\p{L}+|trochę|كمية (?:صغيرة|قليلة)|قليل\\p{L}*|تھوڑ\\p{L}+|مقداری|थोड़[\\p{L}\\p{M}]*|অল্প|সামান্য)(?!\\p{L})|少量|若干|一些|一点|소량|약간|少し",
  'iu',
);

/** Verbs of adding, mixing and filling up. */
export const putIn = lazyPattern(
  "(?<!\\p{L})(?:add(?:ed|ing|ition)?|blend(?:ed|ing)|mix(?:ed|ing) (?:in|into|with|together)|(?:was|were|been|is|are) (?:mixed|blended|added)|incorporat(?:ed|ing)(?! (?:in|under)(?!\\p{L}))|supplement(?:ed|ing)|(?:topp|fill|mak)(?:ed|ing) up|made up with|complet(?:ed|ing) with|put in(?:to)?|laid in|fed in|(?:opened|laid|mixed) (?:down )?together|añad\\p{L}+|agreg(?:ad|am|ar|ó|u)\\p{L}*|incorpor(?:ad|am|ar|ó|ou)\\p{L}*|mezcl\\p{L}+|complet(?:ad|am|ar|ó|át|ou)\\p{L}*|adicion(?:ad|am|ar|ó|ou)\\p{L}*|acrescent\\p{L}+|mistur\\p{L}+|incorporé\\p{L}*|ajout\\p{L}+|mélang\\p{L}+|complét\\p{L}+|aggiun\\p{L}+|addizion\\p{L}+|mescol\\p{L}+|miscel\\p{L}+|immess[oaie]|zugesetzt|zugegeben|zugemischt|beigemischt|untergemischt|hinzugefügt|hinzugegeben|ergänzt|aufgefüllt|добав\\p{L}+|дода(?:но|ли)|подмеш\\p{L}+|примеш\\p{L}+|смеш(?:а|и)\\p{L}+|дополн\\p{L}+|ekle(?:n|d)\\p{L}+|katıl\\p{L}+|katt\\p{L}+|karıştır\\p{L}+|harmanlan\\p{L}+|qo[‘’ʻ'`]?sh(?:il|d|ib)\\p{L}*|aralashtir\\p{L}+|to[‘’ʻ'`]?ldir\\p{L}+|қўшил\\p{L}+|аралаштир\\p{L}+|қосыл\\p{L}+|προστέθ\\p{L}+|προσθέσ\\p{L}+|αναμ[ιίεέ](?:χθ|ξ|γ|ίχθ)\\p{L}+|ανακατ\\p{L}+|συμπληρ\\p{L}+|βάλαμε|ρίξαμε|thêm|trộn|pha|bổ sung|ditambah\\p{L}*|menambah\\p{L}*|dicampur\\p{L}*|mencampur\\p{L}*|toegevoegd|bijgemengd|dodan\\p{L}+|domieszan\\p{L}+|zmieszan\\p{L}+)(?!\\p{L})|掺|混入|混合|加入|添加|配入|补入|混ぜ|加え|섞|혼합|첨가|أضيف|[اأ]ضفنا|خلط|شامل|ملای|মেশা|যোগ|मिला",
  'iu',
);

/** Verbs of opening, using and taking in, which say less: a record tells of other days with them too. */
export const usedIn = lazyPattern(
  '(?<!\\p{L})(?:used|using|opened|consumed|processed|spun|fed|charged|received|utiliz\\p{L}+|usad[oa]s?|emplead[oa]s?|consumid[oa]s?|recibid[oa]s?|recebid[oa]s?|utilis\\p{L}+|employé\\p{L}*|reçu\\p{L}*|utilizzat\\p{L}+|impiegat\\p{L}+|ricevut\\p{L}+|verwendet|eingesetzt|versponnen|verarbeitet|использ\\p{L}+|применён\\p{L}*|применен\\p{L}*|kullanıl\\p{L}+|ishlatil\\p{L}+|foydalanil\\p{L}+|ишлатил\\p{L}+|χρησιμοποι\\p{L}+|sử dụng|dùng|digunakan|dipakai|gebruikt|użyt\\p{L}+)(?!\\p{L})|使用|采用|投入|領用|领用',
  'iu',
);

/** Goods of others, of other lots and of other times, trials, and what would be: no part of the goods at hand. */
export const ofOtherGoods = lazyPattern(
  '(?<!\\p{L})(?:(?:an)?other (?:lots?|batch(?:es)?|orders?|lines?|customers?|buyers?|mixings?|yarns?)|next|previous|earlier|former(?:ly)?|until|since (?:19|20)\\p{Nd}\\p{Nd}|used to|trial|samples?|test (?:lot|spinning)|(?:for|of|by) (?:a |the |our )?(?:customers?|buyers?|clients?)|if|should|would|can be|could|plan(?:ned|s)?|otr[oa]s? (?:lotes?|clientes?|pedidos?|órdenes)|anteriore?s?|muestras?|si se|outr[oa]s? (?:lotes?|clientes?|encomendas?)|amostras?|autres? (?:lots?|clients?|commandes?)|précédent\\p{L}*|échantillon\\p{L}*|altr[oaie] (?:lott[oi]|client[ei]|ordin[ei])|precedent[ei]|campion[ei]|ander\\p{L}+ (?:partie\\p{L}*|los\\p{L}*|kunde\\p{L}*|auftr\\p{L}+)|früher\\p{L}*|muster\\p{L}*|друг\\p{L}+ (?:парти|заказ|клиент|покупател)\\p{L}*|предыдущ\\p{L}+|раньше|образ(?:ец|ц)\\p{L}*|если|diğer (?:parti|lot|sipariş|müşteri)\\p{L}*|başka (?:parti|sipariş|müşteri)\\p{L}*|önceki|numune\\p{L}*|eğer|boshqa (?:partiya|buyurtma|mijoz)\\p{L}*|oldingi|άλλ\\p{L}+ (?:παρτίδ|πελάτ|παραγγελ)\\p{L}*|προηγούμεν\\p{L}+|lot lain|pesanan lain|khách hàng khác|lô khác|(?:in|im|en|em|nel|в) (?:19\\p{Nd}\\p{Nd}|20[01]\\p{Nd}))(?!\\p{L})|其他(?:批|订单|客户)|以前|上批|样品|如果',
  'iu',
);
