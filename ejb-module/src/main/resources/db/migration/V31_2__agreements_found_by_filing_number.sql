-- The number in the register is searched like the title and the wording, and by the same index.
drop index agreement_text;
drop function contains_text(text, text, text);

create function contains_text(number text, title text, content text, wanted text) returns boolean
    language sql immutable parallel safe
    as $$
        select text_bigrams(coalesce(number, '') || ' ' || title || ' ' || content) @> text_bigrams(wanted)
            and position(lower(regexp_replace(wanted, '\s+', ' ', 'g'))
                in lower(regexp_replace(coalesce(number, '') || ' ' || title || ' ' || content, '\s+', ' ', 'g'))) > 0
    $$;

create index agreement_text on agreement using gin
    (text_bigrams(coalesce(filingnumber::text, '') || ' ' || title || ' ' || content));
create index agreement_signedon on agreement (signedon) where signedon is not null;
create index agreementprice_certificate on agreementprice (certificateid, agreement_id);
