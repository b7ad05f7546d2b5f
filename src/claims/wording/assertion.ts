// Written by `node tests/bench/claims-train.ts --write`, learned from labelled sentences (decision 0002). Not edited by hand.

/** N-grams, each with its weight last: above zero they speak for a claim. `^` is a sentence's beginning, `$` its end, `+` a word of the next. */
export const assertionGrams = `! -0.07
! $ -0.10
" $ 0.21
" . -0.05
" / 0.08
" 2026 0.21
" 2027 0.11
" ; -0.13
" @us -0.06
" _ " 0.08
" _ . -0.23
" _ 10 0.06
" _ a -0.06
" _ an -0.06
" _ as -0.06
" _ be -0.38
" _ capa -0.14
" _ compliant -0.06
" _ from -0.18
" _ in 0.07
" _ it -0.06
" _ live -0.08
" _ make -0.12
" _ not -0.13
" _ our -0.05
" _ release 0.07
" _ show 0.06
" _ sign -0.06
" _ that -0.30
" _ what 0.08
" _ you -0.27
" ai -0.10
" and -0.05
" appears -0.06
" are -0.10
" as -0.31
" certified -0.05
" coming 0.15
" controlled -0.31
" entries -0.06
" for 0.05
" from -0.21
" immutable -0.35
" in 0.25
" is -0.19
" no -0.42
" not 0.06
" oven 0.06
" pilot 0.14
" preview 0.07
" production 0.07
" sample -0.12
" saved 0.09
" signed -0.07
" size -0.07
" soc -0.15
" sso -0.19
" tamper 0.06
" the -1.02
" to 0.07
" was -0.50
" we -0.18
" wherever -0.12
# why -0.08
% 0.19
% $ 0.22
% , -0.07
% _ route 0.06
% of 0.84
' _ not -0.08
' data 0.06
' electronic -0.11
' own -0.17
' records -0.10
' s -0.10
' workspaces 0.53
'd _ . -0.18
'd _ and -0.19
'd _ for -0.06
'd _ it -0.19
'd _ you 0.14
'd have -0.35
'd love -0.15
'd need 0.14
'd not -0.06
'd rather -0.32
'd sooner 0.08
'd want -0.20
's . 0.22
's _ 11 0.06
's _ 27001 -0.19
's _ : 0.10
's _ ? 0.07
's _ @us 0.19
's _ api 0.06
's _ approval 0.08
's _ approve -0.07
's _ audit -0.06
's _ back 0.13
's _ before 0.06
's _ both 0.07
's _ break -0.21
's _ can 0.07
's _ card -0.10
's _ center -0.07
's _ certifie -0.08
's _ clause 0.05
's _ criterion 0.12
's _ demo -0.18
's _ deviation 0.10
's _ directory 0.11
's _ each -0.06
's _ effective 0.07
's _ gap -0.06
's _ get 0.15
's _ ii 0.06
's _ in -0.06
's _ into 0.16
's _ iso -0.06
's _ its -0.06
's _ list -0.06
's _ march -0.09
's _ mean -0.12
's _ more -0.06
's _ nee 0.08
's _ not 0.10
's _ nothe -0.12
's _ now -0.09
's _ off 0.11
's _ office -0.08
's _ our 0.11
's _ paper -0.17
's _ provider 0.07
's _ qa 0.13
's _ record 0.14
's _ risk 0.07
's _ run 0.33
's _ sample -0.29
's _ say 0.07
's _ separate 0.15
's _ show -0.06
's _ signature 0.16
's _ stay 0.23
's _ that 0.06
's _ them -0.12
's _ there 0.06
's _ they 0.23
's _ though 0.05
's _ three 0.08
's _ today -0.12
's _ trust 0.05
's _ user 0.07
's _ wal 0.09
's _ what 0.22
's _ where -0.08
's _ without 0.06
's _ would 0.06
's _ you 0.20
's _ your -0.13
's _ ” 0.06
's a -0.42
's access -0.07
's account -0.20
's ai -0.16
's all -0.25
's answers -0.76
's api -0.27
's as -0.62
's assessment -0.13
's audit 0.13
's auditor 0.08
's auditors 0.40
's authority 0.18
's backup -0.07
's because 1.59
's behind 0.29
's binding 0.18
's bound -0.05
's brochure -0.06
's call 0.29
's capa 0.35
's capas 0.14
's change 0.13
's check -0.07
's click -0.15
's cold 0.11
's complaints 0.77
's compliance 0.61
's consent 0.13
's controlled 0.40
's copy -0.08
's current -0.10
's data -0.17
's decision 0.09
's deviation 0.14
's deviations 0.12
's digest -0.13
's directory 0.43
's documents 0.11
's done 0.56
's draft -0.68
's electronic 0.21
's erp -0.39
's files 0.13
's forbidden -0.19
's formal 0.35
's hardly 0.15
's head -0.33
's history -0.36
's how 0.59
's identity 0.07
's idp 0.46
's impossible 0.42
's inbox 0.23
's iso -0.38
's job -0.09
's key 0.21
's letter 0.38
's life 0.46
's list 0.09
's local -0.11
's log 0.46
's login -0.10
's me 0.26
's missing -0.09
's more 0.57
's newsletter -0.10
's nobody -0.05
's not 0.17
's now 0.55
's official 1.19
's old -0.14
's on 0.34
's one -0.23
's output -0.19
's page 0.19
's paper -0.49
's permission 0.17
's permissions 0.24
's phone -0.07
's plant -0.72
's policy 0.07
's portal -0.17
's qa 0.27
's questionnaire -0.13
's ready -0.09
's real -0.07
's records 0.50
's release 0.06
's released 0.38
's report 0.26
's rights 0.11
's role 0.07
's saml -0.13
's sample -0.21
's seal 0.14
's server 0.80
's service -0.09
's session 0.39
's sign 0.07
's site -0.10
's slide 0.07
's something -0.09
's sso 0.17
's statement -0.39
's status -0.13
's still -0.31
's text -0.16
's their -0.11
's to -0.26
's token 0.23
's tool -0.34
's untrue -0.08
's verdict 0.18
's word 1.31
's workspace 0.70
's written 0.11
's you 0.44
's your 0.09
( 3 0.05
( 5 -0.07
( _ . 0.05
( _ meet 0.17
( _ on 0.11
( _ ” -0.08
( blocked -0.34
( demo -0.07
( name 0.09
( not 0.12
( saml -0.17
( server 0.20
( the -0.08
( “ -0.16
) , -0.39
) . 0.28
) ; 0.23
) _ all 0.23
) _ be -0.05
) _ the -0.09
) _ to -0.11
) are -0.07
) more 0.10
) storage -0.09
) | 0.65
* -0.06
+ 0.07
+ k -0.11
+ principles -0.09
+" 0.12
+'d -0.33
+'s 0.20
+( -0.06
+, 1.02
+. 0.32
+0 -0.28
+11 0.45
+2 -0.54
+403 0.14
+9001 0.44
+: 0.06
+; 0.43
+? -0.91
+@us 0.36
+a -0.60
+about -0.13
+absolutely 1.40
+account 0.20
+after -0.08
+agreements -0.08
+ahead 0.49
+ai 1.18
+all 0.15
+already 0.71
+always 1.09
+an -1.23
+and 0.67
+another -0.64
+anything -0.41
+append 0.20
+approval -0.19
+are 0.25
+at -0.13
+attested 0.05
+audit -0.46
+auditor -0.21
+auth -0.19
+b -0.24
+be 0.23
+because 0.07
+before -0.32
+below -0.17
+between -0.05
+binding 0.11
+blocked -0.95
+both 1.34
+bridge 0.22
+browser -0.31
+build -0.56
+button -0.16
+can -0.05
+center -0.90
+certainly 0.59
+certificate 0.45
+certified 0.99
+chance 0.97
+change -0.06
+changed 0.06
+clicks 0.08
+closed 0.22
+closes -0.12
+collected 0.07
+compliant 0.38
+controlled 0.31
+controls -0.10
+copies 0.27
+could -0.11
+counts 0.41
+course 0.14
+customer 0.91
+daily 0.53
+data -0.16
+date -0.16
+day 0.09
+demo -0.58
+directions 0.36
+disclosure -0.08
+document -0.08
+does 0.21
+done 0.25
+dpa 0.18
+drafts -0.18
+durable -0.36
+each 1.24
+editor -0.15
+effective 0.08
+either -0.09
+eleven 0.32
+else 0.36
+empty -0.36
+encrypted 0.54
+enforced 1.28
+enforces 0.47
+entries 0.08
+entry -0.32
+ever 0.57
+every 1.26
+everything 0.05
+evidence -0.31
+example -0.32
+exist 0.09
+far -0.22
+file -0.28
+final 0.11
+first -0.23
+for 0.05
+forty 0.44
+full 0.15
+fully 0.96
+gdpr -0.10
+gets 0.20
+give -0.09
+gmp 0.64
+go 0.44
+good -0.13
+had -0.36
+hardly -0.29
+have 0.12
+holds -0.09
+how -0.11
+i -0.07
+if -0.06
+ii 1.72
+in 0.19
+inspection 0.09
+into 0.36
+is -0.10
+iso 0.10
+issued 0.39
+it 0.59
+item -0.06
+itself 0.07
+january 0.37
+just -0.12
+keep -0.33
+keeps -0.13
+kept -0.07
+keys 1.44
+laptop -0.15
+last 1.24
+later -0.17
+leave -0.09
+ledger -0.37
+like -0.28
+line -0.17
+links 0.21
+list 0.09
+listed 0.10
+live -0.34
+lock 0.33
+log 0.28
+login -0.06
+longer 0.22
+looked 0.07
+made 0.15
+me -0.27
+memory -0.17
+message -0.39
+minutes 0.26
+model 1.39
+moment 0.10
+monday 0.48
+name -0.71
+named -0.20
+names -0.30
+neither -0.43
+never 1.99
+nice -0.26
+night 0.23
+no -0.84
+nobody -0.54
+none -1.63
+not -0.64
+nothing -0.08
+now 0.53
+number 0.09
+on 0.25
+one -0.13
+only 0.09
+opens -0.24
+operation 0.28
+or -0.70
+other -0.05
+ours 0.06
+out 0.14
+over 0.91
+own -0.24
+page 0.24
+paper -0.54
+part -0.09
+persistence -0.20
+person -1.05
+pilot -0.61
+plant 0.39
+plants 0.28
+platform 0.68
+please -0.60
+policy 0.16
+present -0.35
+product -0.20
+prototype -1.02
+put -0.52
+qa 0.42
+quality -0.21
+read -0.05
+readiness -0.06
+real 0.54
+records -0.05
+refused -0.09
+refuses 0.40
+regulated 0.07
+releases 0.37
+remains -0.12
+require -0.11
+responsible -0.08
+restore -0.05
+right 0.28
+routes 0.58
+same 0.20
+saml 1.13
+sample -1.57
+sandbox -0.38
+says -0.55
+screen -0.08
+seal 0.20
+sealed 1.50
+second 0.44
+security 1.02
+see -1.06
+sees -0.08
+separate -0.08
+september 0.39
+server 0.21
+shared 0.82
+short -0.17
+show -0.25
+shown -0.22
+side -0.11
+sign 0.52
+signatures 0.05
+signed -0.07
+since 2.22
+site -0.59
+sites 0.90
+so -0.48
+soc -0.91
+somebody 0.15
+stands 0.26
+stated 0.09
+still -0.05
+stop 0.06
+store 0.42
+such -0.21
+sure 0.12
+tested -0.34
+text -1.31
+that -0.49
+the 0.09
+their 0.69
+them 0.15
+there -0.06
+they 0.39
+time 0.16
+to -0.17
+today 0.15
+too -0.06
+tool -0.11
+trail 0.06
+trust -0.89
+twice 0.44
+two 0.49
+type 0.73
+unavailable -0.05
+valid 1.13
+validated 0.41
+verdict 0.59
+wanted -0.13
+was -0.75
+what -0.27
+where -0.41
+which -0.63
+who -0.73
+whoever -0.15
+why -0.15
+will 0.15
+word 0.07
+work 0.26
+would -1.11
+writes -0.47
+written -0.09
+wrong -0.11
+year 0.59
+yes 3.56
+yet -1.79
+your -0.12
+“ -0.17
+→ -0.96
, 0.29
, $ -0.57
, 1 0.16
, 10 -0.21
, 100 0.20
, 14 0.18
, 2 -0.09
, 4 -0.23
, 7 -0.22
, @us 0.68
, _ 'd -0.11
, _ - -0.11
, _ 11 -0.09
, _ 13485 0.06
, _ 2027 0.15
, _ 9001 -0.07
, _ ; -0.12
, _ ? -0.24
, _ about -0.17
, _ accepte 0.16
, _ across 0.06
, _ act 0.07
, _ action 0.32
, _ active 0.08
, _ admin 0.12
, _ again 0.13
, _ agent 0.08
, _ ai 0.06
, _ aicpa 0.07
, _ alike 0.11
, _ all -0.08
, _ alone -0.15
, _ already 0.43
, _ altere 0.29
, _ alway 0.16
, _ anybody -0.08
, _ anythe -0.19
, _ apart 0.09
, _ api 0.15
, _ appear -0.05
, _ append 0.13
, _ approval -0.06
, _ approver -0.06
, _ archive 0.22
, _ around -0.07
, _ at 0.07
, _ attachment -0.06
, _ attempt 0.11
, _ auditor 0.26
, _ authenticate 0.07
, _ authorization -0.06
, _ back 0.20
, _ backend 0.25
, _ batch 0.13
, _ batche -0.09
, _ be -0.10
, _ between 0.09
, _ beyond 0.09
, _ binde 0.27
, _ binder -0.09
, _ blank -0.10
, _ both 0.12
, _ box 0.10
, _ build -0.06
, _ but 0.07
, _ by 0.09
, _ cal -0.07
, _ call 0.10
, _ capa 0.09
, _ carry 0.08
, _ cause 0.14
, _ certifye -0.08
, _ chaine 0.10
, _ chance 0.20
, _ check 0.14
, _ clean 0.27
, _ client 0.20
, _ clock 0.07
, _ close 0.26
, _ code -0.10
, _ coffee -0.10
, _ color -0.15
, _ column -0.08
, _ come 0.05
, _ complaint 0.20
, _ compliance 0.17
, _ compliant 0.05
, _ condition -0.10
, _ copie 0.14
, _ cost 0.13
, _ could -0.29
, _ count 0.06
, _ credential 0.08
, _ current 0.38
, _ default 0.36
, _ demo -0.25
, _ describe -0.08
, _ deviation 0.14
, _ document 0.19
, _ doe 0.08
, _ door 0.06
, _ dpa 0.08
, _ drop 0.06
, _ durably 0.16
, _ earlier -0.12
, _ effect 0.10
, _ effective 0.09
, _ electronically 0.13
, _ else -0.05
, _ encrypte 0.13
, _ enforce 0.15
, _ engine -0.08
, _ entere 0.06
, _ every 0.45
, _ everyone 0.06
, _ execute 0.07
, _ exist -0.07
, _ far -0.14
, _ final 0.05
, _ finde 0.13
, _ finding 0.06
, _ fingerprint 0.10
, _ finishe 0.13
, _ floor 0.19
, _ for -0.05
, _ force 0.09
, _ forg 0.06
, _ friday 0.06
, _ full -0.14
, _ gate -0.25
, _ get -0.12
, _ gmp -0.11
, _ grey -0.05
, _ hand 0.07
, _ handle 0.13
, _ handler 0.20
, _ hang -0.06
, _ hash 0.59
, _ hashe 0.06
, _ hold 0.17
, _ holder 0.08
, _ home 0.06
, _ hour 0.09
, _ human -0.07
, _ i -0.05
, _ immutable 0.13
, _ in 0.18
, _ include -0.05
, _ inspection 0.17
, _ inspector 0.32
, _ invente -0.08
, _ iso -0.15
, _ isolation 0.19
, _ itself 0.20
, _ june 0.17
, _ keep -0.05
, _ land 0.06
, _ last -0.08
, _ law 0.58
, _ leave -0.12
, _ less -0.23
, _ level -0.11
, _ limit 0.06
, _ limite 0.10
, _ linke 0.11
, _ list -0.11
, _ live 0.19
, _ locke 0.09
, _ login 0.10
, _ longer 0.10
, _ look -0.10
, _ lose 0.06
, _ lot 0.17
, _ manufacturer 0.06
, _ markete -0.07
, _ may -0.07
, _ meane 0.07
, _ meet 0.12
, _ minor 0.08
, _ minute 0.29
, _ mock -0.12
, _ module 0.05
, _ month 0.08
, _ morne 0.44
, _ much -0.18
, _ new 0.32
, _ night 0.14
, _ nightly 0.15
, _ no -0.10
, _ nor -0.14
, _ not -0.45
, _ nothe -0.24
, _ numbere 0.31
, _ official 0.07
, _ old 0.11
, _ on 0.12
, _ once 0.08
, _ one 0.07
, _ operation 0.05
, _ operator -0.08
, _ opinion 0.05
, _ or -0.11
, _ order 0.10
, _ orphan 0.16
, _ our 0.23
, _ over 0.06
, _ page 0.32
, _ pas 0.19
, _ passkey 0.21
, _ past 0.06
, _ per 0.06
, _ permanent 0.70
, _ persistence -0.08
, _ piece -0.13
, _ pilot -0.06
, _ plain -0.06
, _ plan -0.09
, _ platform 0.07
, _ please -0.15
, _ power 0.25
, _ privacy -0.11
, _ proces 0.07
, _ process -0.11
, _ produce 0.13
, _ product -0.10
, _ promize -0.06
, _ provider -0.11
, _ quarterly 0.26
, _ reache 0.17
, _ ready 0.06
, _ recal 0.21
, _ recall 0.08
, _ reconcile 0.06
, _ record 0.18
, _ refuse 0.19
, _ region 0.09
, _ regulatory -0.07
, _ rehearse 0.07
, _ reject 0.11
, _ relation 0.07
, _ rename 0.27
, _ replica 0.07
, _ request 0.23
, _ rest -0.31
, _ retraine 0.08
, _ reviewe -0.06
, _ revision 0.21
, _ revize 0.07
, _ rightly -0.10
, _ saml 0.19
, _ sample 0.09
, _ sandbox -0.10
, _ say -0.32
, _ scan -0.13
, _ scope 0.12
, _ script 0.08
, _ send 0.11
, _ sentence -0.07
, _ separate 0.05
, _ serial 0.05
, _ service -0.09
, _ seven 0.07
, _ sha 0.08
, _ shift 0.12
, _ ship 0.19
, _ should -0.23
, _ show 0.32
, _ signe 0.05
, _ since -0.11
, _ single 0.06
, _ size -0.06
, _ skip -0.09
, _ somebody -0.06
, _ somethe -0.06
, _ sop 0.31
, _ source -0.07
, _ standard 0.07
, _ statu 0.06
, _ straight 0.05
, _ such -0.06
, _ suggest -0.10
, _ supplier 0.18
, _ survive 0.08
, _ swap 0.07
, _ system 0.22
, _ take -0.08
, _ tell -0.10
, _ ten 0.23
, _ text -0.19
, _ the 0.09
, _ their 0.08
, _ there -0.25
, _ those 0.10
, _ three -0.05
, _ through 0.27
, _ ti 0.09
, _ time 0.09
, _ traine 0.23
, _ trainee 0.07
, _ trainer -0.07
, _ twelve 0.24
, _ under 0.12
, _ valid 0.09
, _ validation -0.26
, _ value -0.05
, _ vendor -0.05
, _ void 0.07
, _ walk 0.09
, _ watermark -0.07
, _ we -0.06
, _ where -0.17
, _ will 0.17
, _ word -0.17
, _ work 0.15
, _ workspace 0.14
, _ would -0.25
, _ year 0.23
, _ your -0.07
, _ | -0.16
, _ – 0.19
, a -0.53
, about 0.06
, accepted 1.39
, according -0.21
, after -0.05
, ahead -0.05
, already -0.39
, always 0.28
, an -0.10
, and -0.14
, applied 0.34
, approver -0.10
, approvers 0.11
, are 0.32
, as -0.17
, asks -0.31
, auditor 0.52
, author -0.11
, authorization 0.07
, authorize -0.05
, backup -0.21
, backups 0.13
, because 0.30
, before -0.52
, beginning -0.23
, beyond 0.08
, both 0.66
, bound 0.59
, business 0.08
, but 0.17
, can 1.19
, capa -0.18
, capas 0.14
, caption 0.18
, captioned 0.21
, central -0.18
, certificate 0.62
, certificates 0.06
, certified 0.24
, certifies 0.41
, chained -0.07
, changes 0.37
, checked 0.36
, checksum 0.10
, checksummed 0.08
, chosen -0.07
, clause 0.13
, clean 0.51
, closed -0.18
, coloured -0.18
, come -0.20
, complaint 0.14
, complete 0.45
, confidentiality 0.13
, controls -0.14
, copies 0.22
, covering -0.17
, crashes 0.64
, cross 0.18
, customers 0.22
, dated 0.62
, day 0.39
, decided 0.10
, delivered -0.55
, demo 0.09
, deny 0.09
, deviation -0.37
, did -0.61
, digitally 0.22
, digits -0.06
, disaster 0.15
, document -0.49
, documented 0.05
, documents 0.09
, does 0.08
, done 0.67
, drawn -0.36
, durably 0.12
, e -0.28
, each 0.15
, edge -0.19
, edit 0.11
, editable -0.25
, effective 0.14
, electronic 0.14
, electronically 0.12
, encrypted 0.66
, end -0.10
, enforced 0.78
, engineered -0.07
, enter 0.17
, entra -0.14
, entries 0.08
, ever 0.85
, every -0.17
, expect -0.17
, failed 0.55
, failover 0.33
, fieldwork 0.06
, fingerprinted 0.34
, fit 0.81
, fix -0.11
, followed -0.22
, for -0.07
, forty 0.27
, found 0.17
, from -0.18
, full 0.57
, fully -0.32
, gdpr 0.07
, generated 0.10
, get 0.19
, gets 0.19
, given 0.18
, go 0.42
, goes 0.34
, good 0.18
, got 0.32
, gxp 0.12
, hand 0.90
, has 0.23
, hashed 0.14
, have 0.29
, having -0.06
, held -0.05
, hipaa 0.09
, holder 0.06
, however 0.08
, i -0.06
, if -1.12
, in -0.07
, included 0.35
, input 0.17
, inspection 0.06
, inspector 0.28
, inspectors -0.08
, iq 0.22
, iso 0.25
, isolate -0.05
, isolation -0.06
, issued 0.61
, it 0.61
, judged 0.09
, judges 0.06
, just 0.52
, keep -0.57
, kept -0.28
, key 0.06
, last 0.82
, least -0.11
, leave -0.16
, legally 0.63
, let -0.59
, letter 0.23
, lifecycle 0.12
, like -0.17
, linked 0.38
, live 0.36
, locked 0.58
, log -0.09
, look -0.11
, looked 0.84
, lose 0.91
, losing -0.05
, made 0.29
, meaning 0.11
, means -0.19
, meanwhile 0.18
, migration -0.17
, migrations -0.12
, mutate -0.05
, name 0.11
, names -0.20
, neither -0.37
, never 0.12
, new 0.25
, nine -0.06
, no 0.05
, nobody 0.19
, not 0.12
, note 0.17
, nothing 0.30
, now 0.80
, numbered 0.40
, object 0.09
, of -0.63
, off -0.08
, official 0.29
, officially -0.13
, oidc -0.14
, old 0.45
, on -0.25
, open 0.35
, opinion 0.08
, or -0.30
, our -0.10
, ours 0.72
, ourselves 0.09
, out -0.05
, over 0.18
, owner -0.13
, page 0.14
, passed 0.93
, passkeys 0.12
, pci -0.08
, per -0.07
, perhaps -0.10
, period 0.12
, permanent -0.15
, permanently 0.41
, persist -0.05
, persistence -0.18
, pilot -0.26
, please -0.50
, printed -0.41
, prints 0.18
, processing -0.10
, procurement -0.16
, production -0.55
, proven 0.51
, qa -0.25
, quarterly 0.35
, rather -0.13
, reads 0.08
, ready 0.87
, real 0.12
, reason -0.10
, recall -0.09
, reconciliation -0.26
, record -0.13
, records 0.18
, red -0.13
, regulator 0.13
, rehearsed 0.26
, reject -0.52
, relax 0.27
, release -0.11
, released 0.14
, releasing 0.08
, renewed 0.05
, replicated 0.53
, report 0.07
, request 0.24
, restores 0.07
, retained 0.13
, retention -0.08
, retired 0.51
, reviewed -0.14
, reviewer 0.11
, revision -0.07
, role 0.22
, roles -0.38
, root 0.11
, round 0.33
, row -0.12
, running 0.19
, said -0.39
, same 0.13
, sample -0.11
, sampled 0.14
, say -0.68
, says -0.71
, scope 0.05
, sealed 0.48
, seals 0.06
, second -0.07
, seeing 0.13
, signed -0.08
, since -0.42
, site 0.47
, so 0.05
, soc 0.06
, some -0.61
, somebody -0.28
, someone -0.25
, something -0.23
, sso 0.17
, stamp 0.46
, stamped 0.23
, starting -0.11
, step -0.09
, still -0.08
, storage -0.54
, straight 1.45
, such -0.10
, supplier 0.09
, switched 0.53
, tamper -0.13
, team 0.14
, tenants 0.28
, tested 0.23
, text 0.53
, thanks 0.16
, that -0.42
, their -0.07
, then -0.75
, there -0.67
, they 0.06
, third 0.18
, this -0.49
, though -0.34
, three -0.21
, tick 0.33
, tied 0.43
, time 0.13
, timed 0.16
, today 0.38
, too -0.10
, tooltip 0.13
, traceability 0.06
, tracked 0.26
, training 0.13
, translated -0.10
, treat -0.68
, trusted 0.06
, twice 0.89
, two 0.28
, typed -0.14
, unalterable 0.17
, unbreakable 0.09
, under 0.40
, untouched 0.35
, upgrades 0.09
, uploaded 0.06
, use 0.15
, users 0.10
, usually -0.12
, valid 0.21
, validated 0.41
, versioned -0.07
, view -0.06
, vouched 0.23
, we 0.19
, webhooks 0.15
, weighs 0.41
, went 0.14
, what 0.18
, when 0.05
, whereas 0.17
, whichever 0.28
, while 0.19
, whose 0.33
, witnessed -0.27
, workspace -0.39
, would 0.11
, woven 0.08
, written -0.12
, yet 0.87
, you -0.08
, your 0.67
, zero 0.60
, ” 0.43
- 0.23
- - -0.31
- _ - -0.06
- _ . -0.10
- _ : 0.07
- explain -0.08
- oven -0.07
- s -0.10
- title 0.13
. -0.18
. $ -0.15
. ( 0.07
. . -0.34
. 7 0.12
. _ , 0.15
. _ . 0.11
. _ 11 0.08
. _ : 0.12
. _ ^ 0.07
. _ be -0.07
. _ but -0.05
. _ collecte -0.05
. _ control -0.07
. _ the 0.07
. a -0.36
. b -0.11
. com -0.40
. html 0.06
. json -0.16
. mdx 0.12
. py -0.11
. trust -0.12
. txt -0.07
. x 0.09
. yaml -0.13
. | 0.19
. ” -0.56
/ > 0.08
/ _ log -0.10
/ export -0.38
/ rto 0.16
/ soc 0.17
/api/ in -0.06
/api/production-access/guard -0.61
/api/production-write/guard -0.61
/gates/oven-heat -0.45
/gates/oven-heat $ -0.14
/gates/oven-warmth -0.27
/oven -0.18
0 -0.31
0 $ -1.18
0 % -0.42
0 . 0.08
0 0 -0.11
0 _ a -0.05
0 entries -0.18
0 f -0.11
0 of -0.14
00.000 -0.11
00.000 z -0.11
007 -0.16
01 " 0.08
012 -0.12
014 -0.06
017 -0.06
02 , -0.25
03 31 0.16
05 : -0.11
06 0.45
06 : 0.24
06 _ 00 0.06
07 0.58
09 -0.29
09 " 0.15
09 _ : -0.27
1 , -0.09
1 : -0.06
1 _ . -0.06
1 _ 2 -0.07
1 and -0.13
1 audit -0.08
1 is -0.20
1 october -0.10
1 rule -0.12
1 service 0.27
1.0 0.23
1.2 0.77
10 08 0.07
10 09 0.22
10 : 0.06
10 _ " 0.06
10 _ : -0.08
10 y 0.05
10 year -0.17
100 0.26
100 % 0.38
100 _ of 0.17
100 _ route 0.13
11 0.07
11 $ -0.46
11 20 0.10
11 24 -0.57
11 ? -0.14
11 _ 11 0.24
11 _ ; 0.26
11 _ @us 0.27
11 _ annex 0.20
11 _ compliant 0.18
11 _ entry -0.16
11 _ not 0.22
11 _ “ -0.11
11 _ ” -0.16
11 an -0.13
11 and 0.10
11 e -0.10
11 expects -0.36
11 has 0.18
11 ready -0.24
11 signing 0.13
11 that 0.20
11 wants -0.19
11.10 -0.07
11.10 ( -0.07
11.100 -0.10
114 0.23
114 rev 0.17
118 routes 0.09
12 . -0.05
12 _ , 0.39
13 0.05
13485 0.07
13485 , -0.12
13485 . 0.99
13485 : 0.41
13485 _ for -0.14
13485 _ in 0.13
13485 _ our 0.29
13485 _ quality 0.09
13485 certificate 0.56
13485 or -0.09
13485 sets -0.09
14 0.12
14 . -0.35
14 : 0.11
14 _ , 0.14
14 _ a -0.08
14 may 0.66
14 of 0.07
14971 -0.16
15 0.48
16 : 0.09
17 -0.14
17025 -0.19
18 -0.12
19 0.06
2 0.07
2 " 0.14
2 $ -0.19
2 . 0.05
2 ; 0.22
2 _ 6 -0.05
2 _ ? -0.06
2 _ @us 0.09
2 _ and 0.08
2 _ answer 0.28
2 _ availability 0.11
2 _ before -0.09
2 _ can -0.10
2 _ claime -0.11
2 _ doe -0.15
2 _ dora 0.07
2 _ every -0.10
2 _ exist 0.08
2 _ hand 0.17
2 _ have 0.08
2 _ issue 0.19
2 _ last 0.12
2 _ none -0.12
2 _ now 0.18
2 _ on 0.10
2 _ one -0.17
2 _ out 0.28
2 _ pas 0.29
2 _ path -0.08
2 _ report 0.07
2 _ security 0.07
2 _ since 0.06
2 _ so 0.10
2 _ starte -0.07
2 _ still -0.14
2 _ that 0.09
2 _ there -0.14
2 _ verifie 0.08
2 _ would -0.14
2 _ you 0.24
2 _ your 0.05
2 and -0.06
2 attestation 0.11
2 attested 0.27
2 audited 0.33
2 badge -0.10
2 box -0.07
2 bridge -0.06
2 certification -0.10
2 certified -0.08
2 examination 0.27
2 examined 0.20
2 folder -0.39
2 grade 0.07
2 in 0.17
2 is 0.26
2 letter 0.43
2 not 0.07
2 opinion 0.08
2 readiness -0.81
2 ready 0.15
2 report 0.07
2 reports -0.11
2 status -0.35
2 tile 0.09
2 to 0.12
2 type 0.15
2 we -0.05
2 ” 0.36
2.0 0.61
2.0 , -0.18
2.0 and 0.47
2.1 0 -0.20
2.3 0.14
2.4 -0.17
20 , 0.10
200 -0.80
200 . -0.32
2015 | 0.29
2016 -0.17
2021 0.18
2021 . 0.12
2022 0.11
2022 $ 0.32
2022 , -0.13
2023 $ 0.07
2023 . -0.14
2024 0.75
2024 $ 0.93
2025 1.27
2025 $ 0.08
2025 ” 0.18
2026 -0.27
2026 $ 0.25
2026 . -0.46
2026 02 -0.08
2026 10 -0.82
2026 11 -0.52
2026 _ " 0.08
2026 _ , -0.33
2026 _ . -0.12
2026 _ 09 0.06
2026 _ 24 -0.35
2026 _ ; 0.09
2026 feeding -0.06
2027 -0.06
2027 $ 0.21
2027 03 0.08
2027 ; 0.24
2027 _ . -0.33
2034 0.73
21 _ . 0.12
21 cfr 0.05
212 0.85
212 _ behind 0.06
212 _ same 0.06
212 _ sit 0.06
212 _ the 0.15
212 routes -0.42
214 0.14
214 routes 0.10
22301 0.47
23 0.05
24 0.35
24 . -0.10
24 t -0.11
256 0.07
256 , 0.25
256 : -0.27
256 _ , 0.18
256 _ ; -0.07
256 _ a 0.07
256 _ and 0.05
256 on 0.61
27001 0.34
27001 $ -0.13
27001 , 0.25
27001 : 0.26
27001 ? -0.13
27001 _ . 0.31
27001 _ 2022 -0.07
27001 _ 2024 0.10
27001 _ 9001 -0.14
27001 _ a -0.16
27001 _ certificate 0.06
27001 _ cover -0.12
27001 _ current 0.18
27001 _ do 0.19
27001 _ false -0.06
27001 _ in 0.10
27001 _ information -0.06
27001 _ iso -0.08
27001 _ mistaken 0.10
27001 _ so 0.22
27001 _ that -0.28
27001 _ would -0.09
27001 audit -0.05
27001 by 0.24
27001 certificate 0.15
27001 certified 0.13
27001 is 0.06
27001 logo 0.07
27001 on -0.15
27001 since 0.38
27001 was 0.33
27001 | 0.09
27017 0.10
27017 and 0.24
27018 0.47
27701 0.37
3 ) 0.18
3 . -0.42
3 _ 0 -0.06
3 a 0.15
3 and 0.09
3 february -0.14
3 has 0.27
3 march -0.25
3 object -0.06
3.0 0.18
3.1 0.11
3.2 0.59
30 0.32
30 june -0.11
30 september 0.16
300 0.25
300 line -0.07
31 " 0.08
31 , -0.16
311 0.19
312 0.48
35 0.87
35 days 0.32
38 0.51
38 minutes 0.26
4 . -0.13
4 : -0.65
4 _ on -0.08
4 h 0.20
4 march 0.07
4 may 0.40
4.0 0.64
4.1 $ -0.45
4.2 0.09
400 0.10
401 0.19
403 . 0.24
403 _ reason -0.06
403 _ the 0.07
403 and -0.22
403 for 0.25
403 page -0.14
404 . 0.06
41 -0.29
410 -0.09
412 0.07
47 0.09
5 . -0.07
5 : -0.09
5 _ : 0.08
5 _ a -0.06
5 attestation 0.19
5 entries -0.08
5 min 0.16
5 | -0.23
50 -0.09
58 : -0.15
6 -0.26
6 $ -0.14
6 . -0.15
6 _ . 0.07
6 _ : 0.11
6 is -0.22
6 | -0.07
60 0.07
64 -0.27
7 -0.05
7 , -0.19
7 : -0.38
7 _ . -0.08
7 _ “ -0.08
7 the 0.10
7 | -0.08
77 -0.07
8 0.07
820 0.18
9 _ , 0.06
90 0.53
9001 0.10
9001 $ 0.10
9001 : 0.88
9001 ? -0.25
9001 _ , 0.12
9001 _ . 0.05
9001 _ 2015 0.17
9001 _ certifie 0.07
9001 _ iso 0.11
9001 _ not -0.08
9001 and -0.38
9001 by 0.43
9001 in 0.15
9001 is -0.06
9001 – 0.06
97 -0.41
97 % -0.27
99 -0.11
: -0.06
: " -0.12
: $ -1.38
: - -0.12
: . 0.09
: 0 -0.32
: 00.000 -0.11
: 07 0.12
: 100 0.07
: 11 0.41
: 12 0.30
: 14 0.42
: 2015 0.70
: 2016 0.24
: 2022 -0.30
: 212 0.40
: 4 0.05
: 5 0.13
: 6 0.22
: 7 0.06
: 8 0.06
: @us 0.48
: [ -0.09
: _ % 0.23
: _ 's -0.11
: _ - 0.10
: _ / 0.07
: _ 0 0.05
: _ 10 0.07
: _ 13485 0.26
: _ 2 0.11
: _ 2025 0.17
: _ 27001 -0.11
: _ 7 0.06
: _ 9001 0.15
: _ action 0.10
: _ ai 0.12
: _ all 0.17
: _ alway 0.25
: _ and 0.06
: _ api 0.06
: _ approval 0.17
: _ approve 0.13
: _ arrive 0.06
: _ assistant -0.06
: _ at 0.08
: _ atteste 0.12
: _ auditor 0.27
: _ auth 0.09
: _ authenticate 0.14
: _ authorize 0.09
: _ be -0.13
: _ between -0.10
: _ blocke -0.08
: _ by 0.06
: _ call 0.09
: _ capa 0.31
: _ carrie 0.06
: _ certificate 0.06
: _ chain 0.07
: _ close 0.32
: _ come 0.46
: _ company 0.23
: _ complaint 0.17
: _ compliant 0.29
: _ control -0.09
: _ copy -0.06
: _ count 0.05
: _ database 0.16
: _ date -0.06
: _ decision 0.08
: _ demo -0.32
: _ deviation 0.14
: _ document -0.08
: _ down 0.26
: _ durable 0.10
: _ each 0.27
: _ effective 0.08
: _ empty -0.13
: _ encrypte 0.12
: _ endpoint 0.06
: _ enforce 0.12
: _ entrie -0.24
: _ every -0.09
: _ evidence 0.06
: _ expire 0.19
: _ f -0.12
: _ for -0.06
: _ gate -0.05
: _ gdpr -0.14
: _ gmp 0.06
: _ green 0.37
: _ hang 0.08
: _ hashe 0.08
: _ history 0.10
: _ hold 0.08
: _ id 0.05
: _ ii 0.32
: _ immutable 0.05
: _ in 0.07
: _ isolate 0.47
: _ issue 0.19
: _ it 0.05
: _ its 0.21
: _ keep -0.07
: _ key 0.16
: _ last 0.15
: _ level 0.05
: _ list -0.45
: _ live 0.47
: _ local -0.09
: _ locke 0.33
: _ log 0.16
: _ lose 0.08
: _ make 0.08
: _ mfa 0.22
: _ mis -0.28
: _ must 0.12
: _ name -0.12
: _ next 0.05
: _ no -0.12
: _ none 0.10
: _ not -0.35
: _ nothe -0.05
: _ now 0.43
: _ numbere 0.22
: _ of -0.10
: _ okta 0.23
: _ on 0.16
: _ only -0.19
: _ operation 0.35
: _ or 0.10
: _ over 0.08
: _ pas 0.15
: _ per 0.06
: _ pilot -0.44
: _ plan -0.06
: _ plant 0.15
: _ platform 0.07
: _ policy 0.11
: _ product 0.17
: _ production 0.06
: _ prototype -0.09
: _ refuse 0.32
: _ regulate 0.07
: _ reject 0.10
: _ release 0.37
: _ rest 0.16
: _ retaine 0.12
: _ right 0.10
: _ run 0.06
: _ sample -0.06
: _ sandbox -0.09
: _ seal 0.14
: _ seale 0.10
: _ separate 0.09
: _ service 0.21
: _ sign 0.12
: _ signature -0.08
: _ since 0.11
: _ sit 0.12
: _ sop 0.09
: _ state 0.08
: _ stay 0.29
: _ still -0.07
: _ store 0.25
: _ supplier -0.05
: _ system 0.34
: _ take 0.13
: _ teste 0.38
: _ text 0.15
: _ their 0.43
: _ through 0.26
: _ title 0.09
: _ trail 0.10
: _ trust -0.19
: _ two 0.17
: _ under 0.24
: _ validate 0.20
: _ verifie 0.40
: _ we -0.20
: _ what -0.08
: _ why -0.06
: _ with 0.20
: _ workspace -0.08
: _ yet -0.14
: _ you 0.27
: _ your 0.13
: a -0.20
: achieved 0.30
: add -0.08
: ai 0.42
: all 0.35
: an 0.20
: any -0.60
: approvals 0.35
: approve -0.09
: approved 0.16
: authorization -0.13
: autonomous 0.17
: available 1.19
: baker 0.08
: blank -0.08
: blocked -0.21
: build -0.05
: by -0.14
: c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.08
: certified 0.62
: clean 0.44
: closed -0.20
: complaint 0.30
: complete -0.10
: crisp -0.21
: cross 0.16
: decided -0.06
: demo -0.05
: document 0.55
: documents 0.12
: done 2.13
: durable 0.17
: duties 0.21
: each 0.75
: effective 0.05
: empty -0.16
: enabled 0.85
: encrypted 0.45
: enforced 1.05
: entra 0.06
: every -0.20
: everything -0.05
: explained -0.07
: files 0.22
: first -0.19
: five 0.11
: for -0.18
: fully 0.66
: gate -0.05
: gdpr 0.36
: give -0.47
: green 1.25
: hipaa 0.19
: how 0.06
: if 0.07
: in 0.77
: iq 0.07
: is -0.12
: iso 0.53
: issue -0.05
: issued 0.11
: it 0.40
: last 0.52
: linked 0.63
: live 1.65
: met 2.73
: migrations 0.11
: miller 0.09
: missing -1.75
: mock -0.26
: n -0.67
: nightly 0.22
: nil -0.08
: no -0.57
: none -0.48
: not -0.37
: nowhere -0.41
: npm -0.06
: object 0.96
: official 0.07
: on 0.55
: once 0.39
: one -0.06
: open 0.11
: our -0.29
: ours 0.11
: oven 0.06
: partly -0.17
: passed 1.38
: persistent 0.05
: pilot -0.24
: planned -0.31
: plants 0.33
: please -0.06
: production 0.09
: public 0.29
: read -0.29
: real -0.12
: records 0.43
: references -0.10
: regulated 0.64
: rehearsed 0.76
: released 0.49
: remove -0.10
: report 0.16
: reports 0.45
: restore -0.29
: retention 0.05
: roles -0.06
: same 0.16
: saml -0.07
: sealed 0.24
: see -0.32
: since -0.09
: soc 0.16
: somebody -0.21
: someone -0.16
: still -1.15
: tamper 0.58
: tenant 0.09
: that -0.06
: their 0.18
: there 0.19
: to -0.21
: traceability 0.10
: two 0.34
: type 0.07
: users 0.52
: verified 0.36
: we 0.38
: what -0.10
: whatever -0.27
: where -0.28
: which -0.54
: who -0.07
: whoever 0.06
: why -0.94
: without 0.18
: write -0.14
: yes 0.93
: you -0.11
: your 0.51
: zero -0.14
: – -0.23
: “ 0.09
; 0.09
; $ -0.32
; @us -0.47
; _ 'd -0.10
; _ , 0.11
; _ . -0.10
; _ 2 0.16
; _ 2026 0.32
; _ 27001 0.26
; _ : 0.16
; _ a -0.15
; _ about -0.26
; _ all 0.06
; _ already 0.17
; _ and 0.10
; _ another -0.06
; _ api 0.05
; _ approval 0.19
; _ aske -0.05
; _ assistant -0.08
; _ build -0.11
; _ capa 0.10
; _ center -0.09
; _ certificate 0.08
; _ certifie 0.12
; _ check 0.15
; _ come 0.10
; _ copie 0.16
; _ count 0.08
; _ customer 0.19
; _ demo -0.21
; _ deviation -0.07
; _ draft -0.08
; _ each 0.78
; _ every 0.41
; _ final 0.07
; _ hold 0.13
; _ however 0.07
; _ in 0.15
; _ iso 0.27
; _ just -0.08
; _ link 0.18
; _ live 0.13
; _ log 0.26
; _ may -0.10
; _ merely -0.11
; _ model 0.06
; _ must 0.05
; _ neither 0.07
; _ no -0.07
; _ not -0.17
; _ nothe -0.41
; _ now 0.28
; _ official -0.09
; _ on 0.10
; _ permission 0.15
; _ platform -0.07
; _ present -0.16
; _ production 0.08
; _ prototype -0.09
; _ real 0.44
; _ record 0.05
; _ relation 0.07
; _ release 0.29
; _ report 0.23
; _ run 0.07
; _ sample -0.09
; _ seale 0.08
; _ server 0.08
; _ share -0.06
; _ signature 0.14
; _ signe 0.19
; _ soc 0.10
; _ system -0.07
; _ their -0.05
; _ though 0.22
; _ through -0.08
; _ time 0.10
; _ to -0.14
; _ trail 0.13
; _ trust -0.07
; _ under 0.08
; _ until -0.18
; _ with 0.06
; _ would -0.08
; a -0.54
; all 0.11
; an -0.56
; any -0.37
; anyone -0.13
; approving -0.21
; as -0.32
; at -0.13
; authentication -0.23
; caption 0.13
; certification -0.22
; certified 0.72
; copies 0.21
; customers 0.09
; e -0.05
; each 0.66
; electronic 0.14
; every 0.38
; everything 0.23
; evidence 0.33
; for -0.07
; from -0.10
; he -0.05
; i 0.05
; if 0.07
; it 0.18
; last 0.05
; live -0.15
; neither 0.08
; no -0.13
; nothing 0.09
; now 0.89
; production 0.08
; regulated 0.11
; released 0.20
; see 0.08
; signatures 0.07
; signing 0.07
; since 0.30
; so -1.18
; soc -0.08
; text 0.25
; that -0.59
; the 0.18
; their 0.58
; there -0.10
; these 0.10
; they 0.37
; this 0.10
; today -0.14
; try 0.28
; until -0.37
; use -0.07
; we -0.14
; what 0.18
; whether -0.60
; whoever -0.07
; without 0.06
; you 0.12
; your -0.06
; “ -1.03
< -0.26
< _ > -0.07
< gate 0.07
= true 0.36
> -0.07
> $ -0.09
> . 0.13
? -0.46
? " -0.06
? $ -0.81
? _ state -0.08
? blocked 0.19
? not -0.33
? see -0.09
? stated -0.06
? ” 0.16
@ 0.05
@ @us -0.32
@ _ . -0.13
@ _ ai -0.10
@ _ com -0.10
@us 0.95
@us $ -0.08
@us 's 0.34
@us . 0.06
@us : -0.22
@us ? -0.13
@us _ 's -0.07
@us _ . 0.27
@us _ : -0.17
@us _ a -0.14
@us _ all 0.07
@us _ already -0.06
@us _ and 0.24
@us _ approve 0.16
@us _ at -0.07
@us _ attestation 0.18
@us _ audit 0.08
@us _ backup 0.08
@us _ be -0.13
@us _ become -0.06
@us _ by -0.05
@us _ can 0.11
@us _ center -0.46
@us _ certificate 0.11
@us _ certifie 0.09
@us _ certify -0.08
@us _ client 0.07
@us _ com -0.10
@us _ company 0.49
@us _ compliant -0.11
@us _ count 0.10
@us _ data 0.07
@us _ demo -0.16
@us _ draft -0.29
@us _ each 0.19
@us _ effective -0.06
@us _ first 0.18
@us _ for -0.07
@us _ from 0.33
@us _ good 0.14
@us _ her 0.09
@us _ ii 0.24
@us _ in 0.08
@us _ include 0.09
@us _ into 0.06
@us _ issue 0.09
@us _ it 0.06
@us _ link 0.08
@us _ linke -0.12
@us _ live -0.07
@us _ local 0.23
@us _ make -0.07
@us _ me 0.15
@us _ meet -0.21
@us _ morne -0.16
@us _ new 0.12
@us _ no -0.07
@us _ none -0.60
@us _ not -0.32
@us _ now -0.08
@us _ number 0.17
@us _ numbere -0.15
@us _ off 0.30
@us _ on 0.10
@us _ one -0.06
@us _ only 0.06
@us _ operate -0.13
@us _ our -0.10
@us _ own 0.50
@us _ password 0.09
@us _ prototype -0.20
@us _ provide -0.20
@us _ read 0.15
@us _ real 0.15
@us _ regulate 0.05
@us _ rest -0.07
@us _ same 0.07
@us _ seal 0.16
@us _ second 0.33
@us _ server 0.07
@us _ signature 0.06
@us _ signer 0.07
@us _ since 0.25
@us _ so -0.10
@us _ sop 0.29
@us _ support -0.18
@us _ text 0.05
@us _ than 0.06
@us _ the 0.24
@us _ their 0.12
@us _ there 0.24
@us _ three 0.06
@us _ today 0.09
@us _ treat 0.06
@us _ type 0.19
@us _ valid 0.21
@us _ verify -0.16
@us _ what 0.22
@us _ where 0.43
@us _ which 0.33
@us _ with 0.06
@us _ without -0.10
@us _ yet -0.17
@us _ you -0.19
@us accepts 0.24
@us already -0.41
@us and -0.19
@us are 0.10
@us around 0.14
@us as -0.39
@us asks 0.99
@us at -0.18
@us because 0.40
@us binds -0.12
@us by 0.22
@us carries -0.20
@us certified -0.28
@us certifies 0.25
@us checks 0.49
@us comes -0.13
@us complies 0.10
@us counts 0.07
@us currently -0.09
@us does -0.97
@us e 0.09
@us enforces 0.19
@us every -0.08
@us for -0.09
@us gives 0.11
@us goes -0.28
@us had 0.23
@us hands 0.29
@us has 0.35
@us hipaa -0.08
@us in 0.73
@us is -0.18
@us issues 0.59
@us it 0.08
@us itself 0.12
@us keeps 0.31
@us lacks -0.68
@us leaves -0.15
@us lets 0.13
@us links 0.08
@us log -0.21
@us login 0.58
@us logo -0.19
@us logs 0.07
@us may -1.92
@us meets 0.60
@us must -1.46
@us never 0.07
@us next -0.14
@us offers -0.06
@us on 0.27
@us only -0.05
@us passed 0.11
@us prints 0.28
@us produces 0.22
@us provides 2.15
@us pulls 0.38
@us puts -0.16
@us reached 0.49
@us records 0.29
@us releases 0.34
@us remembers 0.18
@us report -0.25
@us shows 0.05
@us signature 0.17
@us since 0.47
@us staff -0.14
@us stores 0.41
@us supports 0.18
@us that 1.02
@us the -0.28
@us this 0.21
@us through 0.75
@us today -0.19
@us trust -0.82
@us turns 0.12
@us verifies 0.05
@us was -0.13
@us went 0.30
@us will -1.30
@us with -0.26
@us within 0.08
@us without 0.71
@us workspace 0.16
@us would -0.28
@us writes 0.14
@us yet -0.22
@us you 0.91
@us “ -0.14
@us ” -0.10
ANCHOR_DEAD -0.14
BUILD_LOCKED -0.18
CHECK_RAN_ON_NOTHING -0.18
CLAIM_WITHOUT_ENTRY -0.14
CODE_IN_PAGE -0.17
CONTENT_DATE_UNQUOTED -0.15
CONTENT_EMPTY -0.16
CONTENT_ENCODING -0.15
CONTENT_FIELD_INVALID -0.19
CONTENT_FIELD_MISSING -0.15
CONTENT_FIELD_UNKNOWN -0.15
CONTENT_FILE_MISSING -0.15
CONTENT_FILE_NAME -0.17
CONTENT_FILE_UNKNOWN -0.16
CONTENT_FRONTMATTER_MISSING -0.15
CONTENT_ORDER_TWICE -0.14
CONTENT_SYMLINK -0.16
CONTENT_SYNTAX -0.16
DATE_INVALID -0.18
EVIDENCE_CHANGED -0.17
EVIDENCE_MISSING -0.16
EVIDENCE_NOT_A_FILE -0.15
EVIDENCE_OUTSIDE -0.16
EVIDENCE_SYMLINK -0.17
EXCEPTION_EXPIRED -0.19
EXCEPTION_UNUSED -0.16
FILE_NOT_READ -0.17
GATE_NEEDS_ITSELF -0.16
GATE_RUNG_TOO_LOW -0.15
GUARD_NOT_BLOCKED -0.15
HEADS_MIXED -0.32
ID_TWICE -0.16
INPUT_UNREADABLE -0.16
LEDGER_CUT_OFF -0.17
LEDGER_ENTRY_BACKDATED -0.16
LEDGER_ENTRY_FORKED -0.15
LEDGER_ENTRY_IN_FUTURE -0.16
LEDGER_ENTRY_MISSING -0.16
LEDGER_ENTRY_NOT_COUNTED -0.16
LEDGER_ENTRY_REPEATED -0.18
LEDGER_KEY_INVALID -0.23
LEDGER_LINK_BROKEN -0.15
LEDGER_REWRITTEN -0.16
LINK_DEAD -0.14
LINK_LOST -0.15
LOG_CUT_OFF -0.16
LOG_ENTRY_WRONG -0.18
LOG_FILE_DIFFERS -0.16
LOG_HEAD_WRONG -0.18
LOG_REWRITTEN -0.16
LOG_SIGNATURE_WRONG -0.19
LOG_UNREADABLE -0.15
MDX_COMPONENT_UNKNOWN -0.16
MDX_NOT_ALLOWED -0.17
MDX_PROP_INVALID -0.16
MOVED_BUT_THERE -0.15
PUBLISHED_FORGOTTEN -0.24
PUBLISHED_HEAD_CHANGED -0.15
REDIRECT_DEAD -0.15
REFERENCE_UNKNOWN -0.15
SOURCE_QUOTE_UNKNOWN -0.15
SOURCE_SENTENCE_UNCARRIED -0.18
STRUCTURAL_CLAIM -0.23
VOCABULARY_STATEMENT -0.15
[ ] -1.11
[ why -0.06
^ 0.39
^ " -0.55
^ 1 -0.16
^ 2 -0.31
^ 21 -0.12
^ 3 -0.08
^ 4 -0.25
^ 403 0.16
^ 6 -0.23
^ ; -0.27
^ < -0.10
^ @us 0.11
^ [ 0.11
^ ^ 0.05
^ _ : 0.07
^ _ it 0.07
^ _ mend 0.07
^ \` 0.10
^ a -0.46
^ actor 0.06
^ add -0.22
^ admins 0.21
^ adobe -0.50
^ adr -0.30
^ aicpa 0.34
^ all 0.08
^ although 0.28
^ always -0.13
^ amazon -0.45
^ among -0.05
^ an -0.25
^ and 0.07
^ annual 0.11
^ answers -0.91
^ antitrust -0.32
^ any -0.36
^ api 0.10
^ app 0.06
^ approvals 0.12
^ approve -0.21
^ approver -0.11
^ approvers -0.05
^ architected 0.60
^ archiving 0.09
^ are -0.20
^ as 0.30
^ asked -0.64
^ assuming -0.76
^ attachments 0.05
^ audited 1.33
^ auth 0.12
^ authenticates 0.10
^ authority -0.24
^ authz 0.13
^ automation -0.05
^ autonomous -0.23
^ availability -0.23
^ avoid -0.52
^ aws -0.12
^ badge 0.76
^ bank 1.20
^ banks -1.06
^ banned -0.63
^ batches 0.48
^ because 1.12
^ before -1.13
^ behind 0.11
^ being 0.26
^ beta 0.24
^ between -0.33
^ beyond 1.61
^ bidirectional 0.06
^ biometric 0.42
^ blocked -1.30
^ blue 0.60
^ board 0.11
^ both 0.11
^ bring 0.21
^ broken -0.29
^ brussels 0.91
^ bsi -0.26
^ built 0.88
^ buttons -0.24
^ by -0.34
^ calibration -0.29
^ calls 0.32
^ can -0.12
^ capa -0.10
^ card -0.21
^ certifications 0.07
^ certified 0.18
^ chain 0.59
^ changelog -0.08
^ charts -0.22
^ chat -0.10
^ checked 0.06
^ choosing -0.18
^ clicking 0.07
^ client 0.36
^ close -0.08
^ closed -0.07
^ code -0.17
^ colour -0.13
^ come 0.06
^ coming -0.63
^ competition -0.27
^ complaint -0.20
^ complete 0.36
^ completeness -0.06
^ compliance 0.06
^ compliant 0.82
^ compressed -0.14
^ conceived 0.18
^ confidentiality -0.51
^ conformity 0.21
^ congratulations -0.29
^ considering 0.19
^ content -0.16
^ contract -0.07
^ control -0.10
^ copies -0.05
^ copy -0.34
^ copywriters -0.07
^ correct -0.18
^ corrections 0.29
^ could 0.17
^ court 0.64
^ coverage -0.16
^ craft -0.12
^ crafted 0.35
^ cross 0.35
^ crossed -0.16
^ curl 0.09
^ custom 0.11
^ cutover -0.07
^ cyber -0.07
^ dark -0.40
^ database 0.28
^ dear -0.09
^ deleted -0.50
^ deleting 0.11
^ demo -0.39
^ deny 0.10
^ designed 0.55
^ deviation 0.09
^ diagram 0.48
^ did -0.07
^ direct 0.22
^ disaster 0.13
^ document 0.26
^ docusign -0.78
^ doe -0.22
^ does -0.12
^ dotted -0.25
^ down -0.78
^ draft -0.21
^ drafts -0.09
^ drag 0.06
^ drawing 0.08
^ drop 0.21
^ durability -0.35
^ durably 0.06
^ each 0.44
^ effective -0.13
^ effortless 0.05
^ electronic 0.07
^ eleven -0.25
^ empty -0.20
^ encryption -0.60
^ end 0.66
^ endpoint -0.09
^ engineered 1.04
^ entries -0.10
^ environment 0.55
^ evaluated -0.31
^ even 0.75
^ eventually -0.10
^ ever 0.25
^ every 0.29
^ everyone -0.08
^ evidence -0.11
^ example -0.09
^ expect -0.21
^ exports -0.57
^ external 0.20
^ far 0.05
^ fda -0.28
^ federation -0.05
^ filters -0.62
^ first 0.24
^ fishbone -0.16
^ five 0.06
^ follow -0.08
^ footer 0.57
^ for -0.69
^ foreign -0.06
^ forensic 0.14
^ forget 1.26
^ fort -0.07
^ forty -0.09
^ fountain 0.52
^ four 0.28
^ framework -0.20
^ from 0.18
^ full 0.37
^ future -0.26
^ gap -0.14
^ gate -0.10
^ gates -0.55
^ gdpr -0.11
^ get -0.09
^ git -0.47
^ github -0.50
^ given -0.29
^ go -0.24
^ going 0.12
^ gold 0.20
^ gone 0.74
^ good 0.42
^ green 1.42
^ grey -0.36
^ greyed -0.35
^ guards -0.07
^ guess 0.23
^ guest 0.09
^ guests 0.12
^ had -1.14
^ hand 1.00
^ hard 1.20
^ hardly 0.18
^ harlow -0.41
^ has -0.37
^ have 0.07
^ having 0.58
^ he -0.29
^ head -0.27
^ here 0.38
^ hero 0.44
^ hidden 0.28
^ hiding 0.38
^ his -0.06
^ hit 0.16
^ hitrust -0.06
^ hold -0.30
^ hospitals -0.06
^ hosting -0.40
^ how -0.55
^ icon 0.21
^ if -0.89
^ illustration -0.21
^ image 0.08
^ imagine -0.05
^ immutable 0.05
^ impossible 0.65
^ in -0.70
^ independent 0.13
^ ink 0.17
^ inspection 0.11
^ inspectors 0.06
^ internal 0.13
^ into 0.08
^ iron -0.12
^ is -1.01
^ issued 0.14
^ it 0.26
^ its -0.86
^ jira -0.19
^ job -0.07
^ keep -1.00
^ keller -0.09
^ keyboard -0.34
^ kindly -0.08
^ knowing 0.44
^ label -0.10
^ lacking -0.13
^ last -0.14
^ lasting -0.11
^ later -0.90
^ least -0.06
^ leavers 0.11
^ legally 0.25
^ let 0.47
^ like 0.36
^ line -0.11
^ linked 0.06
^ live 0.20
^ local -0.07
^ lock -0.25
^ log 0.10
^ logins 0.10
^ logo -0.11
^ lose 0.17
^ losing 0.22
^ lost -0.14
^ low -0.15
^ made -0.10
^ manufacturers -0.07
^ many -0.19
^ marketing -0.06
^ master 0.28
^ mastercontrol -0.16
^ meet 0.17
^ microsoft -0.46
^ middleware -0.12
^ migration -0.10
^ minor 0.20
^ missing -1.41
^ mobile 0.07
^ model -0.05
^ most -0.30
^ mv -0.29
^ my -0.23
^ named 0.22
^ nearest -0.16
^ neither -0.32
^ never 0.44
^ new 0.32
^ next -0.18
^ nightly -0.26
^ nis 0.29
^ nobody 0.14
^ non -0.15
^ nonconforming -0.19
^ not 0.26
^ nothing 0.17
^ now 1.37
^ nowhere -0.19
^ numbered 0.17
^ numbering -0.19
^ of -0.59
^ official 0.35
^ old 0.12
^ on -0.09
^ once -0.76
^ only -0.22
^ opa 0.20
^ opening -0.08
^ operators 0.25
^ oq 0.34
^ order -0.28
^ originals 0.40
^ other 0.14
^ our -0.33
^ ours 0.28
^ out -0.13
^ outdated 0.08
^ outside 0.25
^ over 0.56
^ overdue -0.07
^ padlock 0.57
^ page -0.14
^ paper 0.07
^ part -0.19
^ partners -0.15
^ pci 0.34
^ pen -0.07
^ pending -0.13
^ per -0.14
^ phase -0.19
^ phishing -0.06
^ photos 0.09
^ planned -1.83
^ please -0.39
^ point 0.14
^ policies -0.34
^ policy 0.22
^ power 0.08
^ practically 0.75
^ press 0.11
^ pressing -0.11
^ printing -0.10
^ prior -0.24
^ privacy -0.07
^ procedures 0.75
^ processing -0.33
^ production -0.10
^ proof 0.07
^ prospects 0.06
^ provided -0.41
^ public -0.40
^ pull 0.30
^ purpose 0.13
^ put 0.18
^ q 0.06
^ qa -0.08
^ quality -0.06
^ questions -0.12
^ ransomware 0.13
^ rather 0.72
^ re -0.05
^ read -0.21
^ readers -0.56
^ readiness -0.13
^ ready 0.22
^ recall -0.55
^ refrain -0.18
^ related -0.30
^ release 0.16
^ released 0.11
^ remove -0.34
^ rename 0.33
^ renaming 0.39
^ replication -0.48
^ report -0.13
^ reporting 0.16
^ requests 0.18
^ required -1.57
^ reset -0.07
^ responsible -0.43
^ rest 0.15
^ restarts 0.09
^ restore -0.16
^ restored 0.13
^ retention -0.18
^ reviewers -0.22
^ ribbon 0.10
^ robot 0.08
^ rock 0.28
^ rosette 0.41
^ round 0.27
^ route -0.13
^ routes -0.27
^ row -0.06
^ rung -0.28
^ safe 0.32
^ salesforce -0.78
^ saml -0.35
^ sample 0.18
^ sap -0.42
^ say 0.15
^ saying -0.54
^ scim -0.05
^ seal 0.16
^ sealed 0.16
^ seamlessly 0.61
^ second 0.54
^ security -0.55
^ see -0.84
^ seeing 0.54
^ self 0.07
^ service -0.11
^ several -0.26
^ sha 0.19
^ shared 0.12
^ sharepoint -0.07
^ shield 0.69
^ short -0.21
^ should 0.40
^ show 0.06
^ signatures 0.34
^ signing -0.07
^ since 0.72
^ sites 0.27
^ six 1.01
^ skip 0.07
^ slack -0.12
^ sleep 0.10
^ so -0.06
^ some -0.27
^ somebody -0.93
^ someday -0.06
^ someone -1.50
^ soon -0.61
^ source -0.09
^ spill 0.52
^ staff 0.35
^ stamp 0.64
^ stamped 0.17
^ statement -0.30
^ step 0.07
^ sticker 0.12
^ still -1.12
^ stolen 0.40
^ stop 0.49
^ storage -0.08
^ strict -0.08
^ strike -0.26
^ stripe -0.38
^ subject -0.15
^ submission 0.17
^ superseded 0.43
^ supplier 0.09
^ suppose 0.06
^ supposing -0.13
^ sure 0.45
^ tamper -0.23
^ tampering 0.15
^ tax -0.50
^ tenant -0.08
^ tenants 0.16
^ tested 0.12
^ testers -0.13
^ thank -0.14
^ thanks -0.08
^ the -0.28
^ their -0.24
^ there 0.09
^ they -0.18
^ think 0.30
^ this 0.09
^ those 0.09
^ though 0.86
^ thoughtfully 0.06
^ three 0.49
^ throw 0.86
^ tick 0.53
^ time -0.20
^ timeline -0.15
^ timestamps -0.09
^ tisax 0.09
^ to -0.83
^ today 0.21
^ tokens 0.12
^ topic -0.33
^ trace 0.09
^ traffic -0.16
^ trainers -0.11
^ trend 0.08
^ trust 0.11
^ trusted 0.36
^ try 0.74
^ tuv -0.05
^ twelve 0.20
^ twice 0.93
^ two -0.12
^ unauthorised 0.05
^ unbroken 0.51
^ under -1.02
^ unless -1.03
^ until -0.79
^ uploaded 0.53
^ urs -0.06
^ use -0.31
^ users 0.05
^ v 0.84
^ validated 0.06
^ vanta -0.09
^ vault 0.81
^ veeva -0.62
^ verified -0.17
^ version 0.10
^ visitors -0.44
^ walls 0.10
^ watch -0.21
^ watermark -0.10
^ wax 0.13
^ we 0.20
^ were -1.74
^ wet -0.16
^ what 0.08
^ whatever 0.12
^ whenever 0.07
^ where 0.12
^ whether -0.07
^ which -0.27
^ whichever -0.13
^ while 0.84
^ white -0.11
^ who -0.21
^ whoever 0.09
^ why -0.87
^ will 0.21
^ with -0.32
^ work 0.14
^ workspaces 0.22
^ world 0.52
^ worm 0.11
^ worried 0.33
^ would -0.08
^ write -0.34
^ writes 0.14
^ yes 0.51
^ you 0.34
^ your 0.14
^ zero -0.14
^ { -0.17
^ ~ -1.21
^ “ -0.18
^ ← -0.86
^ → -0.73
\` , -0.08
a -0.07
a $ -0.30
a 's 0.08
a . -0.16
a 401 0.06
a 403 0.08
a 404 0.18
a _ " 0.12
a _ 'd 0.10
a _ . -0.36
a _ 256 0.09
a _ : 0.19
a _ @us 0.23
a _ a 0.07
a _ address -0.08
a _ admin 0.09
a _ agreement -0.08
a _ among -0.07
a _ an -0.13
a _ and -0.06
a _ anythe 0.09
a _ applie 0.15
a _ archive 0.14
a _ ask 0.08
a _ authenticity 0.09
a _ autograph 0.07
a _ away 0.23
a _ banner -0.08
a _ be -0.22
a _ before -0.12
a _ between -0.17
a _ bill 0.15
a _ box 0.05
a _ break 0.09
a _ bring -0.06
a _ bucket 0.11
a _ build -0.06
a _ but 0.13
a _ by -0.14
a _ card -0.13
a _ carrie 0.07
a _ cause -0.13
a _ center 0.21
a _ checksum 0.05
a _ client -0.05
a _ come -0.11
a _ comment -0.06
a _ compliant 0.09
a _ connecte 0.12
a _ could -0.13
a _ count -0.18
a _ customer 0.05
a _ day -0.11
a _ decision -0.06
a _ demo -0.24
a _ describe -0.06
a _ description -0.06
a _ design -0.16
a _ die 0.05
a _ disk -0.05
a _ doe 0.14
a _ door 0.09
a _ edit 0.14
a _ elsewhere 0.06
a _ every 0.09
a _ examination -0.07
a _ exist 0.08
a _ export -0.09
a _ fact 0.18
a _ factor 0.11
a _ field -0.07
a _ folder -0.05
a _ followe -0.08
a _ forget 0.17
a _ form -0.13
a _ full 0.09
a _ gate -0.52
a _ get 0.07
a _ good -0.17
a _ green -0.11
a _ hang -0.06
a _ hash 0.10
a _ have 0.06
a _ hospital 0.07
a _ idea -0.06
a _ ii 0.06
a _ information -0.06
a _ keep -0.06
a _ legal -0.07
a _ let -0.14
a _ like -0.19
a _ local -0.10
a _ lock 0.09
a _ logo -0.06
a _ make -0.10
a _ may -0.15
a _ mention -0.14
a _ message -0.10
a _ mfa 0.06
a _ minute 0.07
a _ mock -0.10
a _ most 0.09
a _ must 0.23
a _ name 0.07
a _ near -0.10
a _ no -0.07
a _ not 0.14
a _ nothe -0.10
a _ now -0.06
a _ numbere -0.06
a _ of 0.12
a _ open 0.12
a _ or 0.20
a _ organization -0.08
a _ our 0.09
a _ page 0.09
a _ pas -0.07
a _ per -0.06
a _ period 0.07
a _ phase -0.13
a _ pilot 0.19
a _ plan 0.09
a _ platform 0.12
a _ print -0.10
a _ prototype 0.13
a _ quote -0.07
a _ reader -0.14
a _ region -0.09
a _ rehearsal -0.05
a _ relation 0.08
a _ report -0.16
a _ request -0.06
a _ retention 0.08
a _ sample 0.17
a _ sandbox -0.32
a _ say -0.56
a _ schema 0.21
a _ server 0.10
a _ short -0.06
a _ show -0.10
a _ signature 0.05
a _ signe 0.10
a _ six -0.08
a _ software -0.20
a _ somebody 0.05
a _ spring 0.11
a _ string -0.18
a _ tell 0.13
a _ tester -0.22
a _ than -0.06
a _ the 0.06
a _ them 0.05
a _ there -0.25
a _ thi 0.06
a _ thing -0.09
a _ tie -0.12
a _ timestamp 0.08
a _ title -0.12
a _ trie 0.08
a _ upload -0.05
a _ want -0.09
a _ when -0.10
a _ why -0.36
a _ word -0.06
a _ write -0.10
a _ your 0.08
a _ – 0.28
a _ ” 0.09
a backup -0.46
a badge -0.10
a batch 0.16
a battle 0.10
a beta -0.07
a big 0.08
a binding 0.12
a block 0.27
a blogger -0.07
a bouncer 0.13
a bound 0.16
a breach 0.20
a browser -0.07
a budget -0.61
a bug -0.08
a building 0.05
a business -0.60
a button 0.19
a calendar -0.09
a canned -0.14
a capa 0.10
a caption -0.15
a careless 0.39
a case 0.08
a certified -0.05
a certifier -0.07
a certifying -0.09
a chain 0.12
a change 0.31
a chart -0.08
a check -0.37
a checkbox 0.32
a claim -0.33
a class -0.25
a clause 0.21
a clean -0.32
a click 0.26
a cloud -0.24
a colleague -0.16
a collected -0.10
a coloured -0.14
a common -0.06
a company -0.88
a competitor -0.85
a complaint 0.07
a component -0.34
a constant -0.21
a content -0.12
a controlled -0.17
a conversation -0.22
a copilot 0.12
a correction -0.41
a court 0.38
a crash 0.19
a crashed 0.08
a current 0.11
a danish -0.16
a dark -0.41
a dash -0.32
a database -0.09
a date -0.15
a dated -0.08
a day 0.14
a dead 0.44
a decent -0.13
a decision -0.13
a declaration -0.14
a dedicated 0.34
a delete 0.19
a deleted 0.06
a deletion -0.15
a demo 0.56
a description -0.10
a design -0.13
a designer -0.25
a detour -0.12
a device -0.08
a diagram 0.10
a digest 0.06
a disaster -0.25
a doctored 0.35
a documented -0.17
a dossier -0.14
a drawing -0.16
a dropdown -0.22
a due 0.20
a fact 0.45
a field -0.10
a film -0.06
a final -0.11
a fine -0.22
a finger 0.33
a fingerprint -0.08
a fire 0.33
a firm 0.08
a first -0.71
a fishbone -0.06
a fixed 0.15
a fixture -0.11
a font -0.05
a footprint 0.05
a forensic 0.10
a forgotten 0.12
a form 0.21
a former -0.15
a fortnight 0.11
a fountain 0.51
a free -0.35
a fresh 0.77
a friendly -0.14
a full 0.21
a future -0.11
a gap 0.11
a gatekeeper 0.13
a gateway -0.21
a gdpr 0.29
a given 0.12
a glance 0.29
a go 0.06
a good -0.51
a group 0.10
a guess -0.23
a handler 0.67
a handwritten 0.22
a hardware -0.16
a hash -0.15
a head -0.15
a heading -0.15
a history -0.07
a hitch 0.18
a hold -0.05
a home 0.06
a hope -0.22
a host -0.09
a human -0.21
a hundred -0.18
a hyperlink -0.14
a is -0.09
a joke -0.13
a journal 0.26
a json 0.13
a judge 0.76
a keeper 0.12
a key 0.09
a lab -0.06
a label 0.06
a language 0.16
a laptop -0.28
a lasting 0.11
a legal -0.06
a legally 0.16
a letter -0.20
a licensed 0.23
a lie 0.17
a line 0.10
a link -0.07
a list 0.15
a listed -0.10
a live 0.17
a local 0.28
a lock -0.14
a locked 0.26
a lost -0.07
a lovely -0.51
a machine -0.27
a managed 0.15
a management 0.11
a master -0.08
a matter 0.05
a member 0.06
a menu -0.12
a mere -0.05
a merge -0.06
a minute 0.27
a missing 0.07
a model -0.67
a multi -0.73
a natural -0.10
a negative -0.15
a neighbour 0.16
a nice -0.10
a nicer 0.94
a night 0.62
a nightly 0.12
a nonconformance 0.21
a notary 1.07
a numbered -0.06
a page -0.24
a painting -0.07
a part -0.07
a partner -0.13
a pass 0.23
a password 0.09
a path -0.31
a penetration -0.11
a period -0.12
a permanent -0.14
a person 0.19
a phone -0.07
a photo 0.10
a photograph -0.08
a phrase 0.10
a picture 0.16
a piece -0.12
a pin 0.15
a place -0.61
a plan 0.15
a platform 0.22
a point -0.19
a polite 0.11
a precondition -0.19
a premium 0.21
a preview 0.09
a printed 0.07
a private 0.24
a process -0.13
a processor -0.14
a product -0.67
a production -0.44
a project 0.51
a promise 0.38
a property -0.36
a proposal -0.11
a prototype 0.24
a public 0.10
a published -0.45
a qa 0.69
a qms -0.06
a qr 0.17
a qualified -0.08
a quality -0.05
a query 0.54
a question -0.71
a random -0.15
a ransomware 0.10
a read 0.66
a reader -0.12
a reading -0.32
a recipient 0.06
a record 0.10
a recovery -0.34
a red -0.17
a redirect -0.21
a reference 0.12
a register -0.34
a registrar -0.48
a regulator -0.32
a rehearsal -0.23
a release 0.15
a reminder -0.29
a rename -0.42
a replicated 0.17
a report -0.44
a repository -0.36
a reseller -0.28
a reset -0.17
a responsible -0.05
a restart 0.14
a restore -0.11
a restored 0.26
a reviewer -0.45
a risk -0.18
a rival -0.31
a roadmap 0.63
a role 0.17
a root -0.23
a route 0.10
a rule 0.13
a running 0.15
a sample 0.28
a save 0.41
a scope -0.07
a scratch -0.10
a screenshot -0.29
a sealed -0.08
a seat -0.05
a second 0.16
a sentence 0.78
a separate 0.17
a serial 0.13
a service -0.62
a session 0.40
a sha 0.69
a shift 0.10
a short -0.19
a shrug -0.21
a sign -0.06
a signed 0.13
a simple -0.20
a site 0.15
a smart -0.07
a soc -0.15
a source -0.38
a stale 0.46
a standard -0.10
a start -0.14
a statement -0.14
a static -0.27
a stock -0.29
a store -0.11
a stored 0.13
a story -0.41
a stray 0.20
a string 0.06
a summary 0.11
a supplier 0.46
a swapped 0.21
a swiss 0.09
a symbolic -0.05
a system -0.52
a tablet -0.08
a tamper 0.50
a target 0.66
a task -0.46
a template -0.14
a ten 0.20
a test -0.27
a tested -0.09
a text -0.05
a thing 0.25
a third -0.10
a thousand -0.24
a thread -0.20
a tick 0.29
a ticket -0.35
a time 0.14
a title -0.33
a to -0.30
a tool -0.06
a trace -0.07
a trail -0.50
a trainee 0.40
a true 0.24
a truly 0.36
a type -0.30
a url 0.13
a us -0.23
a validated -0.15
a validation 0.11
a value -0.23
a vault -0.09
a vendor -0.17
a verdict -0.09
a verification 0.16
a verifier 0.10
a version -0.50
a very -0.73
a visitor -0.50
a vulnerability -0.31
a walkthrough -0.08
a wall -0.13
a walled 0.14
a warning -0.05
a way -0.42
a weakness -0.14
a web -0.10
a week 0.40
a weekend -0.05
a well -0.55
a whiteboard -0.13
a whole 0.06
a with 0.19
a word -0.50
a working -0.31
a workspace 0.76
a world 0.10
a worry 0.25
a written 0.06
a year 0.09
a yellow 0.05
a yes 0.07
ability -0.53
ability to -0.53
able 0.26
able _ from -0.27
able to 0.26
about @us -0.30
about _ 's 0.07
about _ . -0.43
about _ ; 0.06
about _ between 0.05
about _ have -0.07
about _ it -0.07
about _ report -0.16
about _ under -0.05
about _ you -0.11
about a 0.13
about annex -0.07
about as 0.25
about days -0.15
about its -0.08
about ours -0.16
about soc -0.80
about the 0.49
about this -0.13
about to 0.19
about us 0.14
above _ be -0.09
above all -0.10
absence -0.56
absence of -0.14
absent -1.36
absent . -0.31
absent _ . -0.15
absent from -0.13
accept 0.08
accept . 0.16
accept a -0.05
acceptance _ . -0.07
acceptance criteria -0.09
accepte _ . 0.07
accepte _ official 0.06
accepted 0.07
accepted as 0.14
accepted it 0.12
accepted risk -0.55
accepting 0.08
accepts any -0.23
accepts inserts 0.15
accepts it 0.28
access : 0.32
access _ , -0.09
access _ and -0.13
access _ have -0.06
access _ retention -0.06
access _ route -0.07
access _ storage 0.06
access _ year -0.07
access and -0.09
access by -0.13
access checks -0.05
access controlled 0.37
access decisions -0.06
access denied -0.07
access is 0.06
access limited 0.10
access list 0.13
access logging -0.25
access logs -0.06
access opens -0.07
access reviews -0.23
access | 0.31
accorde _ its -0.06
according -0.65
according to -0.65
account 0.12
account _ and 0.08
account _ file 0.08
account _ in -0.08
account _ our 0.23
account _ your 0.62
account and 0.05
account at -0.09
account has 0.30
account in 0.20
account is 0.08
account manager 0.06
account that 0.11
account they 0.21
account to 0.10
accountability 0.10
accountability , 0.31
accountable -0.07
accountant 0.08
accountant _ our 0.07
accountants 0.08
accountants ' 0.21
accountants have 0.33
accounted 0.17
accounted for 0.17
accounts . -0.41
accreditation -0.46
accredited -0.09
accredited to -0.16
accurate -0.22
achieved 0.67
achieved $ 0.30
achieved . 0.80
acid -0.15
acknowledged 0.97
acme 0.06
acme 's 0.14
acquire -0.24
across _ a -0.05
across _ module 0.12
across all 0.48
across capa 0.15
across each -0.05
across it -0.20
across the 0.06
across two 0.13
act 0.10
acted -0.37
action 0.12
action $ 0.65
action , -0.08
action and 0.33
action goes 0.37
action in -0.27
action that 1.30
actions . 0.31
actions are 0.19
actions leave -0.06
active 0.63
active $ 1.15
active . 2.03
active directory -0.07
activity 0.57
activity _ audit -0.11
activity feed -0.26
activity list -0.40
actor 0.06
actor , -0.42
actor _ . -0.05
actor _ in 0.05
actor identity -0.07
actor in 0.35
actor on 0.16
actors -0.08
ad , 0.19
ad _ , -0.06
ad _ original 0.08
ad _ to 0.07
add -0.17
add _ be -0.13
add _ to -0.05
add it -0.15
add on 0.31
add the -0.19
add to 0.37
add up -0.05
added next 0.31
added to -0.09
adding 0.10
additions 0.99
additions and 0.59
address 0.12
address _ , -0.07
address _ . -0.14
address and 0.08
address is -0.25
addresse _ and 0.06
addresses 0.25
addresses keep -0.08
adds a 0.38
adjective -0.06
adjectives -0.59
admin 0.50
admin , 0.05
admin _ , 0.07
admin _ ? 0.08
admin _ a -0.15
admin console 0.25
administrator 0.11
administrator , 0.64
administrator _ to 0.08
administrator can 0.45
administrators 0.11
administrators . 0.08
administrators are 0.09
admins 1.13
admire -0.55
admired -0.09
adobe -0.50
adopted -0.09
adr -0.10
advanced -0.05
advertise -0.81
advertise binding -0.21
advertises -0.51
advisory -0.57
advisory , -0.15
advisory . -0.69
advisory board -0.07
aes 0.51
aes 256 0.51
affair -0.07
affair . -0.43
affairs -0.12
afford -0.17
afford to -0.10
afresh . 0.11
after -0.09
after , -0.07
after . -0.20
after _ , -0.09
after _ . -0.06
after _ audit -0.10
after _ be -0.28
after _ fact 0.41
after _ gate -0.15
after _ have -0.08
after _ on -0.05
after _ one 0.06
after _ storage -0.09
after a 0.05
after approval 0.45
after five 0.09
after identity -0.36
after it 0.05
after next -0.50
after persistence -0.14
after sign -0.14
after storage -0.06
after ten 0.66
after that -0.26
after the -0.24
after we 0.06
after your 0.07
afternoon -0.14
afternoon , -0.21
afternoon . 0.49
afterwards ; 0.06
again , -0.07
again : 0.26
again _ @us 0.16
again _ the 0.06
again will 0.26
against -0.24
against _ 's 0.23
against _ . -0.06
against _ by 0.09
against _ copy 0.16
against _ criterion 0.20
against _ it 0.07
against each -0.06
against iso -0.10
against policy 0.63
against the 0.25
against your 0.80
agency _ come 0.07
agency _ it 0.15
agency as 0.49
agenda -0.74
agent 0.36
agent , 0.29
agent _ . -0.08
agent _ the 0.11
ago 0.22
ago . 0.15
agree with -0.27
agreed -0.21
agreed with -0.21
agreement -0.45
agreement , -0.06
agreement . -0.34
agreement _ control -0.07
agreement _ production -0.14
agreement _ the -0.08
agreement covers -0.09
agreements 0.07
agreements and -0.30
ahead $ -0.35
ahead , 0.18
ahead . -0.15
ahead _ , 0.27
ahead _ any -0.06
ahead and 0.11
ahead log 0.06
ahead of -0.08
ai 0.13
ai $ -0.08
ai 's 0.13
ai ( 0.48
ai , 0.32
ai : -0.73
ai _ " -0.24
ai _ advisory -0.23
ai _ already 0.46
ai _ authority 0.10
ai _ be 0.20
ai _ com -0.10
ai _ draft -0.20
ai _ each 0.06
ai _ every 0.13
ai _ in -0.06
ai _ neede 0.35
ai _ none -0.20
ai _ not -0.17
ai _ now 0.13
ai _ off 0.06
ai _ or 0.05
ai _ read -0.06
ai _ second 0.11
ai _ so 0.10
ai _ text -0.11
ai _ the 0.05
ai _ thi -0.18
ai _ today 0.07
ai _ vote 0.13
ai _ will -0.12
ai _ you -0.05
ai _ ” -0.06
ai act -0.07
ai agent 0.14
ai already -0.08
ai approves 0.10
ai are 0.30
ai assistance -0.33
ai certified 0.57
ai decide 0.10
ai decides 0.13
ai draft -0.20
ai drafts -0.46
ai handling -0.88
ai is -0.10
ai marks 0.33
ai may -0.15
ai models -0.23
ai must -0.26
ai proposes -0.20
ai quality 0.69
ai review 0.13
ai reviewer 0.43
ai says 0.32
ai signs 0.29
ai suggestion -0.54
ai suggests -0.41
ai summaries 0.10
ai summary -0.17
ai takes 0.09
ai that 0.21
ai within -0.10
ai “ 0.10
aicpa 0.15
aicpa 's 0.22
aicpa _ 2 0.15
aicpa _ be 0.29
aicpa _ behind 0.12
aicpa _ for 0.10
aicpa _ us 0.15
aicpa exam 0.46
aicpa soc 1.26
aid -0.24
aim -0.08
aim for -0.16
aims 0.09
air 0.15
air gapped 0.10
airtight 0.35
al 0.07
alcoa -0.10
algorithm 0.51
algorithm . 0.63
aligned 0.50
aligned $ 0.29
aligned with 0.11
aligned ” 0.12
alike 0.16
alike . 0.38
alive -0.10
all 0.21
all 212 0.42
all 214 0.49
all _ , 0.10
all _ . -0.09
all _ @us -0.11
all _ all 0.25
all _ before -0.10
all _ behind 0.38
all _ by 0.13
all _ customer -0.14
all _ gate -0.09
all _ have 0.09
all _ migration 0.17
all _ our -0.09
all _ record 0.06
all _ route 0.08
all _ sample -0.08
all _ them 0.08
all _ to 0.10
all _ trust 0.14
all _ user 0.16
all _ | 0.11
all accounts -0.05
all actions 0.05
all administrators 0.08
all along 0.17
all api 0.27
all approvers 0.07
all but 0.12
all by 0.07
all customers 0.68
all eight 0.35
all files 0.45
all findings 0.09
all five 0.44
all four -0.07
all gates 0.10
all goes -0.24
all green 0.17
all have -0.05
all headers -0.24
all it -0.98
all licensed -0.14
all modules 0.74
all of -0.08
all on 0.56
all open -0.05
all our -0.25
all plans 0.12
all requests 0.30
all routes 0.12
all sample -0.07
all schema 0.27
all seven -0.06
all sites 0.20
all staff -0.47
all tenants 0.08
all user 0.07
all users 0.22
all visitors -0.12
all we -0.13
all workspaces 0.12
all your -0.22
allow 0.08
allow . 0.13
allow anything -0.06
allowe _ , -0.15
allowed -0.08
allowed in -0.17
allowed to 0.11
allows . 0.09
almost -0.08
alone _ . -0.16
along . 0.33
aloud -0.07
alpha -0.07
already 1.42
already . 0.63
already _ . -0.19
already _ a 0.08
already _ by 0.12
already _ e 0.06
already _ every -0.11
already _ for -0.10
already _ in -0.12
already _ its 0.15
already _ mail 0.06
already _ on -0.14
already _ real 0.11
already _ the 0.14
already _ with 0.11
already approves 0.06
already have 0.11
already run 0.69
already running -0.11
already use 0.40
alt 0.22
alt : 0.26
alt _ soc 0.13
alt text 0.07
alter 0.11
alter . -0.08
alter an -0.08
alter the 0.10
altere _ the 0.21
altered 0.46
altered . 0.75
although 0.19
although _ , 0.05
although _ still 0.10
although _ the 0.06
although the -0.14
although we 0.71
always 0.20
always the 0.06
am sorry -0.12
amazon -0.59
amazon 's -0.06
amber -0.11
amber . -0.10
ambition -0.44
among -0.23
among our -0.09
among the -0.30
amount -0.36
amounts -0.32
amounts to -0.32
an -0.13
an _ " -0.10
an _ . -0.27
an _ 2 0.06
an _ : 0.12
an _ @us -0.15
an _ account 0.10
an _ accountant 0.20
an _ approve 0.07
an _ as 0.08
an _ ask 0.19
an _ audit -0.06
an _ be -0.07
an _ body 0.07
an _ check -0.07
an _ confirme 0.18
an _ copy 0.06
an _ each -0.08
an _ edit 0.06
an _ firm 0.05
an _ history 0.46
an _ into -0.05
an _ let -0.06
an _ look -0.06
an _ lose -0.06
an _ name -0.07
an _ nothe 0.15
an _ nowhere 0.12
an _ open 0.11
an _ or 0.08
an _ provider -0.23
an _ red 0.08
an _ reference -0.07
an _ restore 0.31
an _ reviewer -0.06
an _ run 0.06
an _ say -0.12
an _ signature -0.15
an _ site 0.07
an _ so 0.09
an _ sop 0.06
an _ tenant -0.16
an _ there -0.18
an _ thread 0.34
an _ trie 0.11
an _ we -0.06
an _ will -0.08
an _ without 0.06
an _ would -0.16
an accountable -0.14
an accredited 0.09
an action 0.28
an add 0.16
an address -0.58
an administrator 0.25
an agency -0.59
an agent -0.17
an ai 0.14
an algorithm -0.21
an animation 0.07
an answer 0.13
an apartment 0.16
an api -0.33
an apology -0.68
an approved -0.57
an archive -0.08
an array -0.15
an assertion -0.19
an assessment -0.22
an assistant 0.30
an attacker 0.56
an attestation -0.16
an auditor 0.13
an authenticated -0.06
an authority 0.19
an earlier -0.43
an early -0.39
an edit 0.15
an editor -0.06
an electronic -0.53
an elephant 0.24
an email -0.10
an empty -0.43
an encrypted -0.14
an endpoint 0.35
an engagement -0.13
an engineer 0.28
an exception -0.35
an executed -0.22
an exercise -0.41
an expired 0.31
an export 0.05
an honest -0.16
an id -0.15
an identity -0.33
an immutable -0.45
an import -0.45
an index 0.33
an insider -0.05
an instance -0.15
an intern -0.48
an internal -0.12
an intruder 0.35
an investigator 0.17
an iso -0.11
an issue 0.06
an item -0.66
an object -0.19
an observation 0.07
an off 0.31
an old -0.19
an older -0.11
an open -0.43
an opinion -0.99
an ordinary 0.08
an organisation -0.22
an outcome -0.07
an outdated 0.12
an outside 0.11
an owner -0.06
an rfp -0.12
an unauthorised -0.06
an unbroken 0.18
an uncertified 0.98
an unknown -0.08
an unqualified 0.06
analysi _ supplier -0.05
analysi _ the -0.05
analysis comes -0.18
anchor the 0.21
anchored 0.11
anchoring -0.08
anchors -0.07
and 0.14
and " -0.22
and 27018 0.24
and _ 'd -0.08
and _ 11 0.40
and _ 13485 0.20
and _ 27001 -0.07
and _ 403 0.22
and _ 9001 0.20
and _ ; -0.11
and _ @us 0.18
and _ about -0.22
and _ act 0.05
and _ actor -0.05
and _ afresh 0.10
and _ against -0.06
and _ ai 0.13
and _ aligne 0.07
and _ alike 0.45
and _ all -0.07
and _ and 0.07
and _ anyone -0.05
and _ anythe 0.06
and _ aske 0.06
and _ attempt 0.10
and _ audit -0.14
and _ bee 0.17
and _ beyond 0.07
and _ bind 0.06
and _ binde 0.06
and _ blocke 0.17
and _ both -0.05
and _ break 0.12
and _ bridge 0.05
and _ by 0.18
and _ call -0.06
and _ can 0.45
and _ capture -0.08
and _ carrie 0.25
and _ certificate 0.14
and _ chain 0.10
and _ change 0.21
and _ checke -0.08
and _ clean 0.17
and _ click 0.10
and _ clock 0.16
and _ close 0.05
and _ come 0.07
and _ compliant 0.10
and _ control 0.08
and _ copie 0.21
and _ cpa -0.17
and _ critical 0.08
and _ current 0.25
and _ cut 0.11
and _ daily -0.09
and _ database -0.06
and _ decide -0.05
and _ demo -0.16
and _ design -0.07
and _ durable 0.09
and _ edit 0.16
and _ else 0.09
and _ elsewhere -0.05
and _ encrypte 0.08
and _ entere 0.12
and _ environment -0.13
and _ evidence -0.07
and _ exist -0.26
and _ export 0.07
and _ factor 0.05
and _ field -0.10
and _ final 0.10
and _ first -0.06
and _ force 0.10
and _ from 0.22
and _ gate -0.18
and _ guard 0.07
and _ hash 0.21
and _ him -0.18
and _ hold 0.26
and _ holder 0.12
and _ how -0.10
and _ identity -0.10
and _ in -0.09
and _ inspector -0.07
and _ iso 0.22
and _ it 0.10
and _ its -0.06
and _ judge -0.08
and _ june 0.08
and _ key 0.09
and _ know 0.14
and _ land 0.19
and _ law 0.07
and _ legally 0.47
and _ linke 0.16
and _ lock 0.11
and _ longer -0.11
and _ look 0.08
and _ lot 0.06
and _ march 0.13
and _ meet 0.06
and _ model 0.29
and _ most -0.07
and _ nee -0.17
and _ new 0.12
and _ night 0.08
and _ nightly 0.17
and _ no -0.11
and _ note -0.09
and _ nothe -0.12
and _ now 0.07
and _ number 0.06
and _ official -0.05
and _ on 0.09
and _ one 0.08
and _ opene 0.57
and _ operate 0.07
and _ opinion 0.15
and _ our -0.05
and _ out 0.10
and _ password 0.10
and _ pdf 0.14
and _ permanently 0.07
and _ platform 0.37
and _ production 0.06
and _ rather -0.07
and _ reach 0.11
and _ record -0.07
and _ reference 0.18
and _ register 0.05
and _ registrar -0.26
and _ regulate 0.13
and _ regulator 0.06
and _ reload -0.07
and _ request 0.13
and _ retention -0.11
and _ retraine 0.11
and _ revize 0.07
and _ route -0.06
and _ run -0.08
and _ sample -0.13
and _ say -0.05
and _ second 0.08
and _ security 0.08
and _ see 0.20
and _ sentence -0.12
and _ server 0.16
and _ sheet 0.07
and _ signature 0.19
and _ signe 0.20
and _ site 0.17
and _ sop -0.13
and _ stamp 0.12
and _ straight -0.09
and _ switche 0.13
and _ system 0.20
and _ talk -0.05
and _ text 0.16
and _ their -0.08
and _ thing -0.06
and _ those 0.08
and _ through 0.19
and _ today 0.05
and _ under 0.08
and _ valid 0.06
and _ vote 0.07
and _ we -0.11
and _ what -0.07
and _ whether -0.09
and _ within 0.06
and _ without -0.11
and _ wrong -0.05
and _ ” -0.12
and a -0.28
and about -0.21
and accepted 0.14
and access -0.15
and already 0.29
and annex 0.69
and answer -0.50
and any -0.50
and approve 0.53
and approver 0.34
and approvers 0.53
and archive 0.17
and archiving -0.13
and are 0.06
and ask -0.30
and asked -0.17
and attested 0.14
and audit -0.09
and availability 0.14
and backed -0.08
and backup -0.36
and beautifully -0.06
and binding 0.35
and binds 0.18
and bound 0.10
and can 0.33
and certified -0.12
and certifies 0.17
and change -0.05
and checked 0.29
and checksummed 0.25
and checksums -0.14
and closed 0.74
and closes 0.20
and come 0.48
and compared 0.23
and complete -0.12
and confidentiality 0.40
and controlled -0.05
and copies -0.12
and count -0.16
and counted 0.06
and covers -0.07
and customers 0.45
and dates -0.16
and delete 0.25
and describes 0.11
and deviations -0.16
and digest -0.16
and discards -0.11
and distributed 0.40
and document 0.47
and documents 0.34
and done 0.25
and dora 0.29
and drawn -0.13
and durable -0.33
and e 0.10
and each 0.27
and effective -0.32
and encrypted -0.07
and ends -0.23
and enforced -0.30
and entered 0.21
and eu -0.32
and every -0.07
and everyone 0.64
and everything -0.16
and expiry 0.40
and false -0.12
and files 0.37
and fit -0.17
and five -0.17
and for -0.10
and forgets -0.33
and found 0.89
and from -0.08
and gave 0.43
and gdpr 0.07
and german -0.39
and get 0.13
and given -0.12
and gives -0.08
and goes 0.22
and google -0.15
and hand 0.24
and handed 0.30
and hands -0.23
and has 0.08
and hashed -0.27
and he 0.26
and held 0.17
and her -0.05
and hold -0.16
and holds 0.19
and how 0.21
and hyphens -0.06
and i -0.18
and if 0.21
and immutable 0.07
and in 0.06
and inclusion 0.16
and inspectors 0.13
and into 0.06
and iso 0.23
and issued 0.05
and issues 0.20
and it 0.14
and its 0.07
and kept 0.10
and laminated -0.13
and last 0.08
and lead -0.08
and leave 0.05
and leavers 0.15
and ledger -0.24
and lets -0.12
and listed 0.07
and little -0.07
and local 0.06
and locked -0.30
and looks 0.21
and made 0.09
and makes 0.16
and may 0.08
and moved 0.35
and must 0.11
and my 0.16
and night 0.34
and nobody 0.26
and none 0.58
and now 0.06
and numbered -0.22
and of -0.80
and official 0.06
and oidc -0.07
and old 0.07
and on -0.34
and once 0.10
and open 0.12
and our -0.06
and ours -0.15
and outsiders 0.28
and part -0.06
and passed 0.15
and password 0.28
and pasted -0.08
and pci 0.10
and people -0.23
and per 0.09
and permanent 0.27
and permission -0.59
and permissions -0.06
and photos -0.07
and pin -0.15
and ping 0.42
and placed 0.05
and plenty 0.21
and power 0.24
and pq -0.12
and preventive -0.17
and privacy -0.44
and production 0.60
and put 0.19
and quality -0.05
and ready 0.68
and real 0.39
and reason 0.13
and recall 0.05
and recalled 0.26
and reconciled -0.08
and records 0.61
and recovery -0.12
and refuses 0.21
and registered -0.05
and regulated 0.10
and released -0.07
and reported 0.64
and restorable 0.21
and restore 0.05
and restored -0.33
and restores 0.13
and retained 0.17
and retested 0.15
and reviewed -0.55
and roles -0.10
and running 0.50
and runs -0.07
and saml 0.36
and say -0.07
and scan -0.07
and sealed 0.24
and seals 0.62
and send 0.76
and sends 1.21
and serial 0.20
and several -0.24
and shipped 0.31
and shown 0.07
and signatures -0.64
and signed 0.53
and since -0.12
and so -0.07
and soc -0.45
and some -0.07
and somebody -0.10
and something 0.06
and sops 0.34
and stay 1.00
and still 0.06
and suppliers 0.31
and support 0.15
and survive 0.27
and switched 0.13
and takes 0.58
and tell -0.30
and test 0.07
and tests -0.08
and that -0.10
and the 0.08
and their 0.25
and they 0.15
and this 0.21
and those -0.14
and time 0.18
and tisax -0.09
and today 0.05
and told -0.23
and trained -0.08
and training -0.15
and turned 0.13
and turns 0.47
and two -0.26
and unalterable 0.16
and under 0.49
and user 0.05
and uses 0.52
and validated 0.09
and vanish -0.20
and verified -0.34
and was -0.08
and whatever 0.28
and when -0.06
and where 0.11
and who -0.89
and with 0.27
and withdraws 0.16
and without -0.15
and yes -0.25
and you 0.37
and yours 0.33
and “ -0.30
anger 0.17
animation -0.10
annex _ compliant 0.06
annex _ not 0.16
annex a -0.06
announced -0.26
annual -0.06
annual _ certifie 0.10
annual _ come 0.10
annual product 0.15
annual report -0.11
annually 0.91
another 0.05
another 's 0.08
another ? -0.36
another _ data -0.15
another _ or -0.11
another _ record 0.30
another account 0.30
another and 0.55
another client 0.18
another company 0.76
another country 0.15
another ledger -0.13
another matter -1.06
another password 0.08
another vendor -0.57
answer -0.31
answer , 0.29
answer _ , -0.10
answer _ . -0.09
answer _ and -0.38
answer _ depend -0.07
answer _ gate -0.07
answer _ no -0.05
answer _ on 0.06
answer _ reason -0.06
answer _ yes -0.07
answer comes -0.21
answer for -0.33
answer it -0.09
answer names -0.26
answer to -0.27
answer with 0.06
answer you -0.22
answer “ -0.23
answering -0.13
answers 403 0.69
answers : -0.59
answers are 0.22
answers for -0.92
answers it 0.08
answers second 0.10
answers what -0.19
answers without 0.06
answers “ -0.29
antitrust -0.32
antitrust _ compliance -0.08
antitrust law -0.32
any -0.07
any , -0.20
any . -0.53
any _ , 0.06
any _ . -0.11
any _ : 0.25
any _ ; 0.15
any _ @us -0.06
any _ an -0.09
any _ and 0.21
any _ claim -0.10
any _ evident -0.09
any _ get -0.07
any _ issue 0.05
any _ it -0.06
any _ its 0.06
any _ lack 0.20
any _ or 0.07
any _ report 0.14
any _ since -0.08
any _ the 0.08
any _ they 0.15
any _ would -0.06
any ai -0.10
any approval -0.27
any call 0.46
any capa 0.25
any certification -0.24
any customer -1.58
any endpoint 0.05
any framework -0.11
any handler 0.78
any immutable -0.21
any inspection 0.06
any inspector 0.41
any kind -0.52
any later 0.28
any longer 1.70
any module -0.05
any more 2.25
any name -0.69
any of -0.35
any official -0.36
any other -0.05
any page -0.17
any password -0.22
any request 0.26
any second -0.09
any statement -0.16
any text -0.12
any user 0.12
any vendor 0.10
anybody -0.36
anybody 's -0.07
anybody _ , -0.05
anybody _ . -0.15
anybody _ not 0.05
anyone -0.07
anyone . -0.09
anyone ? -0.09
anyone _ . -0.09
anyone _ can -0.15
anyone _ file -0.14
anyone _ lack 0.10
anyone _ not 0.18
anyone _ say 0.05
anyone _ somebody -0.27
anyone _ you -0.05
anyone at -0.31
anyone does 0.16
anyone else -0.15
anyone may -0.11
anyone outside -0.13
anyone to -0.06
anyone with -0.85
anythe _ . -0.13
anythe _ a -0.15
anythe _ in -0.12
anything -0.41
anything , -0.19
anything . -0.58
anything ; -0.06
anything about -0.21
anything but -0.59
anything for 0.22
anything in 0.13
anything to 0.09
anything you -0.05
anywhere -0.43
anywhere , -0.14
anywhere . -0.10
anywhere _ . -0.23
anywhere in 0.08
anywhere on -0.14
aoc 0.05
apart 0.06
apart $ 0.44
apart _ , 0.05
apart _ a 0.06
apartment 0.16
api 0.26
api _ : 0.06
api _ and 0.05
api _ at 0.07
api _ doe 0.11
api _ each -0.07
api _ every 0.13
api _ for 0.05
api _ it 0.13
api _ meet 0.05
api _ nobody -0.14
api _ not -0.10
api _ side 0.07
api _ the 0.16
api _ token -0.05
api access -0.06
api call 0.23
api checks 0.35
api directly 0.27
api does -0.25
api guard -0.12
api has -0.21
api itself 0.78
api reference -0.24
api refuses -0.15
api rejects 0.16
api route -0.06
api routes -0.11
api security -0.08
api to -0.14
api trusts -0.19
api with 0.53
api without -0.08
apis -0.12
apologised -0.38
apology -0.22
apology . -0.16
app 0.08
app , 0.76
app . 0.09
app _ and 0.15
app is -0.29
appear -0.44
appear . -0.29
appear _ . -0.06
appear _ our -0.20
appear in -0.45
appeared in -0.20
appears 0.11
appears . 0.16
appears in -0.42
appears under -0.07
append 0.09
append _ . 0.09
append _ new -0.17
append only 0.06
applicability 0.07
applications -0.20
applied 0.24
applied by 0.57
applied for -0.29
applied in 0.18
applied to 0.21
applies -0.10
applies the 0.05
applies to -0.16
appreciate 0.32
appreciate that 0.32
apprentice -0.07
approval 0.24
approval . 0.17
approval _ ai 0.06
approval _ and 0.17
approval _ binde -0.05
approval _ blocke -0.07
approval _ by 0.09
approval _ carrie -0.06
approval _ close -0.08
approval _ count -0.20
approval _ electronic 0.20
approval _ for -0.08
approval _ have 0.13
approval _ it 0.18
approval _ not -0.13
approval _ now 0.06
approval _ person 0.08
approval _ printe 0.06
approval _ screen -0.08
approval _ system 0.08
approval _ to -0.13
approval _ without 0.18
approval authority 0.07
approval by -0.25
approval exists -0.23
approval goes -0.20
approval has 0.23
approval in -0.15
approval is 0.27
approval loop 0.52
approval of -0.13
approval page -0.10
approval shows 0.71
approval that 0.09
approval to -0.12
approval | 0.07
approvals 0.16
approvals $ 0.28
approvals , 0.24
approvals . 0.06
approvals : -0.16
approvals are 0.17
approvals count 0.06
approvals do -0.16
approvals in -0.07
approvals must -0.08
approvals will -0.12
approve _ 's 0.11
approve _ ai -0.06
approve _ an -0.10
approve _ anythe -0.10
approve _ approver 0.05
approve _ as -0.07
approve _ at 0.12
approve _ can -0.09
approve _ certifie -0.06
approve _ certify -0.05
approve _ change 0.12
approve _ issue 0.19
approve _ or -0.37
approve _ reject -0.09
approve _ request 0.16
approve _ second 0.37
approve _ without 0.07
approve _ would -0.06
approve _ you -0.05
approve _ your -0.09
approve _ ” -0.13
approve and 0.19
approve anything -0.17
approve changes -0.23
approve in 0.09
approve is -0.30
approve it 0.06
approve opens -0.06
approve them -0.39
approve without 0.32
approve – 0.33
approved 0.15
approved " -0.16
approved $ 1.84
approved instruction -0.15
approved on 0.10
approved procedures 0.30
approved sops -0.57
approved to -0.06
approved without 0.44
approver 0.40
approver , -0.06
approver _ , 0.13
approver _ : 0.16
approver _ and 0.16
approver _ change 0.39
approver _ draft 0.05
approver _ dutie 0.05
approver _ electronic 0.06
approver _ in 0.11
approver _ not 0.06
approver _ signature 0.08
approver _ tablet 0.10
approver _ their 0.16
approver and -0.07
approver signs 0.24
approvers 0.73
approvers can 0.23
approvers sign 0.47
approves 0.49
approves , -0.13
approves . 0.22
approves a -0.07
approves and 0.14
approves changes 0.57
approves routine 0.61
approves the 0.24
approving -0.09
apps -0.06
april 0.23
architected 1.31
architects -0.23
architecture -0.33
architecture _ , -0.10
architecture _ . -0.28
architecture poster -0.27
archive 0.15
archive , 0.18
archive _ . 0.14
archive _ a 0.08
archive _ break 0.26
archive _ it 0.13
archive _ never 0.08
archive and -0.12
archive has 0.25
archive of -0.14
archive that 0.25
archived 0.14
archives -0.05
archiving . -0.43
archiving a 0.37
archiving and -0.07
are 0.15
are : 0.11
are about -0.20
are absent -0.44
are all -0.08
are already -0.72
are always -0.17
are among -0.38
are an -0.08
are another -0.43
are api -0.59
are approved 0.29
are asked -0.27
are authenticated 0.39
are authorised 0.24
are available 0.23
are backed 0.19
are before -0.42
are being 0.52
are binding 0.35
are blocked -0.71
are bound 0.13
are by 0.28
are captured 0.20
are certified 0.59
are chained 0.25
are checked 0.35
are checksummed 0.09
are classified -0.09
are committed 0.38
are complete -0.61
are compliant -0.13
are controlled -0.07
are copied 0.21
are drafts -0.07
are drawn 0.17
are due -0.23
are durable 0.63
are empty -0.25
are encrypted 0.68
are enforced 0.46
are evaluated 0.21
are executed 0.27
are fenced 0.36
are fictional -0.11
are final 0.16
are fixed 0.08
are fixtures -0.32
are for 0.16
are gdpr 0.11
are generated 0.39
are going -0.07
are granted 0.25
are green -0.15
are grouped -0.07
are held 0.16
are hidden -0.37
are hipaa 0.19
are hiring -0.09
are history 1.03
are illustrative -0.16
are in 0.13
are invited -0.42
are isolated 0.11
are issued 0.31
are joined 0.79
are judged 0.31
are kept 0.47
are known -0.18
are labels 0.07
are left -0.41
are legally 0.26
are linked 0.08
are links -0.08
are listed -0.32
are live 0.28
are locked 0.84
are looked 0.05
are made 0.10
are meant -0.41
are met 0.24
are metadata -0.34
are missing -0.53
are none -0.08
are not -0.71
are numbered 0.07
are off 0.59
are official 0.32
are on -0.05
are only 0.07
are open 0.67
are our -0.28
are out -0.07
are over 1.06
are past 0.10
are permanent 0.20
are permanently 0.59
are persisted 0.14
are placeholders -0.13
are planned -0.42
are protected -0.08
are proud 0.25
are real 1.36
are recalled 0.35
are recorded 0.08
are records -0.15
are refused 0.16
are rejected 0.40
are released 0.76
are replicated 0.76
are restored 0.17
are running 0.21
are sample 0.15
are scheduled -0.27
are sealed 0.17
are served 0.14
are short -0.25
are signed 0.95
are slated -0.27
are some -0.11
are staff -0.06
are stored 0.29
are synchronised 0.17
are taken 0.09
are tested 0.12
are text -0.05
are there -0.18
are those 0.07
are three -0.06
are tied 0.17
are to -1.25
are told -0.09
are tracked -0.17
are turned 0.58
are typed -0.05
are unable -0.10
are unavailable -0.38
are uncertified -0.38
are unofficial -0.74
are up 0.48
are used -0.80
are validated 0.45
are verified 0.17
are walled 0.99
are withdrawn -0.37
are without -0.36
are words -0.13
are working -0.29
are written 0.51
are you 0.33
area -0.18
argue 0.81
arise -0.05
arise . -0.09
around 0.23
around _ . 0.18
around security 0.07
around the 0.45
array -0.36
array in -0.12
arrival 0.16
arrival , 0.21
arrival . -0.20
arrival _ the 0.07
arrive -0.22
arrive with -0.38
arrived 0.18
arrived in 0.24
arrow -0.26
arrow _ the -0.07
arrows 0.19
arrows between 0.23
art -0.25
article 0.12
artificial 0.17
as " 0.13
as @us 0.08
as _ " -0.25
as _ 'd 0.11
as _ @us 0.11
as _ any 0.07
as _ approval 0.10
as _ audit -0.07
as _ autograph 0.13
as _ but -0.09
as _ change 0.06
as _ come -0.10
as _ control 0.12
as _ copie 0.12
as _ copy 0.09
as _ could 0.11
as _ document 0.07
as _ each 0.06
as _ file -0.07
as _ handwritten 0.09
as _ iso 0.15
as _ law 0.16
as _ no -0.38
as _ now 0.24
as _ numbere -0.10
as _ open -0.12
as _ or -0.11
as _ out -0.05
as _ pen 0.06
as _ pilot -0.07
as _ platform -0.06
as _ record 0.14
as _ schedule 0.08
as _ store -0.06
as _ tab -0.26
as _ text -0.08
as _ them 0.05
as _ thi 0.11
as _ to 0.05
as _ trail -0.07
as _ when -0.12
as _ you 0.13
as _ ” -0.16
as a 0.09
as all -0.19
as an 0.06
as approvals 0.11
as at -0.26
as binding 0.09
as certified 0.07
as compliance 0.06
as compliant -0.11
as conforming 0.11
as durable -0.08
as each 0.49
as effective 0.12
as either 0.06
as ever -0.07
as everybody 0.08
as evidence -0.36
as fact 0.09
as false -0.19
as far -0.15
as final 0.10
as for -0.07
as having -0.17
as if 0.17
as immutable -0.18
as in -0.10
as ink 0.69
as it 0.32
as its -0.97
as met -0.85
as no -0.29
as nobody -0.40
as nothing -0.40
as numbered 0.77
as of 0.28
as often -0.09
as on -0.13
as one -0.15
as our -0.11
as ours 0.24
as part 0.10
as people 0.50
as proof -0.11
as signing 0.10
as soon -0.08
as standard 0.43
as tenant 0.17
as the 0.20
as there -0.33
as those 0.59
as though 0.10
as to -0.17
as utf -0.06
as valid -0.06
as verified -0.10
as well 0.38
as yet -0.25
as you 0.18
as yours -0.05
as “ -0.59
ask _ copie -0.08
ask _ first 0.10
ask _ lease -0.09
ask _ or 0.11
ask _ permission 0.17
ask _ qa -0.06
ask _ record 0.06
ask _ say -0.16
ask _ signe -0.09
ask _ that -0.07
ask _ two -0.06
ask _ vendor -0.07
ask a -0.44
ask again -0.15
ask them -0.92
ask us 0.06
ask which 0.30
ask who -0.27
ask you -0.22
aske _ “ -0.11
asked -0.44
asked , -0.06
asked for -0.07
asked how 0.08
asked once 0.08
asked to -0.12
asked us -0.08
asked where -0.05
asked whether -0.54
asking for 0.14
asks , -0.07
asks . -0.08
asks of -0.38
asks the 1.28
asks us 0.18
asks whether -1.11
assembly -0.12
assertion from 0.06
asses _ by 0.14
assess -0.10
assessed against -0.14
assessed and 0.10
assessed by 0.37
assessment is -0.13
assignments 0.65
assistance -0.33
assistance _ . -0.14
assistance _ advisory -0.09
assistance is -0.36
assistant 0.14
assistant . -0.05
assistant _ ; 0.06
assistant _ a -0.10
assistant _ approval -0.07
assistant _ approve -0.30
assistant _ as -0.12
assistant _ close -0.27
assistant _ count -0.06
assistant _ in -0.25
assistant _ its 0.08
assistant _ not -0.06
assistant _ record 0.05
assistant _ text -0.09
assistant approves -0.13
assistant can -0.22
assistant certifies 0.20
assistant closes 0.20
assistant decides 0.50
assistant does -0.69
assistant drafts -0.37
assistant has -0.19
assistant is -0.11
assistant only -0.12
assistant says 0.75
assistant will -0.40
assistant writes -0.64
assisted -0.20
association -0.64
assume -0.58
assume _ be -0.07
assume _ the -0.06
assume that -0.24
assumed -0.29
assuming -0.72
assuming that -0.22
assuming the -0.16
assumption -0.06
at -0.06
at 02 0.12
at 06 0.21
at 09 -0.08
at 10 0.12
at @us -0.36
at _ , -0.05
at _ 2 0.07
at _ : 0.50
at _ api 0.13
at _ bench -0.09
at _ button 0.30
at _ by 0.05
at _ can 0.10
at _ click 0.18
at _ earliest -0.12
at _ fair -0.19
at _ gateway 0.07
at _ glance 0.07
at _ if -0.08
at _ issue 0.15
at _ it 0.09
at _ level 0.08
at _ login 0.46
at _ machine -0.07
at _ minute 0.20
at _ month -0.09
at _ organization -0.05
at _ our -0.07
at _ page 0.07
at _ pilot -0.07
at _ press 0.22
at _ same -0.10
at _ since 0.17
at _ stage -0.15
at _ system 0.22
at _ three 0.07
at _ top -0.09
at _ would -0.14
at any -0.07
at both -0.07
at by 0.06
at database 0.15
at eleven 0.23
at face 0.17
at first 0.18
at five 0.27
at it 0.21
at its 0.13
at least -0.11
at login 0.10
at midnight 0.27
at minor -0.05
at most 0.08
at my 0.11
at night -0.19
at no 0.15
at noon 0.09
at once 0.70
at one 0.09
at present 0.05
at reception -0.24
at signing -0.09
at six -0.19
at some -0.11
at their -0.10
at this -0.12
at three 0.16
at two 0.08
at upload 0.09
at which -0.34
at work 0.10
at you -0.08
attach -0.07
attach a -0.05
attach is -0.07
attach to 0.06
attached 0.36
attached $ 0.50
attached . 0.24
attachment 0.28
attachment $ 0.43
attachment , 0.39
attachment _ , -0.12
attachment _ and -0.05
attachment _ its 0.14
attachment _ name -0.09
attachment _ the 0.10
attachment can 0.53
attachment in 0.78
attachment is 0.24
attachments are 0.20
attachments | 0.08
attacked the -0.08
attacker 0.68
attacker nowhere 0.19
attempt 1.25
attempt . 0.32
attempt _ the 0.45
attempt to -0.06
attempts 0.43
attended -0.12
attest -0.44
attest our -0.39
attestation 0.09
attestation , -0.11
attestation . 0.13
attestation _ any -0.05
attestation _ blocke -0.07
attestation _ live 0.06
attestation _ not -0.24
attestation _ verifie 0.05
attestation of -0.10
attestations $ -1.17
attestations , -0.10
attestations exists -0.08
attestations has 0.08
atteste _ the 0.16
attested 0.44
attested $ 0.74
attested , -0.10
attested . 0.12
attested by 0.16
attributable -0.06
audit 0.16
audit ; 0.09
audit ? -0.45
audit _ 's 0.09
audit _ and -0.06
audit _ any -0.05
audit _ append 0.23
audit _ audit -0.09
audit _ be 0.05
audit _ before -0.12
audit _ blocke -0.11
audit _ capa -0.07
audit _ certifie -0.06
audit _ e -0.08
audit _ event -0.16
audit _ every 0.09
audit _ hash 0.26
audit _ immutable 0.09
audit _ live 0.06
audit _ mis -0.09
audit _ model 0.08
audit _ not 0.13
audit _ now 0.07
audit _ on -0.06
audit _ only 0.11
audit _ or 0.05
audit _ pas 0.06
audit _ persistence -0.28
audit _ plan 0.16
audit _ require -0.06
audit _ review -0.13
audit _ signature -0.14
audit _ still -0.05
audit _ that 0.10
audit _ to 0.11
audit _ we -0.09
audit _ year -0.22
audit calendar -0.10
audit claim -0.17
audit context -0.30
audit entry -0.09
audit event 0.27
audit events 0.10
audit finding -0.49
audit firm -0.17
audit has -0.15
audit log 0.31
audit screen -0.11
audit season -0.26
audit table 0.21
audit that -0.05
audit trail 0.06
audit trails -0.55
audit us -0.05
audite _ @us 0.10
audite _ and 0.08
audite _ so 0.17
audited 0.16
audited , 0.08
audited against 0.10
auditor 0.06
auditor 's 0.06
auditor , -0.19
auditor . -0.06
auditor _ . -0.17
auditor _ @us -0.06
auditor _ attest -0.19
auditor _ can 0.14
auditor _ have -0.09
auditor _ in 0.09
auditor _ our 0.06
auditor _ rest 0.27
auditor _ say -0.07
auditor _ tenant -0.40
auditor asks 0.12
auditor can -0.10
auditor confirmed 0.38
auditor does -0.40
auditor for -0.47
auditor found -0.05
auditor signed -0.31
auditor we -0.14
auditor will -0.27
auditor would -0.12
auditors 0.40
auditors . -0.05
auditors and -0.17
auditors can 0.94
auditors found 0.07
auditors from -0.23
audits , 0.07
august 0.40
august , 0.35
august . 0.18
auth 0.20
auth $ -0.54
auth ( 0.06
auth , 0.54
auth . -0.10
auth _ : 0.06
auth _ actor -0.11
auth _ and -0.28
auth _ identity -0.16
auth _ isolation 0.07
auth _ not -0.05
auth _ of -0.11
auth _ tenant 0.10
auth _ verifie -0.10
auth provider -0.40
auth stays 0.06
authentic 0.30
authenticate _ 's 0.11
authenticate _ not -0.08
authenticate users -0.45
authenticate with 0.52
authenticated 0.24
authenticated against 0.68
authenticated by 0.30
authenticates 0.11
authenticates $ -0.06
authenticates users 0.06
authentication $ -1.04
authentication , -0.17
authentication _ blocke -0.08
authentication _ not -0.31
authentication _ who -0.27
authentication answers -0.13
authentication asks -0.26
authentication at -0.11
authentication available 0.05
authenticator 0.52
authenticator prompt 0.26
authenticity 0.28
authenticity . 0.30
author 's 0.12
author _ , 0.20
author _ . -0.10
author _ and 0.10
author _ approver 0.18
author and 0.20
author can 0.28
author of -0.29
authored 0.86
authorisation $ -0.16
authorisation answers -0.16
authorisation asks -0.09
authorise each -0.07
authorised 0.22
authorised $ 0.26
authorised . 0.48
authorised at 0.18
authorised by 0.19
authorised server 0.18
authorises each 0.09
authoritative 0.89
authoritative , 0.10
authoritie _ . 0.11
authorities 0.76
authorities . 0.33
authority 0.05
authority $ -0.88
authority 's -0.11
authority _ live 0.05
authority _ not -0.21
authority will 0.11
authorization 0.19
authorization $ -1.15
authorization _ a -0.10
authorization _ blocke -0.10
authorization _ call 0.10
authorization _ close -0.12
authorization _ may -0.07
authorization _ mis -0.12
authorization _ one -0.07
authorization _ production -0.10
authorization _ that -0.05
authorization _ to -0.05
authorization _ verifie 0.05
authorization _ what -0.21
authorization _ work -0.20
authorization check -0.12
authorization does -0.10
authorization for -0.17
authorization gate -0.09
authorization layer -0.11
authorization lists 0.07
authorization middleware 0.07
authorization not -0.06
authorization will -0.06
authorization | 0.07
authorize -0.60
authorize _ ? -0.11
authorize _ be -0.25
authorize _ to -0.13
authorize each -0.33
authorize every -0.22
authorize server -0.05
authorized 0.09
authorized $ 0.41
authorized on -0.17
authorized ” 0.11
authorizer 0.38
authz 0.05
authz $ -0.06
authz _ not -0.08
authz middleware 0.07
autoclave -0.32
autograph 0.19
autograph . 0.49
automatic 0.94
automatic $ 0.57
automatically 1.25
automatically . 0.29
automation -0.50
automation bias -0.05
autonomou _ , -0.06
autonomou _ be -0.07
autonomous approval -0.29
autonomous capa 0.91
autopilot 0.36
autumn release -0.07
availability , 0.24
availability : -0.09
availability _ . 0.05
availability _ integrity -0.17
availability _ proces -0.17
availability and -0.18
availability criteria 0.09
availability in 0.60
availability zones 0.22
available 1.37
available $ 0.20
available . 0.47
available ? -0.35
available _ be -0.05
available _ nda 0.10
available _ say -0.07
available _ would -0.08
available and -0.06
available for 0.16
available next 0.06
available now 1.08
available since 0.24
available to -0.11
available today 0.26
available yet 1.13
available | 0.23
available ” -0.08
avatar -0.39
avoid -1.00
avoid " -0.06
avoid _ ” -0.05
avoid the -0.06
awaiting -0.39
awaits -0.32
awake over 0.13
awarded 0.12
awarded to 0.06
away 0.16
away , -0.13
away . 0.64
away ; -0.25
away _ , -0.10
away _ a -0.06
away _ in -0.12
away _ it 0.06
away _ the 0.06
away with 0.60
away within 0.07
aws -0.63
aws . -0.44
azure 0.24
azure ad 0.49
b , 0.19
b . -0.35
b 0 -0.11
baa 0.10
baa . 0.06
baa ? -0.27
baa _ . 0.10
baa _ every 0.10
baa with 0.42
baas -0.17
baas . -0.10
back 0.35
back , 0.34
back . 0.38
back : 0.19
back ; -0.07
back _ , 0.14
back _ : 0.09
back _ and -0.07
back _ for 0.05
back _ have -0.06
back _ last 0.16
back _ minute 0.30
back after 0.06
back as -0.05
back before 0.09
back by 0.37
back clean 0.10
back door 0.39
back end 0.65
back from -0.18
back in 0.21
back into -0.07
back the 0.15
back to -0.07
back up -0.27
back with -0.09
back without 0.48
backdate -0.06
backdate an -0.19
backdating 0.90
backe _ and 0.22
backed 0.05
backend 0.68
backend , 0.31
backend _ , 0.11
backend _ the 0.08
backend checks 0.32
background jobs 0.55
backing -0.07
backlog . -0.32
backs -0.06
backup -0.22
backup & 0.06
backup : -0.12
backup _ . 0.11
backup _ : -0.05
backup _ and 0.14
backup _ evidence -0.24
backup _ first -0.20
backup _ for -0.11
backup _ hoste -0.14
backup _ none -0.16
backup _ on 0.06
backup _ posture -0.06
backup _ restore 0.14
backup _ teste 0.61
backup every 0.19
backup job 0.09
backup nobody -0.09
backup of 0.06
backup recovery -0.23
backup restore -0.25
backups 0.09
backups $ -0.37
backups , 0.05
backups : 0.22
backups ? -0.19
backups are 0.05
backups come -0.21
backups do -0.35
backups have 0.39
backups run 0.46
backups tested 0.28
backups that 0.32
backups verified 0.07
backups you 0.28
badge , 0.25
badge . -0.42
badge : 0.51
badge _ . -0.05
badge _ already -0.08
badge _ be -0.09
badge _ e 0.07
badge _ use 0.06
badge _ “ 0.07
badge reading 0.63
badge they 0.25
badge “ 0.10
badges -0.68
badges . -0.11
bag 0.10
bake -0.36
bake a -0.13
baked 0.49
baked in 0.07
baked into 0.23
baker -0.62
bakery -0.42
bakery . -0.05
baking -0.40
bank -0.11
bank 's -0.12
bank vault 0.10
banks -0.06
banned -0.50
banner -0.15
banner _ . -0.08
banner _ “ -0.10
bar . -0.75
bar _ the -0.06
bare -0.50
bare . -0.69
barrier 0.27
basel -0.07
basis 0.26
basis context 0.06
batch . 0.08
batch _ , 0.11
batch _ @us 0.12
batch _ and 0.13
batch _ by -0.07
batch _ demo 0.07
batch deviation 0.37
batch deviations 0.69
batch disposition 0.27
batch file 0.20
batch numbers 0.11
batch records -0.38
batch release 0.13
batch review -0.09
batch size -0.24
batche _ @us -0.13
batche _ algorithm 0.10
batche _ an 0.06
batche _ and 0.05
batche _ by 0.11
batche _ it 0.08
batche _ release 0.13
batches 0.21
batches , -0.23
batches . 0.18
batches are 0.39
batches in 0.16
batches on -0.07
batches that 0.11
battle 0.49
battle tested 0.30
bay -0.21
be -0.14
be . 0.56
be : 0.10
be ; -0.05
be _ 'd -0.10
be _ ( 0.13
be _ , -0.11
be _ . 0.18
be _ 2026 0.05
be _ : 0.11
be _ ; 0.08
be _ ? -0.09
be _ @us -0.07
be _ a -0.09
be _ ability -0.13
be _ able -0.09
be _ accountant 0.17
be _ after 0.14
be _ against 0.22
be _ ai 0.06
be _ algorithm 0.05
be _ altere 0.07
be _ anyone -0.06
be _ anywhere -0.20
be _ approve -0.09
be _ arrival -0.10
be _ attack -0.10
be _ auth 0.17
be _ automatically 0.08
be _ available -0.06
be _ bar -0.22
be _ base -0.13
be _ batch 0.07
be _ blank 0.06
be _ blocke 0.19
be _ bridge -0.06
be _ browser -0.07
be _ build -0.07
be _ cal -0.20
be _ caler 0.12
be _ call -0.16
be _ caption -0.20
be _ card -0.05
be _ character -0.09
be _ claim 0.27
be _ class 0.06
be _ cluster 0.19
be _ code -0.14
be _ color -0.10
be _ commercial 0.12
be _ complete -0.15
be _ could -0.08
be _ daily -0.11
be _ database 0.08
be _ demo 0.42
be _ describe -0.06
be _ design -0.07
be _ diagram -0.16
be _ digest -0.10
be _ directory 0.08
be _ electronic 0.11
be _ empty -0.21
be _ enable -0.52
be _ enforce -0.11
be _ engine 0.19
be _ engineer -0.07
be _ entitle 0.17
be _ entrie -0.08
be _ every -0.14
be _ examination -0.07
be _ fact 0.32
be _ false 0.05
be _ february -0.07
be _ fence 0.05
be _ fifteen 0.15
be _ file -0.08
be _ firm -0.12
be _ first -0.06
be _ fixe -0.09
be _ floor -0.07
be _ follow -0.08
be _ font -0.06
be _ force 0.09
be _ four -0.06
be _ gap -0.06
be _ gate -0.14
be _ generally -0.13
be _ gmp 0.11
be _ hashe -0.05
be _ hipaa -0.24
be _ hoste -0.34
be _ hourly 0.09
be _ how 0.07
be _ i 0.05
be _ idea -0.07
be _ if 0.11
be _ illustration -0.05
be _ immutable -0.06
be _ implemente 0.09
be _ impossible 0.07
be _ isolate -0.05
be _ issue -0.07
be _ item -0.07
be _ january 0.05
be _ label -0.07
be _ lack -0.07
be _ launch 0.17
be _ less 0.28
be _ level 0.07
be _ link -0.06
be _ list -0.17
be _ local -0.13
be _ locke -0.11
be _ longer 0.36
be _ march 0.14
be _ may -0.10
be _ mean 0.06
be _ meet -0.38
be _ merely -0.07
be _ minute 0.07
be _ mistake -0.10
be _ mistaken -0.44
be _ monday 0.18
be _ more 0.11
be _ my 0.10
be _ near -0.09
be _ night 0.09
be _ no -0.12
be _ nobody -0.23
be _ none -0.06
be _ not 0.09
be _ nothe -0.25
be _ notice -0.11
be _ number -0.09
be _ numbere -0.06
be _ of -0.12
be _ off -0.11
be _ opene -0.10
be _ operation 0.09
be _ opinion -0.06
be _ or 0.16
be _ order -0.15
be _ original 0.18
be _ orphan 0.11
be _ outside 0.06
be _ own 0.12
be _ page -0.20
be _ password -0.05
be _ penetration -0.09
be _ per 0.17
be _ permanent -0.07
be _ persistence -0.11
be _ picture 0.07
be _ pilot 0.23
be _ place 0.17
be _ plan 0.10
be _ platform -0.06
be _ possible 0.15
be _ post -0.07
be _ precondition -0.05
be _ printe -0.05
be _ privacy -0.13
be _ process -0.06
be _ proof -0.46
be _ property -0.10
be _ protecte -0.10
be _ query 0.10
be _ question -0.06
be _ re 0.15
be _ reach -0.06
be _ readiness 0.07
be _ ready -0.17
be _ real 0.06
be _ red -0.09
be _ region 0.07
be _ reviewe -0.21
be _ routine -0.08
be _ rule -0.12
be _ sample 0.12
be _ say 0.07
be _ scim 0.12
be _ secure -0.09
be _ sense -0.26
be _ sentence -0.09
be _ set -0.10
be _ share -0.11
be _ sheet -0.07
be _ short -0.07
be _ show -0.07
be _ since 0.31
be _ someone 0.09
be _ sort -0.10
be _ staff -0.10
be _ standard -0.35
be _ state -0.05
be _ statement -0.09
be _ story -0.19
be _ summer -0.07
be _ switch -0.09
be _ system 0.06
be _ tab 0.06
be _ tamper -0.11
be _ tell -0.16
be _ test -0.17
be _ them -0.13
be _ thi -0.10
be _ through 0.09
be _ ticket -0.08
be _ today 0.16
be _ token 0.14
be _ tomorrow -0.05
be _ traine -0.38
be _ true -0.49
be _ trust 0.06
be _ type -0.09
be _ validate -0.06
be _ vendor -0.06
be _ watermark 0.06
be _ we -0.17
be _ when -0.11
be _ where -0.06
be _ wherea 0.28
be _ which -0.11
be _ who 0.08
be _ whom 0.07
be _ whose -0.37
be _ will 0.10
be _ workspace 0.09
be _ would 0.06
be _ writer -0.09
be _ wrong -0.14
be _ year 0.15
be _ you 0.09
be _ “ -0.06
be _ ” -0.49
be a -0.18
be able -0.66
be accepted -0.65
be agreed -0.05
be allowed -0.30
be altered 0.24
be announced -0.18
be asked 0.38
be attested -0.10
be authenticated -0.10
be authorized -0.29
be available -0.99
be bound -0.37
be bribed 0.27
be built -0.15
be certified -0.51
be checked 0.06
be collected 0.46
be complete -0.38
be connected -0.10
be controlled -0.31
be demonstrated -0.09
be done -0.09
be dropped -0.18
be durable -0.07
be enabled -1.20
be encrypted -0.60
be enforced -0.66
be entered -0.05
be evidenced 0.21
be exported 0.05
be filtered -0.33
be final -0.24
be finished -0.07
be found -0.37
be fully 0.42
be given -0.17
be hash -0.10
be hashed -0.26
be held -0.37
be hipaa -0.10
be implemented -0.06
be in 0.16
be introduced -0.15
be iso 0.31
be isolated -0.23
be issued -0.22
be kept -0.35
be legally -0.06
be lifted -0.05
be limited -0.10
be linked -0.14
be live -0.39
be logged -0.09
be looked -0.20
be looking 0.59
be lost 0.13
be made -0.37
be mentioned -0.44
be met -0.24
be moved -0.25
be named -0.19
be numbered -0.05
be open -0.09
be opened 0.28
be passed -0.21
be possible -0.26
be premature -0.19
be presented -0.13
be printed 0.18
be proven -0.26
be published -0.23
be put -0.44
be read -0.06
be ready -0.21
be refused -0.50
be rehearsed -0.11
be rejected -0.05
be relied -0.12
be required -0.09
be reviewed -0.39
be rewritten 0.19
be right -0.42
be seen 0.17
be shown 0.10
be sorted -0.14
be stored -0.40
be switched -0.48
be taken -0.13
be tested -0.53
be there 0.14
be tied -0.31
be told -0.07
be tried -0.34
be true -0.14
be trusted -0.05
be typed 0.09
be undone 0.14
be untrue 0.45
be uploaded -0.14
be used -0.63
be validated -0.25
be wiped -0.08
be written 0.18
be wrong 0.12
be your 0.19
be “ 0.06
bear 0.18
bear the 0.08
bears 0.16
bears our 0.35
bears the 0.18
beauty 0.08
because -0.13
because @us -0.10
because _ @us 0.31
because _ ai -0.08
because _ and 0.51
because _ at -0.09
because _ bind 0.06
because _ each 0.12
because _ hold 0.06
because _ in 0.20
because _ link 0.20
because _ no -0.19
because _ on -0.15
because _ release -0.08
because _ your -0.07
because each 0.46
because every 0.06
because no -0.10
because none -0.32
because our -0.16
because the 0.28
because there -0.45
because your 0.19
become _ available -0.12
become _ electronic 0.16
become _ of -0.14
become _ valid 0.14
become _ without 0.22
become generally -0.46
becomes a -0.10
becomes effective 0.22
bee _ , 0.07
bee _ @us 0.11
bee _ from -0.12
bee _ in 0.28
been . -0.26
been able 0.15
been accepted 0.23
been append 0.27
been asked -0.05
been attested 0.15
been audited -0.11
been called 0.25
been carried -0.36
been changed 0.12
been chosen -0.14
been closed 0.36
been compared -0.14
been confirmed 0.27
been deleted -0.20
been dropped 0.36
been engaged -0.14
been established 0.10
been examined 0.20
been formally 0.70
been found 0.39
been given -0.21
been granted 0.74
been hired -0.14
been in -0.09
been invited -0.05
been issued -0.17
been joined 0.29
been left -0.19
been lifted 0.49
been live 0.16
been met -0.76
been migrated 0.26
been named -0.14
been no -0.43
been on -0.11
been open 0.35
been our -0.07
been ours 0.27
been passed -0.11
been pen -0.31
been put -0.07
been read -0.06
been released -0.21
been replaced -0.08
been restored 0.11
been retired 0.21
been reviewed -0.25
been run 0.05
been running -0.45
been seen -0.17
been set -0.25
been shown 0.08
been since -0.09
been switched 0.06
been tested -0.07
been the 0.11
been there 0.41
been through -0.06
been told -0.23
been tried -0.24
been verified 0.06
been vouched 0.52
been written -0.15
before , 0.07
before _ , 0.07
before _ ? 0.09
before _ an -0.09
before _ audit 0.15
before _ be -0.12
before _ call -0.11
before _ can -0.06
before _ control -0.06
before _ customer -0.16
before _ end 0.09
before _ first -0.13
before _ gate -0.38
before _ goe -0.17
before _ immutable -0.06
before _ in -0.10
before _ it -0.22
before _ live -0.34
before _ may -0.25
before _ not 0.07
before _ on -0.06
before _ one -0.07
before _ production -0.10
before _ real -0.19
before _ report -0.09
before _ retention 0.09
before _ save 0.15
before _ screen 0.10
before _ session 0.08
before _ show 0.31
before _ sign -0.22
before _ soc -0.07
before _ that -0.16
before _ touche 0.07
before _ us -0.29
before _ use -0.10
before _ word -0.05
before _ write -0.20
before _ ” -0.07
before a 0.16
before access -0.07
before and 0.10
before anyone -0.47
before each -0.24
before gate -0.12
before go -0.41
before its 0.88
before launch -0.25
before lunch 0.66
before production -1.06
before that -0.32
before we -1.24
before you -0.07
before your 0.11
began 1.00
began as 0.58
began to 0.50
begin -0.70
begin . -0.09
begin to -0.20
beginning -0.09
beginning with -0.32
begins -0.34
begins with -0.97
begun -0.15
begun , -0.06
begun . -0.77
begun ; 0.20
behalf . -0.23
behavior . 0.12
behind _ an 0.06
behind _ and 0.17
behind _ check 0.05
behind _ click 0.18
behind _ key 0.38
behind _ own 0.13
behind _ permission 0.46
behind _ same 0.06
behind a -0.05
behind each 0.16
behind every 0.31
behind its 0.12
behind lock 0.30
behind our 0.38
behind us 2.19
being , 0.12
being . -0.23
being a 0.43
being able -0.87
being an 0.19
being issued 0.41
being no -0.18
being written 0.05
belief -0.31
belief _ can -0.08
belief _ log -0.08
belief _ not -0.08
belief _ our -0.08
belief that -0.31
believe 0.06
believe _ . -0.13
believe _ the -0.07
belong -0.11
belong _ a -0.08
belong _ the -0.09
belong to -0.20
belong together -0.09
belonging 0.44
belonging to 0.44
belongs -0.10
belongs in -0.33
below -0.13
below it -0.10
bench -0.05
bench , -0.15
bench . 0.11
bench is -0.17
benches -0.09
beneath 0.16
beneath it 0.23
beneath the 0.23
beside 0.09
beside _ be 0.10
beside an 0.09
beside “ 0.07
best 0.15
best _ class 0.11
best in 0.07
beta , 0.10
beta ; -0.10
beta _ and 0.25
better than 0.06
between _ 's -0.11
between _ , 0.06
between _ a -0.10
between _ an -0.24
between _ as 0.06
between _ by 0.11
between _ document 0.16
between _ handler -0.13
between _ have 0.12
between _ hold 0.15
between _ one -0.12
between _ still 0.07
between _ subscriber 0.12
between _ teste 0.09
between _ would 0.07
between accounts 0.07
between an -0.33
between capa -0.17
between capas 0.15
between clients 1.13
between deviation 0.09
between deviations -0.08
between one -0.09
between our 0.12
between the -0.18
between us -0.69
between workspaces 0.17
between your 1.19
beyond 0.30
beyond _ : 0.31
bias -0.05
bias is -0.05
bicycle -0.14
bidirectional 0.21
big -0.14
big four 0.07
bill -0.20
bill _ . -0.08
bin . -0.40
bind _ as 0.24
bind _ signature 0.13
bind _ signer 0.07
bind _ that 0.07
bind _ the 0.41
bind _ version 0.13
bind anyone -0.12
bind nobody -0.11
binde _ . 0.05
binde _ ? -0.06
binde _ and 0.11
binde _ be -0.50
binde _ signature -0.05
binde _ that -0.06
binder -0.13
binder _ . -0.06
binder _ the 0.09
binder at 0.19
binder is -0.20
binder on -0.07
binders -0.21
binders . -0.05
binding 0.30
binding $ 0.31
binding , 0.22
binding . 0.40
binding and 0.10
binding approvals 0.35
binding as -0.14
binding e -0.16
binding electronic 0.08
binding from 0.06
binding in -0.08
binding signatures -0.05
binding than 0.90
binds . 0.62
binds her 0.13
binds its 0.22
binds nobody -0.94
binds you 0.31
biometric _ floor 0.10
biometric _ on 0.10
biometric _ shop 0.10
biometric _ the 0.07
biometric unlock 0.42
bit 0.40
bit as 0.16
bite 0.57
bite . 0.09
black 0.45
black box 0.32
blank -0.34
blank . -0.91
blank _ . -0.06
blanks -0.05
blessing . 0.13
blind -0.11
block 0.12
block _ like -0.07
block is -0.48
block of 0.12
blockchain -0.09
blocke _ . -0.51
blocke _ be -0.27
blocke _ gate 0.12
blocke _ identity 0.06
blocke _ in -0.11
blocke _ its 0.05
blocke _ meet -0.09
blocke _ place -0.07
blocke _ the 0.20
blocke _ with -0.08
blocked -0.78
blocked $ -1.91
blocked ) -0.52
blocked . -1.41
blocked by 0.06
blocked for -0.05
blocked in -0.07
blocked today -2.63
blocked until -2.03
blocked | -0.58
blocked ” -0.45
blog -0.42
blog post -0.07
blogger -0.07
blue -0.06
blue _ . -0.10
blue _ soc 0.14
blue aicpa -0.07
blue and 0.09
board , 0.20
board . -1.04
board : -0.05
board ; 0.15
board _ . -0.06
boasted -0.13
boasts -0.20
body 's 0.07
body . 0.24
body _ its -0.18
body issues -0.06
body that -0.05
bolted 0.31
bolted on 0.31
bond -0.07
book , 0.18
booke _ the -0.10
booked -0.10
booked for -0.18
books . 0.60
booth -0.44
border . -0.30
borrowed -0.20
borrowed from -0.29
bot _ . 0.06
bot _ law 0.12
bot _ word 0.28
both 0.24
both . 0.10
both : 0.13
both _ . -0.12
both _ a -0.13
both _ be -0.07
both _ on 0.16
both _ our 0.21
both _ to -0.09
both are -0.19
both components 0.07
both current -0.08
both ends -0.08
both in 0.23
both sides -0.06
both still -0.38
both ways 1.09
bother 0.29
bother _ a 0.19
bother with -0.10
bottom of -0.09
bought -0.87
bought the -0.38
bounce 0.59
bouncer 0.40
bouncer at -0.12
bound 0.26
bound . -0.08
bound route -0.12
bound to 0.55
boundaries -0.07
boundary -0.15
boundary $ -0.83
boundary . -0.16
boundary _ be -0.06
bounty 0.12
bounty ? -0.09
box $ 2.78
box , 0.14
box : -0.13
box _ and -0.08
box _ it 0.09
box _ to -0.07
box and -0.05
box in -0.07
box on -0.32
boxe _ the -0.05
boxes : 0.12
brain 0.31
branch -0.06
breach 0.10
breach ? 0.07
bread -0.57
bread . 0.06
break , 0.10
break ? 0.05
break _ link 0.09
break _ other 0.06
break in 0.24
break them -0.08
break when -0.21
breakfast 0.14
breaking -0.15
breaks 0.29
breaks . 0.13
breaks if 1.08
breaks the 0.07
breath -0.07
bribed 0.27
bring _ and -0.14
bring _ idp 0.48
bring a 0.11
bring back 0.46
bring it -0.21
brochure -1.07
brochure , -0.05
brochure . 0.11
brochure _ . -0.06
brochure _ be -0.09
broken chain -0.51
brought 0.33
brought back 0.43
brought the 0.09
browse -0.12
browser 's -0.14
browser , 0.11
browser . -0.27
browser ; 0.08
browser ? -0.06
browser _ . -0.20
browser _ ; 0.13
browser _ and -0.08
browser and -0.24
browser is 0.36
browser memory -0.17
browser tab -0.13
browsers -0.30
brussels 0.59
bsi 0.26
bsi _ , 0.08
bsi _ and -0.13
bsi _ leave 0.07
bsi _ looke 0.07
bsi came 0.30
bubble -0.05
bucket 0.06
bucket , 0.15
bucket _ object 0.05
bucket _ only 0.10
bucket in 0.08
bucket policy -0.09
bucket that 0.14
buckets 0.29
budget -0.68
budget _ . -0.13
budget is -0.13
budgeted -0.15
budgeted for -0.10
bug 0.11
bug bounty 0.12
build -0.32
build $ -0.27
build , 0.20
build . -0.49
build _ . -0.25
build _ again -0.06
build _ it -0.05
build _ not -0.17
build _ on -0.11
build breaks 1.08
build is -0.60
build the -0.30
builde _ the -0.15
building 0.16
building hangs 0.06
builds -0.21
built $ -0.25
built . -1.06
built for 0.24
built in 1.04
built into 0.78
built so 0.24
built to 0.42
bulletproof 0.25
bureau -0.33
burn _ ? 0.14
burns 0.60
burns down 0.60
bus -0.06
business $ -0.20
business . 0.18
business _ objective -0.09
but 0.37
but _ 's 0.08
but _ , 0.08
but _ 27001 0.20
but _ : -0.08
but _ @us -0.07
but _ a 0.05
but _ ai 0.10
but _ already 0.11
but _ and 0.09
but _ capa 0.11
but _ check 0.06
but _ deviation 0.12
but _ have -0.05
but _ in 0.06
but _ not -0.06
but _ permission 0.08
but _ record 0.20
but _ signature 0.07
but _ the 0.08
but _ with 0.75
but _ you 0.07
but a -0.10
but an 0.48
but anyone -0.11
but certified 0.55
but do 0.05
but each -0.12
but from -0.12
but in -0.06
but iso 0.61
but never 0.25
but no -0.21
but nothing -0.30
but our -0.10
but production -0.11
but roles 0.14
but soc -0.06
but the 0.65
but was -0.15
but we 0.06
but you -0.16
button $ 0.79
button . -0.28
button : -0.05
button _ . -0.33
button _ : 0.18
button _ and -0.06
button _ hide -0.06
button _ not 0.22
button and 0.16
button for -0.05
button says -0.34
button will -0.07
button would 0.05
buttons -0.17
buttons . -0.36
buttons ; -0.05
buttons are -0.16
buttons in -0.06
buy _ the -0.16
buyers ask -0.05
buying -0.05
by -0.05
by " 0.13
by @us 0.62
by _ ? -0.12
by _ @us 0.30
by _ accountant 0.05
by _ accredite 0.14
by _ agent 0.21
by _ ai 0.60
by _ algorithm 0.05
by _ alone -0.09
by _ and 0.10
by _ api 0.23
by _ auditor 0.08
by _ body 0.21
by _ can 0.08
by _ control -0.06
by _ data -0.09
by _ database 0.24
by _ designer -0.18
by _ desk 0.09
by _ directory 0.06
by _ employer 0.29
by _ engine 0.35
by _ engineer -0.06
by _ final 0.17
by _ from -0.07
by _ get 0.07
by _ identity 0.11
by _ idp 0.09
by _ key 0.23
by _ manager -0.06
by _ model 0.38
by _ new 0.10
by _ no 0.07
by _ of -0.10
by _ on -0.07
by _ or 0.06
by _ outside 0.08
by _ paper -0.18
by _ platform 0.23
by _ policy -0.06
by _ quality -0.24
by _ report 0.07
by _ reporte 0.36
by _ right 0.11
by _ same -0.11
by _ server 0.07
by _ service 0.27
by _ system 0.17
by _ text -0.09
by _ today 0.06
by _ who -0.07
by _ without 0.36
by _ would -0.06
by _ year -0.06
by _ your -0.07
by _ | -0.06
by a -0.10
by ai 0.32
by an 0.48
by any -0.10
by anybody 0.11
by anything -0.39
by calling 0.15
by construction 0.41
by contrast 0.18
by country -0.18
by default 0.13
by email -0.13
by every 0.21
by foreign 0.40
by friday -0.10
by hand -0.13
by hash 0.54
by independent 0.06
by it 0.05
by its -0.15
by itself 0.07
by line 0.14
by links 0.09
by lunch 0.13
by machine 0.56
by mistake -0.05
by month -0.25
by no -0.10
by nobody -1.44
by nothing -0.07
by number 0.33
by one 0.07
by our 0.31
by outsiders 0.06
by people -0.06
by permanent 0.19
by policy 0.79
by product -0.23
by row 0.40
by server 0.37
by side -0.06
by site -0.15
by somebody 0.30
by someone -0.19
by tenant 0.33
by the -0.09
by themselves 0.09
by title 0.18
by tuv 0.15
by us 0.31
by user 0.54
by whoever -0.13
by whom 0.13
by winter -0.07
by without 0.11
by “ -0.55
bypass 0.09
byte 0.14
byte _ byte 0.11
byte for 0.44
byte of 0.21
byte the 0.16
bytes . -0.13
c . -0.08
c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.08
c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd ) -0.08
cabinet . -0.20
cabinet that 0.08
cable 0.69
cage -0.38
cake -0.82
cake . -0.15
cal _ . -0.16
cal _ “ -0.06
calendar -0.91
calendar . -0.13
calendar _ . -0.11
calendar _ the -0.05
caler _ permission 0.08
caler _ right -0.07
caler _ server 0.29
caler _ the 0.09
caler _ to 0.15
calibration _ and 0.06
calibration certificate 0.55
calibration lab -0.49
call 0.07
call $ 0.36
call , 0.06
call _ an -0.19
call _ by 0.11
call _ certifie -0.08
call _ client 0.14
call _ control -0.11
call _ log -0.07
call _ make 0.09
call _ right 0.15
call _ timeline -0.06
call _ token -0.09
call _ trail -0.06
call _ with 0.08
call _ without -0.09
call _ you 0.10
call _ “ 0.06
call authorised -0.05
call authorized -0.08
call checked 0.25
call for -0.22
call on -0.09
call proves -0.06
call that 0.24
call the 0.05
call this -0.17
call to -0.16
call whose 0.08
called -0.24
called a -0.08
called in 0.15
called tamper -0.07
called the -0.19
caller 0.32
caller 's 0.37
caller is 0.06
caller may -1.07
caller whom 0.06
callers 0.16
calling -0.05
calling . -0.07
calling a -0.18
calling the -0.10
calls , -0.07
calls authorised -0.18
calls for -0.86
calls from 1.10
calls that 0.40
calls the 0.06
came , 0.60
came back 0.24
came down -0.11
came in -0.17
came off 2.07
came on 0.27
came out -0.17
came through 0.27
can 0.19
can , 0.28
can ; 0.32
can _ : 0.12
can _ about -0.15
can _ allow -0.06
can _ approval 0.13
can _ at 0.30
can _ audit 0.57
can _ away 0.25
can _ be 0.14
can _ bench 0.11
can _ data -0.50
can _ draft 0.05
can _ dutie 0.05
can _ false 0.31
can _ from 0.08
can _ get 0.08
can _ its 0.21
can _ keep -0.07
can _ later 0.19
can _ list -0.17
can _ mistaken -0.11
can _ more 0.07
can _ much 0.59
can _ my -0.12
can _ now 0.20
can _ open 0.07
can _ opene 0.20
can _ over 0.09
can _ own 0.15
can _ printe 0.19
can _ release -0.11
can _ remove 0.10
can _ rewrite 0.06
can _ show -0.13
can _ so 0.07
can _ sop -0.15
can _ stay 0.10
can _ system -0.05
can _ there -0.08
can _ today -0.18
can _ trail -0.05
can _ when -0.36
can _ with -0.06
can _ would 0.05
can _ your -0.09
can _ “ -0.09
can _ ” -0.13
can a 0.05
can alter 0.11
can an 0.39
can audit 0.18
can be -0.27
can break 0.52
can change -0.88
can click -0.21
can controlled -0.10
can copy -0.49
can delete 0.50
can do 0.11
can documents -0.16
can download -0.56
can edit -0.11
can enter 0.09
can file 0.27
can get -0.08
can go 0.49
can hand 0.10
can i -0.33
can log -0.06
can my 0.36
can no -0.21
can not 0.30
can now 0.15
can only 0.47
can open 0.34
can people -0.21
can print 0.08
can prove 0.40
can pull 0.35
can put 0.07
can reach 0.11
can relax 0.16
can release 0.17
can rest 0.86
can retire 0.07
can rub -0.08
can run 0.31
can share -0.10
can sign -0.11
can skip 0.29
can still -0.19
can stop 0.21
can swap 0.09
can sweep 0.05
can tick 0.10
can trust 0.23
can use 0.10
can walk 0.55
can we -0.24
can write 0.51
cancelled 0.07
candidate -0.12
canonical -0.14
canonical json -0.14
canteen -0.58
canteen , -0.29
canteen . -0.05
capa 0.30
capa , 0.39
capa . 0.15
capa : -0.06
capa ? -0.06
capa _ : -0.10
capa _ ai 0.16
capa _ and -0.13
capa _ at 0.08
capa _ can 0.15
capa _ change 0.28
capa _ come 0.07
capa _ dev -0.07
capa _ document -0.16
capa _ durable 0.30
capa _ each 0.06
capa _ hold 0.17
capa _ into 0.10
capa _ lead 0.07
capa _ link 0.15
capa _ mention -0.09
capa _ on 0.24
capa _ one 0.11
capa _ our -0.12
capa _ permanent 0.09
capa _ system 0.05
capa _ that 0.16
capa _ the 0.07
capa _ ti 0.08
capa _ today 0.07
capa _ trace -0.23
capa _ traine 0.20
capa _ without -0.06
capa approval 0.65
capa are 0.78
capa behind 0.32
capa can 0.21
capa closure 0.64
capa deviation 0.19
capa does -0.11
capa effectiveness -0.12
capa gets -0.10
capa goes 0.63
capa here 0.13
capa holds 0.25
capa in -0.17
capa is -0.13
capa it 0.77
capa knows 0.11
capa module -0.34
capa process 0.23
capa still 0.38
capa that 0.08
capa to -0.07
capa will -0.12
capa | 0.19
capa → -0.06
capa ↔ -0.08
capas 0.24
capas $ 0.18
capas , 0.06
capas : -0.13
capas ? 0.11
capas and 0.05
capas are 0.20
capas together -0.35
caption " 0.20
caption . -0.09
caption : 0.39
caption _ " -0.06
caption _ the 0.06
caption the -0.15
caption “ 0.09
captioned 0.40
captioned " 0.11
captions -0.30
capture -0.14
capture _ and 0.07
captured 0.17
captured , 0.05
captured for 0.18
captures -0.07
car -0.38
car park -0.14
card -0.33
card _ , -0.06
card _ to -0.12
card is -0.14
card numbers -0.05
card payments 0.07
card to -0.11
cardboard -0.18
cards 0.08
cards . -0.41
cards are 0.07
care 0.14
care , -0.05
care of 0.31
careful -0.08
careless 0.31
carrie _ , 0.11
carrie _ and 0.11
carrie _ number -0.08
carrie _ of 0.06
carrie _ same 0.16
carrie _ the 0.07
carrie _ “ -0.06
carries a 0.28
carries all -0.24
carries its -0.07
carries no -0.23
carries on 0.18
carries the -0.31
carries your 0.34
carry . -0.42
carry _ that -0.08
carry on 0.06
carry our 0.13
carrying 0.46
carved 0.97
case , 0.10
case . 0.05
case that -0.09
cases -0.20
cases . -0.05
cat -0.19
catches 0.27
categories -0.54
categories , -0.82
categories . -0.11
category 0.22
category . -0.08
category that -0.12
caught 0.12
cause , 0.09
cause . 0.20
cause ? -0.06
cause _ a -0.13
cause analysis -0.25
cause in -0.06
cause is -0.18
cause to 0.16
caused 0.65
caused , -0.16
caused it 0.31
causes are 0.05
ce -0.15
ceased 0.25
ceased to 0.25
cedar -0.10
cent -0.24
center -0.55
center $ -0.81
center _ , 0.21
center _ . -0.10
center _ 2 -0.06
center _ ? 0.09
center _ and 0.22
center _ be -0.05
center _ down 0.14
center _ report 0.05
central european -0.21
centrally 0.36
centre -0.06
centre , 0.19
centre . 0.42
centre burns 0.29
centre has -0.21
centre holds 0.89
centre operator -0.08
ceremony -0.23
certificate 0.15
certificate _ , 0.07
certificate _ . 0.11
certificate _ 27001 0.29
certificate _ any -0.07
certificate _ behind 0.07
certificate _ blocke -0.07
certificate _ iso 0.15
certificate _ issue -0.06
certificate _ key 0.22
certificate _ live 0.06
certificate _ not -0.13
certificate _ now -0.08
certificate _ ” -0.12
certificate and 0.17
certificate at 0.18
certificate for -0.10
certificate hangs 0.06
certificate has 0.29
certificate may -0.08
certificate number 0.07
certificate or -0.15
certificate stands 0.08
certificate valid 0.07
certificate was 0.26
certificate we 0.08
certificate would 0.08
certificates are -0.15
certificates do 0.19
certificates held 0.09
certificates on 0.13
certification $ -0.07
certification . 0.20
certification _ . 0.15
certification _ a -0.07
certification _ goal -0.06
certification _ live 0.09
certification _ mistaken 0.10
certification _ not -0.18
certification _ of 0.05
certification mark 0.29
certification of -0.24
certification page -0.08
certification seal 0.09
certifications $ -0.06
certifications held -0.14
certifie _ , -0.08
certifie _ . 0.16
certifie _ 27001 -0.05
certifie _ : -0.06
certifie _ ? -0.20
certifie _ @us -0.13
certifie _ all 0.12
certifie _ an 0.15
certifie _ at 0.22
certifie _ audit 0.10
certifie _ auditor 0.27
certifie _ authority 0.09
certifie _ blocke -0.09
certifie _ by 0.28
certifie _ can -0.10
certifie _ click 0.11
certifie _ close -0.17
certifie _ customer -0.07
certifie _ export -0.08
certifie _ false -0.07
certifie _ file 0.20
certifie _ for 0.09
certifie _ generate 0.12
certifie _ include 0.17
certifie _ inspector 0.14
certifie _ issue -0.10
certifie _ itself -0.18
certifie _ live 0.14
certifie _ mis -0.07
certifie _ must 0.07
certifie _ not -0.08
certifie _ numbere -0.15
certifie _ of 0.10
certifie _ or -0.24
certifie _ our -0.06
certifie _ quality 0.08
certifie _ ready 0.14
certifie _ record -0.06
certifie _ review 0.20
certifie _ seale 0.12
certifie _ will -0.22
certifie _ year -0.06
certifie _ you 0.09
certifie _ your 0.20
certified 0.20
certified " -0.41
certified $ 0.27
certified , -0.08
certified . 0.21
certified : -0.19
certified about -0.65
certified and 1.11
certified as -0.10
certified at 0.52
certified by -0.10
certified company 0.67
certified compliance 0.35
certified copy -0.09
certified documents -0.06
certified extracts -0.12
certified form 0.42
certified in 0.52
certified is -0.43
certified it 0.62
certified management 0.70
certified monthly 0.12
certified on 0.68
certified one 0.34
certified or -0.29
certified our -0.11
certified pdf 0.24
certified pqr 0.19
certified quality 0.45
certified record -0.11
certified reports -0.08
certified since -0.09
certified summaries 0.10
certified the -0.43
certified trend 0.23
certified true 0.29
certified under 0.17
certified would -0.25
certified yet -0.07
certified | 0.88
certified ” -0.33
certifier -0.33
certifies 0.27
certifies a -0.19
certifies anything -0.18
certifies each 0.52
certifies nothing -0.44
certifies records 0.07
certifies that 0.43
certifies the 0.46
certify -0.09
certify . -0.06
certify records -0.07
certify reports -0.16
certifying -0.12
cfr 0.05
cfr 11.50 0.20
cfr _ . 0.29
cfr part 0.17
chain $ 0.56
chain _ . 0.31
chain _ : -0.09
chain _ for 0.08
chain _ from 0.08
chain link 0.68
chain of 0.17
chain would 0.26
chaine _ be -0.16
chaine _ so 0.07
chained , 0.19
chained by 0.47
chained log -0.28
chained to 0.11
chaining -0.41
chaining is -0.11
chair -0.14
chalk -0.09
challenged 0.10
chance 0.67
chance . 1.56
change 0.20
change $ 0.26
change , 0.19
change . 0.08
change ; -0.05
change _ accepte -0.06
change _ and 0.08
change _ capa 0.13
change _ close 0.12
change _ documente -0.16
change _ hold 0.08
change _ in 0.14
change _ its 0.15
change _ itself 0.08
change _ label 0.06
change _ no 0.07
change _ nobody 0.31
change _ of -0.10
change _ person -0.09
change _ screen -0.11
change _ team 0.07
change _ that 0.06
change _ to 0.06
change _ traine 0.18
change _ write 0.37
change _ your -0.09
change a 0.09
change and 0.16
change control -0.21
change history 0.06
change is 0.11
change management -0.36
change off 1.18
change request 0.43
change that 0.18
change the 0.06
change what -0.15
changed . -0.13
changed or -0.18
changed the 0.11
changed what 0.07
changelog -0.09
changes 0.05
changes , 0.07
changes . 0.08
changes a 0.15
changes are 0.08
changes by 0.22
changes have -0.06
changes is 0.08
changes that 0.53
changes the -0.40
changes to -0.46
changes when -0.06
changing a 0.28
channel 0.60
channel _ . 0.13
channel _ be -0.08
channel has -0.06
chapter _ the -0.14
character 0.10
characters -0.71
characters . -0.27
charge -0.06
chart -0.21
chart . -0.28
chart _ . -0.16
chart _ be -0.10
charts -0.31
chase 0.37
chase a 0.29
chat -0.79
chat . -0.05
check . 0.34
check : -0.06
check ; 0.10
check ? 0.18
check _ 's 0.06
check _ ? -0.07
check _ all 0.09
check _ by 0.09
check _ every -0.05
check _ no 0.06
check _ our 0.17
check _ request 0.13
check _ right -0.11
check _ route 0.08
check _ that -0.06
check _ thi -0.09
check before -0.18
check can -0.12
check every -0.28
check for -0.07
check has 0.10
check mark 0.51
check of -0.09
check on -0.07
check the 0.13
check who -0.05
check would -0.22
check | 0.12
checkbox 0.14
checke _ every -0.10
checke _ night -0.06
checke _ your 0.07
checked 0.37
checked and -0.17
checked every 0.19
checked for 0.10
checked nightly 0.11
checked the 0.06
checked ” 0.18
checker -0.29
checker rejects -0.10
checking -0.14
checklist -1.16
checklist _ a -0.05
checklist _ for -0.08
checklist asks -0.15
checklist for -0.14
checklist is -0.15
checkpoint -0.84
checks 0.10
checks . 0.14
checks a -0.32
checks each 0.15
checks every 0.16
checks on 0.06
checks passed 0.28
checks your 0.49
checksum -0.07
checksum . 0.66
checksum _ . 0.17
checksum _ date 0.10
checksum _ to -0.06
checksummed 0.37
checksummed $ 0.23
checksummed , 0.07
checksums . -0.52
checksums and -0.18
checksums on 0.16
chief -0.06
children , 0.43
chip 0.09
chip is -0.15
chips -0.09
choice -0.66
choose -0.05
choose _ . -0.32
choose _ from -0.12
choosing -0.29
choosing a -0.17
chosen -0.46
chosen . -0.16
chromatogram 0.14
chromatography -0.15
ci 0.07
circles -0.13
circuit 0.12
circulation . 0.06
circumstances 0.12
circumstances may -0.10
ciso 0.15
cite -0.20
cities 0.08
cities . 0.21
citing -0.09
claim -1.08
claim . -0.43
claim _ . -0.17
claim _ @us 0.07
claim _ a 0.07
claim _ audit -0.06
claim _ be 0.08
claim _ can 0.07
claim _ link -0.05
claim _ make -0.06
claim _ our -0.11
claim _ production -0.07
claim _ the -0.11
claim that -0.49
claime _ . -0.06
claimed -0.83
claimed . -0.54
claimed : 0.09
claimed here -0.09
claims -0.27
claims . -0.08
class 0.48
class _ the 0.07
class c 0.13
class of 0.11
classed -0.05
classification 0.11
classification . -0.07
classified ? -0.05
classifier 0.05
clause 0.28
clause . 0.17
clause _ 11 -0.11
clause _ annex -0.10
clause _ that -0.11
clause _ the 0.08
clause of 0.23
clean 0.53
clean $ 0.93
clean , -0.07
clean . 0.92
clean _ . 0.06
clean _ 2 0.10
clean bill 0.16
clean opinion -0.13
clean soc 0.37
clean type 0.17
clean up 0.11
cleaner -0.08
cleanly 0.07
clear of -0.12
cleare _ . 0.33
cleared 0.25
cleared . 0.09
cleared for 0.55
clever 0.33
click 0.06
click $ 0.72
click , -0.16
click . 0.08
click _ be -0.06
click _ carrie 0.10
click _ same 0.10
click _ ” -0.06
click and 0.13
click away 0.13
click here 0.13
click of 0.19
click ” -0.09
clickable -0.16
clicke _ not -0.05
clicked -0.54
clicking -0.13
clicking approve -0.09
clicks , 0.45
clicks . 0.43
clicks and 0.14
client 0.34
client 's 0.25
client , 0.66
client _ , 0.12
client _ away 0.08
client _ be 0.07
client _ from 0.12
client _ not 0.13
client _ one 0.15
client _ turne 0.08
client are 0.39
client b -0.16
client gets 0.22
client is 0.18
clients 0.12
clients ' 0.05
clients , 0.49
clients are 0.12
climb 0.27
clip -0.29
clip art -0.16
clock -0.06
clock $ 0.26
clock . 0.69
clock _ the 0.38
clock and 0.33
close . -0.14
close _ , 0.06
close _ : 0.33
close _ ? -0.07
close _ ai -0.08
close _ customer -0.12
close _ every -0.21
close _ file 0.35
close _ for 0.05
close _ gate -0.09
close _ minor 0.07
close _ on 0.09
close _ our -0.07
close _ risk 0.10
close _ tab -0.09
close deviations -0.38
close themselves 1.07
close to 0.10
closed 0.13
closed $ -0.20
closed . -0.13
closed : 0.57
closed ; 0.13
closed and 0.51
closed at 0.06
closed by 0.34
closed for -0.11
closed in 0.21
closed out 0.58
closed until -0.37
closed with 0.10
closes 0.23
closes low 1.07
closes nothing -0.36
closes the 0.64
closure 0.47
closure $ 0.18
closure , -0.05
closure is 0.09
closures 0.23
cloud -0.11
cloud , 0.15
cloud _ 27001 -0.06
cloud _ pas 0.06
cloud _ penetration 0.08
cloud _ test 0.06
cloud provider -0.53
cloud under 0.41
cloudflare -0.12
cluster 0.43
cluster , 0.33
cmo 0.38
co cs 0.07
coat -0.09
coc 0.21
code -0.15
code $ -0.07
code _ . -0.10
code _ it -0.21
code _ to -0.14
code has -0.09
code is -0.16
code on 0.07
code that -0.18
code to 0.12
coded -0.54
coded . -0.06
codes -0.14
coffee -0.30
coffee , -0.23
coffee . -0.06
coffee break 0.08
coffee machine -0.29
coffee on 0.28
cold . 0.10
collapses -0.13
colleague -0.08
colleague . -0.11
colleague _ a -0.12
colleagues -0.11
collect 0.32
collect _ and 0.08
collecte _ . 0.09
collecte _ 2026 0.06
collected 0.10
collected , -0.14
collected . -0.14
collected : 0.16
collected as 0.08
collected for 0.07
collected on -0.26
collected one -0.10
collection -0.21
collector -0.15
color _ . -0.21
color _ and -0.21
colour -1.02
colour . -0.65
colour blind -0.11
colour of -0.19
colour palette -0.05
colour scheme -0.06
coloured -0.69
colours -0.21
colours . -0.20
column -0.80
column . 0.12
columns -0.80
columns . -0.19
com -0.40
combination 0.11
come . -0.18
come ; -0.22
come _ , -0.05
come _ 2 0.05
come _ 403 -0.11
come _ @us -0.08
come _ any -0.13
come _ authenticity 0.11
come _ certifie 0.06
come _ directory 0.15
come _ each 0.07
come _ its 0.17
come _ leave 0.16
come _ looke 0.10
come _ may 0.07
come _ our -0.09
come _ printer 0.24
come _ record -0.09
come _ seal -0.08
come _ supplier -0.16
come _ to -0.06
come _ us 0.08
come _ verifie 0.20
come _ without -0.11
come _ you -0.06
come after -0.23
come back 0.23
come first -0.11
come from -0.22
come in -0.17
come into -0.05
come loose 0.42
come out -0.15
come straight 0.28
come through 0.25
come up 0.06
come when -0.06
come without -1.10
comes after -0.77
comes along -0.06
comes first -0.59
comes in -0.06
comes later 0.09
comes out 0.41
comes up -0.15
comes with 0.06
comes without -0.14
coming , -0.10
coming soon 1.50
commas -0.78
comment -0.14
comment , 0.14
comment . -0.05
comment _ , -0.09
comment _ . -0.14
comments -0.31
comments . -0.20
comments in -0.06
comments on -0.29
commercial 0.85
commercial _ . 0.21
commercial lots 0.22
commissioned -0.20
commit 0.06
commits 0.17
committed record 0.87
committed to 0.34
committee 0.09
common -0.44
companie _ . -0.09
companies ' 0.06
company $ 0.57
company 's 0.73
company _ ; -0.07
company _ ? -0.07
company _ and -0.07
company _ our -0.07
company _ you 0.09
company can 0.10
company directory 0.20
company has 0.29
company in -0.09
company is -0.10
company that -0.45
compared . 0.32
compared the -0.20
compares 0.74
comparison -0.05
compartment 0.29
competent authority -0.07
competition -0.53
competition _ compliance -0.07
competition law -0.27
competitor 's -0.26
competitor _ same 0.10
competitor advertises -0.22
competitor may 0.34
competitors can 0.28
compiled 0.09
compiles 0.09
complain -0.16
complain . -0.14
complaint 0.42
complaint , -0.10
complaint _ @us -0.05
complaint _ and -0.10
complaint _ be -0.06
complaint _ belong 0.08
complaint _ retraine 0.19
complaint _ to 0.19
complaint _ together -0.09
complaint and 0.21
complaint form -0.16
complaint through 0.06
complaint to 0.24
complaints ? 0.07
complaints by -0.07
complete 0.46
complete $ 0.80
complete , -0.20
complete . 0.57
complete : -0.69
complete ; -0.12
complete _ ; -0.17
complete _ a -0.22
complete _ and -0.66
complete _ approve -0.12
complete _ before -0.07
complete _ can 0.07
complete _ history 0.08
complete _ it -0.05
complete _ signe -0.26
complete _ the -0.42
complete _ to -0.08
complete for -0.09
complete in -0.48
complete on -0.15
complete today 0.06
complete ” -0.15
completed 0.21
completed in 0.06
completed its 0.63
compliance 0.18
compliance $ -0.58
compliance , 0.17
compliance . -0.06
compliance : 1.45
compliance _ , 0.05
compliance _ . 0.09
compliance _ ai 0.09
compliance _ as 0.19
compliance _ by 0.19
compliance _ can 0.09
compliance _ not 0.07
compliance _ of 0.07
compliance at -0.07
compliance decisions 0.24
compliance has 0.13
compliance record -0.11
compliance status 0.74
compliance that -0.18
compliance truth 0.16
compliance verdict 0.40
compliance you 0.43
compliant 0.82
compliant " -0.07
compliant $ 1.36
compliant , 0.40
compliant . 0.06
compliant _ , 0.10
compliant _ 11 0.10
compliant _ and 0.06
compliant _ baa -0.07
compliant _ can 0.05
compliant _ compliant 0.06
compliant _ not -0.07
compliant _ the 0.11
compliant _ will -0.12
compliant as 0.30
compliant by 0.08
compliant from 0.15
compliant is -0.20
compliant | 0.22
compliant ” -0.51
complie _ . 0.09
complies 0.69
complies . 0.59
complies with 0.28
comply . 0.12
comply _ 11 -0.22
comply _ annex -0.06
comply _ part -0.08
comply with 0.10
component _ a -0.07
components and 0.41
compressed -0.19
compressed copies -0.14
compulsory -0.18
compute _ . -0.33
computed -0.17
computed on -0.05
computer 0.06
computer generated -0.10
computerised -0.33
computerised systems -0.15
conceived 1.33
concept -0.42
concept _ . -0.11
concern -0.10
concerned 0.13
concluded 0.50
concluded . 0.16
concludes 1.08
condition -0.80
condition _ be -0.09
condition that -0.23
conditional access 0.13
conference -0.47
confetti -0.57
confidence _ be -0.07
confidence of 0.27
confident -0.14
confidentiality 0.10
confidentiality , 0.23
confidentiality : 0.23
confidentiality _ and 0.06
confidentiality _ privacy -0.15
confidentiality _ the 0.10
configured 0.06
confined 0.34
confined to 0.72
confines 0.13
confirm 0.47
confirm _ 's 0.21
confirm _ . 0.05
confirm _ assistant 0.13
confirm _ the 0.11
confirm the 0.13
confirm what 0.28
confirme _ . 0.09
confirme _ control -0.17
confirme _ our 0.16
confirme _ work 0.09
confirmed 0.55
confirmed . 0.09
confirmed in -0.26
confirmed that 1.24
confirms 0.07
conforming 0.19
conformity 0.19
conformity with 0.07
congratulations -0.29
connected : 0.29
connected and -0.05
connected modules 0.60
connects -0.18
conscience -0.54
consent 0.09
considered -0.47
considering 0.08
considering that 0.19
consists -0.68
consists of -0.31
console . -0.05
conspicuous -0.18
conspicuous by -0.15
constant -0.46
constant . -0.06
constraint 0.18
construction -0.12
construction , 0.50
consultant -0.05
consultant 's -0.07
consultant _ . -0.18
consultant _ of 0.06
consults 0.25
contact -0.54
contact forms -0.05
contain -0.13
contain _ . -0.11
containers -0.24
contains -0.33
contains a -0.23
contains no 0.21
contains the -0.26
content -0.50
content , -0.09
content . 0.09
content _ . -0.33
content _ be -0.11
content _ oven 0.06
content _ yaml -0.10
content and -0.06
content evidence -0.06
content exceptions -0.06
content file -0.07
content gates 0.08
content ledger 0.24
content published -0.13
content vocabulary 0.05
contents and -0.07
context -0.79
context . -0.25
continents 0.76
continuity objectives -0.32
contract -0.49
contract _ . -0.16
contract _ in -0.06
contract _ keep -0.06
contract for -0.10
contract lab 0.09
contract laboratory -0.11
contract with -0.14
contractors 1.27
contracts -0.81
contracts $ -0.06
contrast -0.11
contrast , 0.14
control -0.12
control $ 0.05
control , -0.54
control : 0.14
control _ . 0.13
control _ ? -0.05
control _ @us 0.14
control _ a -0.05
control _ access -0.11
control _ at -0.06
control _ auditor 0.13
control _ by -0.13
control _ clean 0.08
control _ close -0.16
control _ come 0.06
control _ criterion 0.13
control _ durable 0.08
control _ every 0.26
control _ examine -0.06
control _ issue 0.34
control _ line 0.18
control _ live 0.07
control _ mis -0.24
control _ not -0.42
control _ number 0.09
control _ operation 0.07
control _ organization -0.05
control _ out 0.08
control _ period -0.09
control _ put -0.06
control _ recall 0.05
control _ remain -0.21
control _ require -0.10
control _ retention -0.07
control _ say 0.06
control _ sop -0.07
control _ stay -0.11
control _ system 0.05
control _ the 0.11
control _ them 0.10
control _ today 0.05
control _ unavailable -0.10
control _ verifie 0.35
control _ whose -0.09
control _ will -0.07
control _ yet -0.06
control _ – 0.10
control _ ” -0.07
control in -0.08
control is -0.19
control issues 0.46
control that 0.64
controlled 0.10
controlled $ 0.43
controlled , -0.21
controlled archive 1.22
controlled copies 0.14
controlled documents 0.55
controlled evidence 0.14
controlled one 0.88
controlled print 0.33
controlled production -0.10
controlled repository 0.21
controlled storage 0.12
controlled ” -0.49
controllers 0.10
controls , 0.26
controls and 0.05
controls are 0.06
controls at -0.20
controls attested -0.06
controls for 0.30
controls is -0.06
controls work 0.42
convention 0.23
cookie _ be -0.07
copie _ , 0.13
copie _ ? -0.08
copie _ @us 0.07
copie _ and 0.12
copie _ each 0.19
copie _ every 0.16
copie _ in 0.13
copie _ line 0.25
copie _ not -0.11
copie _ out 0.10
copie _ region -0.05
copied from -0.35
copied to -0.11
copies -0.06
copies 1 0.21
copies ; -0.53
copies and -0.14
copies are 0.05
copies at -0.25
copies be -0.18
copies come 0.07
copies for 0.05
copies is 0.68
copies issued 0.40
copies out 0.49
copies that 0.14
copies to 0.05
copies we 0.22
copies were -0.15
copies will -0.21
copies | -0.07
copies ” -0.31
copilot 0.70
copilot _ . 0.26
copilot _ the 0.12
copilot concluded 0.16
copilot is 0.07
copy " -0.10
copy $ 0.29
copy , -0.16
copy _ all 0.11
copy _ blocke -0.14
copy _ do 0.06
copy _ each 0.30
copy _ every 0.10
copy _ file -0.13
copy _ floor 0.11
copy _ from 0.13
copy _ issue 0.08
copy _ leav 0.09
copy _ live 0.18
copy _ not 0.15
copy _ on 0.18
copy _ platform 0.13
copy _ release 0.20
copy _ unavailable -0.05
copy _ we -0.08
copy about -0.06
copy and 0.42
copy at -0.40
copy control -0.10
copy editor -0.17
copy in 0.56
copy is -0.25
copy issue 0.18
copy issued 0.08
copy leaves 0.13
copy number 0.74
copy on 0.28
copy register -0.11
copy stays 0.28
copy that 0.33
copy the -0.05
copy | -0.47
copy – -0.12
copy ” -0.19
copying a -0.16
copywriter -0.60
copywriter . -0.15
copywriters -0.15
core 0.07
corner is -0.05
corporate 0.11
corporate identity 0.10
corporate login 0.23
correct a 0.64
correct the -0.18
corrected -0.65
correction . -0.21
correction _ . 0.13
correction _ ad 0.08
correction _ its 0.11
correction _ mark 0.11
correction _ next 0.09
correction leaves 0.42
corrections 0.58
corrections are 0.59
corrective action 0.10
corrective and -0.20
correctly -0.28
correctly . -0.16
corridor -0.24
cosmetic ; 0.05
cost 0.07
cost _ a 0.29
cost you 0.31
costs you 0.22
costumes -0.07
could 0.10
could _ 's 0.09
could _ . -0.09
could _ another 0.05
could _ be -0.09
could _ cal -0.07
could _ like 0.05
could _ of 0.11
could _ one -0.06
could _ to -0.25
could _ up 0.16
could _ we -0.13
could a 0.08
could ask 0.05
could be -0.14
could become -0.07
could have -0.17
could i -0.09
could issue -0.07
could look -0.07
could not 0.27
could once 1.00
could one -0.05
could open -0.09
could read -0.14
could say 0.06
could see 0.30
could somebody 0.78
could we -0.41
could wish 0.63
could your -0.05
count _ be -0.07
count _ meet -0.23
count _ official 0.12
count _ record -0.06
count _ the 0.05
count _ when -0.13
count as 0.21
count it -0.05
countdown -0.06
counted 0.09
countersign 0.06
countersigned 0.10
countersigned , 0.11
countersigned by 0.09
country -0.22
country or -0.08
counts . 0.07
counts : 0.49
counts and 0.44
counts as -0.06
counts for -0.28
counts only -0.05
courier -0.08
course -1.04
course , -0.10
course . -0.11
court 0.76
court , 0.29
court . -0.37
court _ export 0.15
court proof 0.61
cover , -0.65
cover . 0.25
cover letter 0.19
cover to -0.38
coverage : 0.23
coverage of -0.25
covered 0.20
covered . 0.80
covering -0.30
covering the 0.16
covers . -0.09
covers every 0.13
covers its -0.66
covers production -0.09
covers the 0.39
cpa . -0.08
cpa _ for 0.06
cpa _ full 0.08
cpa _ signe 0.08
cpa firm 0.11
cpa firms -0.11
cpas 0.23
craft -0.17
crafted 1.83
crafted to 0.37
crash 0.06
crash , 0.11
crash ? 0.05
crash would -0.18
crashed 0.14
crashed browser 0.07
crashes 1.11
crashes and 0.09
create , -0.07
create _ , 0.08
create a 0.36
created 0.08
creating -0.24
creation 0.25
creation and 0.33
credential _ the 0.08
credentials 0.47
credentials , 0.26
credentials . 0.30
credit -0.10
crew 0.30
crisp -0.80
crisp . 0.07
crisp crust -0.44
criteria -0.18
criteria , -0.08
criteria . 0.08
criteria : -0.22
criteria and -0.09
criteria have 0.14
criteria name -0.18
criterion _ : -0.09
criterion _ categorie -0.07
criterion _ examine 0.07
criterion in 0.32
critical 0.57
critical . -0.09
critical findings 0.16
cron -0.06
cros _ : -0.05
cross 0.06
cross _ : 0.05
cross _ blocke 0.22
cross _ not -0.84
cross customer -0.14
cross reference 0.29
cross references 0.14
cross tenant 0.20
crossed -0.45
crossed it -0.23
crossed out -0.58
crust -0.79
crust of 0.07
cryptographically 1.04
cryptographically _ the 0.19
cs 0.07
csa 0.19
csa star 0.28
css -0.33
csv -0.12
csv $ -0.07
csv _ . -0.05
ctrl -0.42
ctrl + -0.17
cupboard -0.06
cure 0.15
curl 0.12
curl ? 0.53
current $ 0.27
current . 1.07
current _ 2 0.08
current _ boundary -0.20
current _ show -0.13
current _ type 0.05
current build -0.18
current pilot -0.57
current soc 0.49
currently -0.37
currently operates -0.08
curtain 0.14
custody , 0.12
custody : -0.05
custody _ every 0.11
custody _ of -0.09
custody and -0.09
custody for 1.05
custody is -0.37
custody of -0.70
customer 0.16
customer $ 0.38
customer , 0.41
customer . -0.30
customer _ ask -0.12
customer _ at 0.05
customer _ by 0.06
customer _ directory 0.13
customer _ idp 0.06
customer _ into 0.23
customer _ not -0.07
customer _ off 0.16
customer _ our 0.10
customer _ plant -0.18
customer _ record 0.13
customer _ right -0.05
customer _ row 0.34
customer _ run -0.19
customer _ schema 0.11
customer _ since -0.08
customer _ site 0.09
customer _ so 0.12
customer _ them -0.07
customer _ wal 0.17
customer _ we -0.06
customer _ without 0.12
customer _ zero 0.17
customer _ ” -0.08
customer could 0.86
customer from -0.20
customer gets 0.16
customer hangs -0.42
customer has 0.45
customer joins -0.12
customer may -0.12
customer of -0.07
customer records 0.43
customer sits 0.45
customer too 0.47
customer will -0.31
customer workspaces 0.10
customers 0.33
customers $ 0.17
customers ' -0.11
customers , 0.16
customers . 0.23
customers : -0.11
customers is -0.13
customers kept -0.17
customers must -0.10
customers run 0.12
customers see 0.32
customers use 0.19
customers will -0.08
customers | 0.08
customs 0.12
cut _ record -0.07
cut _ your -0.09
cut from -0.06
cuts 0.66
cuts leave 0.09
cyber _ , -0.06
cyber _ plu 0.05
cyber essentials 0.12
daily 0.62
daily , 0.40
daily _ . 0.31
daily and -0.08
daily by -0.14
daily use 0.19
dangling 0.14
danish -0.22
dark -0.29
dark mode -0.61
dark theme -0.25
dash -0.61
dashboard -0.17
dashboard , -0.17
dashboard is -0.12
dashed -0.36
data 0.11
data $ -0.11
data , -0.24
data : -0.07
data _ 2 -0.10
data _ : 0.06
data _ ; -0.09
data _ ? 0.08
data _ a -0.11
data _ be -0.23
data _ burn 0.17
data _ down 0.18
data _ durable 0.06
data _ home 0.12
data _ it -0.07
data _ not 0.13
data _ soc -0.13
data _ your 0.05
data are -0.22
data can -0.25
data classification -0.46
data classified -0.05
data encrypted -0.29
data for -0.14
data gets -0.96
data goes -0.09
data has 0.21
data is 0.09
data kept 0.15
data leaks -0.86
data lives 0.24
data logged -0.07
data loss -0.08
data model -0.52
data only -0.37
data ownership -1.43
data protection 0.76
data room 0.43
data set -0.05
data sheet -0.36
data sits 0.53
data stays -0.14
data that 0.11
data used -0.23
data with 0.11
data would -0.23
data | 0.30
database 0.21
database $ 0.08
database , -0.12
database . 0.06
database ? -0.06
database _ . 0.08
database _ and 0.08
database _ each 0.10
database _ no 0.10
database _ on 0.13
database _ own 0.07
database _ to -0.06
database administrator -0.10
database administrators 0.44
database and 0.12
database back 0.09
database does 0.24
database enforces 1.02
database has -0.08
database itself 0.83
database level 0.06
database of 0.08
database refuses 0.64
database role 0.32
database with 0.09
date -0.11
date $ -0.24
date : -0.19
date ? 0.17
date _ ii -0.09
date _ in -0.12
date _ not -0.09
date _ to -0.13
date _ type -0.12
date has -0.53
date in 0.15
date of -0.12
date that -0.12
dated 0.25
dated , -0.14
dated . 0.06
dated and 0.41
dates -0.12
dates , 0.15
dates . -0.17
dates are -0.05
day 's -0.18
day _ . 0.07
day _ but -0.05
day _ gate -0.23
day _ have -0.07
day _ will -0.14
day a -0.21
day after -0.18
day be -0.09
day each -0.31
day is -0.22
day it 0.08
day on -0.12
day one 0.73
day the -0.07
day when -0.16
day you 0.24
days 0.14
days $ 0.87
days after -0.29
days and 0.12
days are 0.09
days on 0.06
days up -0.15
days when 0.52
db 0.20
dd -0.09
de 0.08
dead 0.19
dead end -0.14
deal of 0.22
dec 0.12
decade , -0.13
decent -0.13
decide -0.06
decide , -0.13
decide _ , 0.05
decide _ and 0.16
decide _ assistant -0.07
decide _ can 0.14
decide _ close 0.09
decide _ do 0.08
decide _ have -0.23
decide _ it -0.23
decide _ on 0.06
decide _ our 0.11
decide _ server 0.26
decide by -0.36
decide on -0.31
decide what 0.25
decide whether -0.23
decide ” -0.32
decided 0.14
decided by 0.77
decides 0.06
decides , 0.62
decides ; -0.15
decides and 0.23
decides anything -0.06
decides by 0.05
decides for 0.40
decides is 0.09
decides that -0.48
decides whether 0.51
decides ” -0.37
deciding is -0.25
decision _ : 0.23
decision _ make 0.19
decision _ person -0.32
decision _ take 0.13
decision _ to -0.08
decision _ with -0.35
decision is 0.08
decision rights -0.27
decisions 0.12
decisions $ 0.07
decisions made 0.27
decisions on 0.09
deck -0.59
deck , -0.19
deck _ . -0.11
decks -0.07
declare -0.07
declared 0.07
decline -0.15
declined -0.59
declined . -0.36
decoration . -0.18
dedicated 0.53
default 0.28
default $ 0.36
default : 0.16
default _ on 0.07
default api 0.25
default deny 0.12
default means 0.08
default on 0.07
defect . -0.21
defence -0.14
degrees 0.06
degrees . -0.27
delegated 0.19
delete 0.41
delete _ , 0.08
delete _ ; 0.13
delete _ ? 0.05
delete _ a 0.18
delete _ audit 0.16
delete _ end 0.18
delete _ its 0.17
delete _ mistake 0.07
delete _ retention 0.06
delete an 0.20
delete on 0.10
delete right 0.11
deleted . -0.21
deleted ? 0.13
deleted before 0.17
deleted the -0.12
deleted while 0.40
deleting 0.10
deleting a 0.14
deleting one -0.12
deletion 0.29
deletion _ custody -0.09
deletion _ key -0.09
deletion rules -0.23
delight -0.06
delivered -0.10
delivery -0.51
demand _ , -0.21
demanded 0.12
demanding 0.13
demands -0.32
demo -1.12
demo $ -0.23
demo 's 0.47
demo ) -0.06
demo , 0.34
demo . -0.60
demo : -0.06
demo _ 's -0.19
demo _ , -0.18
demo _ . -0.46
demo _ ; 0.07
demo _ a 0.47
demo _ all -0.06
demo _ and -0.18
demo _ as -0.10
demo _ be 0.05
demo _ by -0.06
demo _ can -0.13
demo _ change 0.10
demo _ for -0.06
demo _ from 0.06
demo _ history 0.05
demo _ in 0.11
demo _ label 0.06
demo _ no 0.08
demo _ not -0.13
demo _ nothe -0.07
demo _ of -0.12
demo _ on -0.09
demo _ one -0.08
demo _ only 0.17
demo _ prototype 0.07
demo _ quality 0.09
demo _ ready -0.06
demo _ record -0.08
demo _ sample 0.15
demo _ session 0.06
demo _ show 0.06
demo _ take -0.09
demo _ the 0.18
demo _ them -0.15
demo _ when -0.12
demo _ which -0.06
demo _ who -0.14
demo _ with -0.24
demo _ without -0.05
demo _ you -0.19
demo _ your -0.07
demo _ “ -0.21
demo _ ” 0.12
demo and -0.07
demo are 0.14
demo break -0.18
demo can -0.06
demo has -0.44
demo is 0.26
demo keeps 0.08
demo kept 0.07
demo list 0.12
demo local 0.28
demo lose -0.05
demo only -0.10
demo opens -0.19
demo records -0.11
demo runs -0.16
demo see 0.07
demo server -0.39
demo starts 0.12
demo surfaces 0.12
demo user -0.25
demo ” 0.06
demonstrate _ . -0.22
demonstrate _ data -0.11
demonstrate _ demo -0.13
demonstrate _ only -0.13
demonstrated -0.12
demonstrated with -0.49
demonstration -0.25
denied by 0.20
denied ” -0.08
deny _ on 0.06
department -0.07
department . -0.41
depend 0.18
depend _ release 0.06
depend on 0.18
depends -0.25
depends on -0.19
deployed 0.62
deployed , 0.15
deposit 0.15
derived -0.21
derived from -0.13
describe -1.09
describe _ , -0.19
describe _ . 0.17
describe _ as -0.18
describe the -0.13
described -0.80
describes -0.15
describes a -0.22
describes no 0.05
describes the -0.29
description -0.35
description . -0.09
description _ . -0.10
description _ and -0.08
description _ the -0.15
description of -0.22
deserve -0.81
design -0.44
design , 0.30
design . -0.06
design ; -0.14
design _ . 0.06
design _ by 0.10
design _ control 0.06
design _ for -0.08
design and 0.07
design file -0.18
design has -0.07
design note -0.17
design of 0.35
design review -0.67
designe _ be 0.05
designed -0.10
designed , -0.09
designed to 1.70
designer -1.32
designer . -0.44
designer _ . -0.08
designers -0.19
desk 0.06
desk , -0.11
desk . 0.05
destroyed 0.46
destruction 0.13
detected 0.19
detection -0.24
determined 0.51
determined by 0.55
detour -0.12
dev -0.05
dev 007 -0.13
dev _ be -0.08
developer 0.07
developers -0.06
deviation 0.29
deviation , 0.33
deviation : -0.09
deviation _ , -0.25
deviation _ @us -0.11
deviation _ ai 0.23
deviation _ and 0.05
deviation _ be 0.17
deviation _ capa -0.07
deviation _ cause -0.09
deviation _ come 0.07
deviation _ durable 0.32
deviation _ from 0.05
deviation _ hold 0.12
deviation _ in 0.05
deviation _ it -0.10
deviation _ its 0.09
deviation _ linke 0.12
deviation _ our 0.08
deviation _ sop 0.27
deviation _ text -0.07
deviation _ the 0.06
deviation _ themselve 0.27
deviation _ to -0.06
deviation _ you 0.07
deviation as -0.10
deviation at 0.06
deviation behind 0.31
deviation can 0.19
deviation form -0.26
deviation from 0.08
deviation has -0.05
deviation is 0.07
deviation it 0.38
deviation on 0.20
deviation that 0.75
deviation there -0.19
deviation titles -0.17
deviation to -0.05
deviation you -0.11
deviation | 0.05
deviation ” -0.07
deviation → 0.15
deviation ↔ 0.23
deviations 0.41
deviations $ 0.15
deviations are -0.33
deviations close 1.07
deviations in 0.12
deviations | 0.17
device maker -0.12
devices -0.11
devices . -0.08
diagram -0.11
diagram _ . -0.08
diagram _ the -0.10
diagram with 0.25
diagrams -0.18
diagrams are -0.08
dialog -0.79
dialog . -0.05
dialog is -0.14
diary 0.19
did 0.22
did , -0.06
did in 0.10
did not 0.38
did our 0.25
did you 0.17
died 0.38
dies 0.45
differ -0.15
different kinds -0.05
different modules 0.19
different things -0.14
differs from -0.07
digest -0.20
digest _ the -0.10
digest of -0.20
digital 0.87
digitally 0.27
digits -0.38
digits and -0.11
diploma -0.27
direct 0.08
direct api 0.11
direction 0.09
directly . -0.12
director 0.09
directory 0.25
directory , 0.75
directory . 0.35
directory _ @us -0.05
directory _ a 0.11
directory _ for 0.14
directory and 0.06
directory before -0.08
disabled -0.51
disables 0.36
disaster 0.06
disaster _ have 0.15
disaster _ rehearse 0.15
disaster recovery 0.08
discards -0.13
disclaimer 0.28
disclosure -0.48
disclosure $ -0.45
disclosure . -0.06
discuss -0.10
discussed -0.36
discussion -0.66
discussion . -0.05
dish -0.12
dish of -0.07
disk 0.37
disk , 0.07
disk _ . 0.30
disk _ in 0.33
disk is 0.17
disks 0.40
disks . 0.33
disown 0.61
display -0.55
displayed -0.23
displays -0.50
disposal 0.13
disposal $ 0.13
disposes 0.37
disposes of 0.52
disposition 0.48
disposition , 0.09
disposition _ . 0.18
disposition of 0.17
dispositioned 0.46
dispositioned in 0.53
dispositions 0.18
dist -0.22
distributed 0.09
distribution list -0.09
dms -0.07
dnv -0.38
do $ -0.20
do : -0.05
do _ 11 -0.28
do _ all -0.08
do _ answer -0.07
do _ approval -0.07
do _ assistant -0.11
do _ authenticate -0.05
do _ back -0.09
do _ backup 0.06
do _ become -0.08
do _ bother 0.28
do _ button 0.21
do _ check -0.11
do _ claim -0.53
do _ copie -0.06
do _ count -0.05
do _ customer -0.06
do _ doe 0.07
do _ each -0.05
do _ every -0.05
do _ for 0.10
do _ hide 0.16
do _ hold -0.21
do _ in -0.06
do _ isolate -0.24
do _ just 0.24
do _ link -0.06
do _ lose 0.31
do _ merely 0.31
do _ nee 0.13
do _ not 0.15
do _ offer -1.43
do _ one 0.07
do _ our 0.23
do _ over 0.11
do _ put -0.07
do _ read -0.11
do _ report 0.05
do _ restart -0.08
do _ restore 0.08
do _ run -0.06
do _ second 0.08
do _ sign -0.12
do _ stop 0.07
do _ survive -0.07
do _ tell 0.05
do _ that 0.15
do _ their -0.10
do _ they 0.10
do _ think 0.20
do _ up -0.09
do _ us 0.06
do _ use -0.07
do _ wait 0.06
do _ we 0.06
do _ your -0.08
do _ “ 0.23
do _ ” 0.06
do before 0.14
do customers -0.13
do have 0.26
do i -0.23
do not 0.11
do one 0.11
do our 0.33
do that 0.24
do the -0.30
do they -0.13
do what -0.07
do with -0.15
doc 0.14
doc control 0.12
docs -0.15
docs , -0.21
doctor 0.42
doctored 0.54
document 0.11
document . 0.14
document : -0.07
document _ , -0.09
document _ : 0.10
document _ and 0.05
document _ become -0.60
document _ final 0.06
document _ follow 0.15
document _ have -0.10
document _ make 0.15
document _ out 0.05
document _ so 0.06
document _ today 0.07
document _ under 0.07
document and 0.13
document are -0.07
document changes 0.47
document controller -0.09
document goes 0.39
document in 0.10
document issue 0.10
document links -0.11
document list -0.12
document office -0.19
document release 0.58
document revision 0.14
document system -0.50
document | 0.09
document – -0.15
documentation -0.90
documented . -0.22
documents , -0.11
documents . 0.06
documents and 0.27
documents are 0.08
documents be -0.16
documents can -0.09
documents has 0.17
documents it 0.23
documents must -0.11
documents that -0.23
documents they -0.10
documents will -0.43
docusign -1.47
docusign 's -0.24
doe -0.26
doe _ . 0.19
doe _ 11 -0.07
doe _ 2 -0.14
doe _ : 0.11
doe _ ? -0.10
doe _ access -0.06
doe _ action -0.05
doe _ ai -0.10
doe _ all 0.06
doe _ anythe 0.07
doe _ approval -0.06
doe _ ask -0.07
doe _ capa -0.05
doe _ certify -0.06
doe _ control -0.12
doe _ copie -0.08
doe _ customer -0.06
doe _ deviation -0.07
doe _ electronic -0.05
doe _ evidence -0.12
doe _ get 0.07
doe _ hold -0.38
doe _ its -0.06
doe _ just 0.48
doe _ log -0.13
doe _ make -0.15
doe _ not 0.15
doe _ of 0.08
doe _ part -0.09
doe _ provide -0.20
doe _ record -0.05
doe _ service -0.07
doe _ sign -0.08
doe _ signature -0.07
doe _ since 0.06
doe _ soc -0.17
doe _ stop 0.08
doe _ support -0.08
doe _ them 0.07
doe _ to 0.09
doe _ trust -0.06
doe _ under -0.07
doe _ user -0.14
doe _ who -0.17
doe _ work -0.15
does , 0.12
does . 0.05
does : 0.47
does @us -0.05
does anything 0.08
does in 0.16
does it 0.08
does not -0.22
does nothing -0.18
does on 0.06
does so 0.28
does the -0.08
does with 0.08
does without -0.35
does your -0.29
dog -0.26
domain -0.42
done 0.38
done $ 1.68
done , -0.13
done . 0.18
done and -0.20
done by -0.55
done in 0.50
done so -0.19
door 0.36
door . -0.05
door : 0.22
door _ , 0.09
door _ . -0.05
door _ be 0.18
door _ for 0.17
door _ your 0.27
door _ “ 0.14
door has 0.14
door is -0.15
door opens -0.14
door you 0.63
doorman 0.25
doors and -0.06
dora 0.29
dora aligned 0.29
dossier 0.36
dossier . 0.08
dossier _ agency 0.07
dossier _ as 0.07
dossier _ it 0.07
dossier _ the 0.06
dossier to 0.30
dossiers 0.24
dot : 0.08
dotted -0.44
double 0.07
doubt 0.15
down . -0.37
down ? 0.50
down and -0.16
down for -0.17
down in 0.32
down the -0.27
down to 0.64
down ” -0.22
download 0.09
download . 0.06
download _ certifie 0.06
download is -0.05
downloaded -0.18
downloads 0.24
downstream 0.60
dozen 0.07
dpo 0.07
dr . -0.96
draft -0.22
draft " -0.42
draft , -0.08
draft : -0.08
draft _ " -0.10
draft _ , -0.15
draft _ . -0.08
draft _ ; 0.05
draft _ and 0.05
draft _ change -0.06
draft _ dutie 0.05
draft _ have -0.14
draft _ person -0.12
draft _ separate 0.05
draft _ stay 0.05
draft _ that -0.06
draft _ to 0.09
draft _ “ -0.09
draft and 0.14
draft by -0.18
draft for -0.11
draft press -0.15
draft that -0.09
draft to 0.64
drafted -2.08
drafted , -0.74
drafting -0.18
drafting and -0.10
drafting is 0.12
drafts -0.67
drafts , -0.76
drafts . -0.57
drafts are -0.05
drafts changes -0.42
drafts for 0.07
drafts only -0.07
drafts text -0.14
drafts the -0.39
drag a -0.13
dragging -0.09
draw _ . -0.22
draw _ a -0.17
draw _ that -0.05
draw _ the -0.13
draw a -0.07
draw on 0.14
drawe _ , 0.08
drawe _ . -0.18
drawer , 0.05
drawer . -0.12
drawers 0.06
drawing . -0.89
drawing board -0.07
drawing of 0.12
drawn -0.56
drawn in -0.84
dressed 0.11
drew -0.25
drift 0.07
drill . -0.14
drill : 0.41
drill _ . 0.12
drill _ the -0.08
drill passed 0.34
drills . 0.06
drive -0.12
drives -0.06
drop a 0.06
drop down -0.09
drop the 0.07
dropdown -0.67
dropped . 0.06
drops 0.07
dss 4.0 0.36
dss : 0.06
dss level -0.08
dublin 0.32
due -0.46
due _ . -0.27
due _ in 0.09
due date 0.16
due dates -0.11
due in -0.13
due on -0.38
due to -0.15
duo 0.23
durability is -0.26
durability of -0.12
durable 0.23
durable $ 0.19
durable _ , -0.08
durable _ and -0.17
durable _ available 0.10
durable _ blocke -0.24
durable _ close -0.15
durable _ do 0.12
durable _ live 0.16
durable _ migration -0.16
durable _ mis -0.11
durable _ not -0.21
durable _ now 0.12
durable _ storage 0.07
durable _ teste -0.19
durable _ to -0.07
durable _ verifie 0.09
durable and -0.26
durable database 0.07
durable link -0.18
durable persistence 0.14
durable store -0.27
durable today 0.13
durable ” -0.18
durably 0.22
durably _ not -0.12
durably _ to 0.14
durably and 0.23
durably linked 0.86
dure _ pilot -0.14
during the 0.05
dusseldorf -0.38
dust 0.36
dutie _ . 0.05
dutie _ separate 0.05
duties -0.07
duties stay 0.21
duty 0.30
e 1 -0.23
e _ and -0.08
e _ be 0.07
e _ control -0.20
e _ copy -0.20
e _ live 0.10
e _ not 0.06
e _ yet 0.21
e sign 0.58
e signature -0.27
e signatures 0.69
e signed 0.28
e signing 0.41
each 0.33
each @us 0.30
each _ . 0.06
each _ @us 0.11
each _ against 0.06
each _ already 0.05
each _ api 0.06
each _ ask 0.17
each _ authenticate 0.13
each _ by -0.10
each _ call 0.07
each _ can -0.05
each _ certificate 0.05
each _ certifie 0.25
each _ come 0.26
each _ copy 0.10
each _ data -0.08
each _ database 0.09
each _ digest -0.05
each _ documente -0.14
each _ file -0.07
each _ for 0.06
each _ identity 0.09
each _ in -0.10
each _ issue 0.12
each _ it -0.12
each _ its 0.21
each _ last 0.13
each _ live 0.07
each _ must -0.09
each _ need -0.28
each _ next -0.16
each _ not -0.28
each _ number 0.08
each _ our 0.46
each _ owner -0.06
each _ permission 0.18
each _ record 0.10
each _ report 0.09
each _ restore 0.15
each _ seal 0.34
each _ seale -0.06
each _ sign -0.05
each _ signature 0.07
each _ sop -0.07
each _ take 0.08
each _ them 0.06
each _ to -0.06
each _ today 0.05
each _ wal 0.15
each _ will -0.33
each _ with 0.10
each _ would -0.20
each _ you 0.20
each _ your 0.16
each action 0.06
each ai -0.22
each and 0.35
each api 0.12
each approval -0.24
each attachment -0.17
each call 0.37
each capa -0.12
each change 0.09
each click -0.07
each company 0.16
each complaint 0.13
each controlled 0.11
each copy -0.17
each customer 0.22
each day 0.52
each download 0.07
each evidence -0.08
each exhibit -0.07
each figure -0.17
each file 0.36
each handler 0.31
each have -0.06
each holder -0.11
each is 0.21
each line -0.19
each login 0.62
each manufacturer 0.09
each migration 0.06
each month -0.17
each morning -0.32
each mutation 0.70
each night 0.17
each of 0.57
each official 0.26
each operator -0.11
each person -0.11
each pilot -0.09
each printed 0.17
each quarter -0.18
each record -0.31
each relation 0.51
each release 0.06
each report 0.35
each request 0.25
each role -0.09
each save -0.15
each session 0.07
each sheet 0.05
each signature 0.08
each signer 0.21
each site -0.10
each supplier 0.16
each time 0.86
each training 0.16
each upload 0.28
each uploaded 0.11
each with -0.55
each workspace -0.23
earlier -0.21
earlier , -0.23
earlier _ the -0.14
earlier than -0.11
earliest -0.69
earns 0.11
earth 0.06
ease -0.07
easier to 0.34
easter 0.10
easy -0.10
edit 0.27
edit , 0.21
edit . 0.08
edit _ , 0.14
edit _ . 0.07
edit _ be 0.15
edit _ trail -0.07
edit and 0.06
editable 0.10
edite _ false 0.31
edite _ immutable -0.06
edite _ mistaken -0.08
edited , 0.07
edited and -0.12
edited by 0.12
edition , 0.09
editor -0.34
editor . -0.10
edits 0.55
edits , 0.15
edits the 0.09
effect , 0.08
effect . 0.12
effect at 0.05
effect on -0.05
effective 0.11
effective , -0.16
effective . 0.17
effective _ , 0.08
effective _ at 0.16
effective _ control 0.13
effective _ copie 0.06
effective _ copy 0.11
effective _ electronic 0.14
effective _ issue 0.06
effective _ its 0.10
effective _ midnight 0.17
effective _ numbere 0.05
effective _ opene 0.10
effective _ release 0.08
effective _ signature 0.06
effective _ valid 0.14
effective and 0.36
effective at 0.61
effective by -0.13
effective copy -0.06
effective here 0.07
effective means 0.06
effective on 0.20
effective sop 0.51
effective version 0.17
effective versions 0.64
effective without 0.56
effectively 0.20
effectiveness _ . 0.12
effectiveness check 0.14
effortless 0.41
effortless , 0.05
eidas -0.23
eight -0.05
eighteen -0.16
eighteen months -0.32
either . -0.39
either _ be 0.11
either _ the 0.09
either of 0.60
either record 0.10
either type -0.48
either way 0.16
electronic 0.13
electronic _ . 0.05
electronic _ and 0.17
electronic _ bind 0.39
electronic _ blocke -0.07
electronic _ every 0.13
electronic _ have 0.06
electronic _ live 0.10
electronic _ not -0.31
electronic _ on 0.19
electronic _ plan -0.07
electronic records -0.13
electronic signature -0.15
electronic signatures 0.07
electronic signing 0.39
electronically 0.19
electronically , 0.21
electronically . 0.06
electronically _ , -0.20
electronically _ @us 0.09
electronically _ and 0.15
electronically _ binde 0.07
electronically _ legally 0.08
electronically _ the 0.39
electronically _ with 0.23
electronically and 0.29
electronically by 0.13
electronically in -0.43
electronically signed 0.12
electronically today 0.06
electronically with -0.23
elegant 0.09
elephant 0.24
eleven -0.11
eleven _ durability 0.05
eleven _ the -0.17
eleven minutes -0.06
eleven nines 0.14
eleven plants 0.16
eleven seconds 0.31
else 0.12
else 's 0.07
else ; 0.33
elsewhere 0.05
elsewhere . -0.14
emblem 0.52
emoji -0.29
employer 0.77
employer 's 0.27
employer _ directory 0.15
empowered 0.34
empowered to 0.34
empties 0.14
empty -0.78
empty , -0.13
empty . -0.91
empty _ . -0.10
empty _ the -0.07
empty _ with -0.05
empty by -0.06
empty folder -0.10
empty handed 0.32
empty room -0.07
enable -0.58
enable production -0.11
enabled 0.89
enabled $ 3.03
enabled for 0.15
enabled ” 0.17
encrypt evidence -0.22
encrypte _ , 0.07
encrypte _ ? -0.08
encrypte _ access 0.10
encrypte _ and 0.06
encrypte _ checksum 0.10
encrypte _ for 0.12
encrypte _ hold 0.07
encrypte _ kms 0.06
encrypte _ only 0.29
encrypte _ own -0.11
encrypte _ storage -0.06
encrypte _ that 0.07
encrypte _ with 0.19
encrypte _ your -0.06
encrypted 0.23
encrypted , 0.06
encrypted and 0.43
encrypted archive 0.13
encrypted bucket -0.11
encrypted once 0.06
encrypted or -0.27
encrypted storage 0.09
encrypted store -0.08
encrypted under -0.29
encrypted vault 0.25
encrypted with 0.66
encryption _ rest -0.15
encryption _ retention 0.06
encryption and 0.18
encryption at -0.34
encryption key 0.19
encrypts 0.16
end 0.11
end $ -0.09
end , 0.08
end ; 0.06
end _ , 0.08
end _ end 0.05
end _ for -0.07
end _ request -0.06
end _ that -0.07
end _ traceability 0.06
end _ ” -0.13
end and -0.10
end at 0.15
end has -0.17
end is -0.49
end rejects -0.10
end to 0.43
end traceability 0.10
end up -0.08
end with -0.16
ende _ a 0.10
ended 0.16
ended in 1.17
ending -0.19
ending . -0.07
endpoint 0.20
endpoint , 0.05
endpoint . 0.25
endpoint _ have 0.21
endpoint _ permission 0.05
endpoint _ policy 0.15
endpoint _ return -0.07
endpoint _ that 0.11
endpoint _ the 0.23
endpoint _ without 0.14
endpoint answers 0.46
endpoint does -0.08
endpoint guarded 0.20
endpoint in -0.06
endpoint is 0.10
endpoint mean -0.12
endpoint of 0.30
endpoint skips 0.52
endpoint that 0.42
endpoints $ 0.92
ends , -0.07
ends . -0.11
ends in -0.18
ends up 0.77
ends with -0.38
enforce _ all 0.07
enforce _ be -0.11
enforce _ to 0.08
enforce _ workspace 0.24
enforceable 1.33
enforceable . 0.47
enforced 0.75
enforced $ 0.92
enforced . 0.57
enforced by -0.33
enforced in -0.15
enforced per 0.29
enforced throughout 0.44
enforcement -0.20
enforcement is -0.12
enforces it 0.22
enforces mfa -1.00
engaged -0.64
engaged $ -0.14
engaged , -0.14
engagement -0.11
engagement letter -0.20
engine 0.68
engine , 0.14
engine . -0.11
engine _ . 0.24
engine _ in 0.10
engine _ it 0.08
engine _ of 0.12
engine has 0.05
engine that 0.05
engineer -0.20
engineer who -0.09
engineered 0.93
engineered for 0.32
engineered so -0.05
engineered to 0.61
engineers can 0.36
english -0.31
english . -0.13
english _ . -0.06
english and -0.54
enjoy 0.23
enough _ . 0.05
enough for 0.11
enter ? -0.10
enter _ and 0.07
enter a -0.16
enter is 0.09
enter real 0.06
enter the -0.09
enter your 0.17
entere _ . 0.06
entere _ a -0.05
entered 0.05
entered . -0.06
entering 0.05
enterprise 0.19
enterprise class 0.20
enterprise grade 0.13
enterprise sign 0.17
enterprise trust -0.46
enterprize _ , 0.06
enterprize _ model -0.22
enters 0.52
enters the 0.34
entitled 0.19
entra 0.10
entra _ , -0.07
entra _ and 0.06
entra id 0.29
entrie _ : -0.19
entrie _ a -0.24
entrie _ be 0.07
entrie _ by 0.06
entrie _ end -0.10
entrie _ from -0.13
entrie _ not 0.10
entrie _ the -0.10
entries -0.11
entries " -0.06
entries $ -0.18
entries , 0.09
entries . -0.17
entries after -0.15
entries are -0.09
entries around -0.07
entries be 0.16
entries can -0.18
entries have -0.24
entries hold -0.09
entries in -0.10
entries that -0.06
entrust 0.37
entrust to 0.37
entry -0.17
entry _ . 0.06
entry _ a -0.06
entry _ ledger -0.14
entry _ our -0.12
entry _ trail 0.08
entry _ “ -0.07
entry before -0.15
entry has -0.14
entry with -0.09
environment $ -0.08
environment , -0.47
environment _ not -0.10
environment that -0.07
environment validation -0.37
environment | 0.34
epic -0.06
eqms -0.15
eqms vendors -0.15
equivalent 0.12
erase -0.10
erase a -0.21
erased 0.07
eraser 0.10
eraser . 0.27
erasure -0.21
erp -0.88
error . -0.09
escalation 0.28
escalation process -0.17
escapes 0.44
escapes the 0.59
essential _ , -0.06
essentials 0.12
essentials plus 0.19
establish -0.07
established -0.08
established . -0.10
estimate -0.45
ethical 0.12
ethical _ be -0.08
ethical hackers 0.06
eu ai -0.07
eu annex 0.08
european time -0.21
euros -1.01
evaluate _ 11 -0.13
evaluate _ 2026 -0.13
evaluate _ 24 -0.13
evaluate _ ; -0.32
evaluated 0.46
evaluated on 0.13
evaluation -0.18
even 0.36
even _ , -0.10
even _ admin 0.33
even _ administrator 0.05
even _ correction 0.11
even _ database 0.20
even _ edit 0.05
even _ engineer 0.13
even _ its 0.12
even _ leav 0.23
even _ not 0.07
even _ our -0.05
even _ smallest 0.20
even _ that 0.06
even _ you 0.13
even a 0.27
even after -0.09
even an 0.45
even as -0.06
even by 0.71
even if 0.27
even in -0.41
even our 1.14
even the 0.08
even when 0.41
event 0.28
event _ before -0.17
event _ in -0.05
event _ or -0.05
event _ plan -0.06
event _ tamper 0.06
event has 0.09
event history 0.08
event list -0.20
event log 0.57
event model -0.37
event persistence -0.52
event storage -0.64
event stream 0.25
event to 0.10
events 0.23
events , 0.37
events . -0.07
events is 0.19
eventually -0.17
ever 0.19
ever $ 0.40
ever . 0.43
ever _ , -0.05
ever _ ? -0.06
ever _ @us -0.08
ever _ and 0.13
ever _ certifie 0.08
ever _ its 0.13
ever _ our -0.06
ever _ someone 0.06
ever be -0.66
ever grows 0.28
ever leaves 0.52
ever left -0.07
ever since 0.95
ever to 0.13
ever ” -0.06
every 0.68
every _ 's -0.10
every _ 13485 0.12
every _ @us 0.34
every _ an 0.10
every _ and 0.09
every _ as 0.07
every _ ask 0.18
every _ at -0.05
every _ be 0.06
every _ binde 0.17
every _ capa 0.08
every _ certifie 0.10
every _ day -0.09
every _ demo -0.09
every _ every 0.36
every _ gate -0.10
every _ hashe -0.10
every _ in -0.05
every _ issue 0.15
every _ it 0.11
every _ its 0.16
every _ leav -0.12
every _ may 0.10
every _ minute 0.16
every _ must -0.24
every _ need -0.06
every _ next -0.14
every _ not -0.58
every _ page -0.06
every _ permanent -0.05
every _ printe 0.17
every _ restore 0.09
every _ route -0.20
every _ server -0.06
every _ since 0.08
every _ the -0.10
every _ them 0.10
every _ through 0.17
every _ to 0.09
every _ type -0.28
every _ under 0.21
every _ will -0.35
every _ with -0.06
every _ would -0.28
every _ ” -0.10
every action -0.06
every ai -0.38
every answer -0.26
every approval 0.29
every bit 0.13
every call -0.14
every caller 0.17
every certificate 0.31
every change 1.00
every clause 0.07
every click -0.08
every client 0.96
every control -0.11
every copy 0.38
every customer 0.37
every day 0.30
every deviation 0.10
every document 0.07
every door -0.10
every edit 0.06
every endpoint 0.28
every entry -0.14
every exhibit 0.06
every export 0.22
every exported 0.17
every field 0.26
every fifteen 0.09
every file 0.13
every finding 0.34
every five 0.30
every friday -0.16
every gate -0.54
every hospital 0.41
every hour 0.22
every keystroke 0.18
every line 0.16
every login 0.23
every module 0.58
every monday 0.22
every month 0.40
every morning -0.25
every night -0.09
every one 0.54
every other -0.38
every page -0.24
every photo 0.10
every plan 1.20
every procedure -0.12
every production -0.70
every quality 0.16
every read 0.21
every record -0.21
every request 0.11
every response -0.24
every revision 0.10
every save 0.07
every session 0.57
every shift 0.19
every signature 0.37
every single 0.75
every site 0.50
every six 0.35
every station -0.19
every time 0.17
every uploaded 0.31
every user 0.06
every view -0.08
every visitor -0.10
every week 0.05
every workspace 0.16
every workstation -0.06
every write 0.14
every year 0.05
everybody 's -0.11
everybody else 0.07
everyone 0.17
everyone _ 's 0.07
everyone _ . 0.11
everyone can -0.11
everyone else 0.43
everyone to 0.40
everythe _ and 0.23
everythe _ do 0.19
everythe _ have 0.36
everythe _ type -0.08
everything , 0.39
everything else 0.12
everything on -0.07
everything we 0.64
everything you -0.20
everywhere 0.13
evidence 0.09
evidence $ -0.09
evidence , 0.05
evidence . -0.29
evidence ; -0.08
evidence ? -0.09
evidence _ ) -0.11
evidence _ . 0.11
evidence _ / 0.06
evidence _ a -0.11
evidence _ be 0.10
evidence _ before -0.05
evidence _ collecte 0.08
evidence _ complete 0.12
evidence _ day 0.21
evidence _ each -0.06
evidence _ encrypte 0.10
evidence _ evidence -0.21
evidence _ export -0.10
evidence _ have 0.06
evidence _ immutable 0.05
evidence _ liste -0.06
evidence _ live 0.06
evidence _ lock -0.05
evidence _ locke 0.18
evidence _ log -0.06
evidence _ meet 0.08
evidence _ mis -0.06
evidence _ must 0.06
evidence _ only -0.08
evidence _ our 0.23
evidence _ rest 0.08
evidence _ seale 0.13
evidence _ sit 0.11
evidence _ soc 0.14
evidence _ that -0.09
evidence _ to -0.14
evidence _ under 0.06
evidence _ unnotice -0.09
evidence _ verifie 0.09
evidence _ what -0.10
evidence _ will 0.06
evidence archive -0.06
evidence are -0.10
evidence at 0.17
evidence collection -0.06
evidence custody -0.21
evidence encrypted -0.06
evidence entries -0.14
evidence file 1.58
evidence folder -0.09
evidence for -0.17
evidence from 0.07
evidence goes 0.13
evidence held 0.09
evidence is 0.09
evidence list -0.10
evidence module -0.41
evidence references -0.97
evidence remains -0.15
evidence repository 0.05
evidence retention -0.06
evidence room 0.09
evidence sits 0.19
evidence speaks -0.10
evidence storage -0.25
evidence store 0.08
evidence that -0.06
evidence to -0.09
evidence unless -0.10
evidence upload -0.42
evidence vault 0.12
evidence wanted -0.44
evidence will -0.62
evidence ” -0.08
evidenced 0.21
evidenced on 0.10
evident _ , 0.27
evident _ . -0.12
evident _ claim -0.07
evident audit 0.54
evident history 0.14
evident is -0.17
evident log 0.30
evident logging 0.07
evident so 0.50
evident trail 0.22
evident ” -0.11
exact 0.54
exactly _ , 0.11
exactly _ the -0.09
exactly as 0.05
exactly the -0.39
exactly what -0.18
exam -0.10
exam _ . 0.12
exam _ behind 0.12
exam _ us 0.12
exam is 0.46
examination 0.13
examination . 0.34
examination in 0.14
examination was 0.37
examine -0.11
examine _ . -0.05
examine _ accountant 0.07
examine _ independent 0.07
examined 0.14
examined . -0.45
examined and 0.44
examined by 0.36
examiner -0.09
example -0.91
example and -0.33
example of -0.10
examples -0.93
exceed 0.05
exceeds 0.74
excel -0.24
excellent -0.29
except -0.11
except for 0.05
exception , 0.31
exception _ : -0.06
exception _ ii 0.09
exception _ the 0.09
exception _ type 0.18
exceptions 0.31
exceptions $ 0.48
exceptions , -0.24
exceptions . 0.65
exceptions in 0.16
exceptions noted 0.21
exceptions old -0.06
exchange -0.20
executed and -0.15
executed in -0.16
exercise finished 0.80
exercised 0.33
exercize _ on 0.27
exercize _ time 0.20
exhibit _ and 0.06
exhibit is 0.14
exhibits 0.19
exist -0.44
exist , -0.13
exist . -0.56
exist _ . -0.18
exist _ a -0.11
exist _ the -0.14
exist yet -0.20
existed -0.42
existed . -0.09
existing -0.18
exists -0.28
exists , -0.24
exists . 0.15
exists in -0.14
exists today -0.79
exit -0.08
exp 0.20
expect -0.47
expect _ . -0.12
expect _ the -0.06
expect _ to -0.22
expect an -0.06
expect the -0.06
expected -0.16
expected to -0.26
expects -0.73
expects a -0.31
expense -0.24
experience 0.71
expired 0.09
expires : 0.15
explain -0.39
explained -0.55
explaining -0.28
explains -0.62
explanation -0.12
export $ -0.27
export , 0.21
export . 0.08
export _ a -0.05
export _ and -0.15
export _ data -0.05
export _ hand 0.17
export _ its 0.13
export _ pdf 0.09
export _ what -0.06
export a -0.07
export and 0.23
export in 0.05
export logging -0.38
export menu 0.06
export or 0.11
export our -0.13
export workflows -0.05
export | -0.20
exportable 0.16
exported report 0.08
exporting to 0.12
exports $ 0.61
exports . -0.43
extend -0.24
extend to -0.12
extends 0.13
extent -0.53
extent of -0.07
external 0.18
external _ . 0.06
extra 0.21
extract -0.11
extracts -0.10
eyes 0.07
f -0.39
f 3 -0.11
f 5 -0.28
face _ . -0.09
face value 0.17
facing 0.35
fact 0.58
fact . 0.29
fact in 1.17
factor -0.23
factor , 0.10
factor . 0.22
factor _ . 0.07
factor authentication -0.06
factor is 0.61
factories 0.26
factory -0.25
fail 0.25
fail . -0.08
fail _ and 0.19
fail _ gate -0.18
fail _ the 0.10
fail closed 0.54
fail to 0.13
faile _ a 0.16
faile _ and 0.14
faile _ the 0.07
failed 0.07
failed . -1.95
failed attempts 0.17
failed in 0.41
failed to 0.46
fails 0.69
fails , 0.32
fails to 1.10
failure . -0.16
failures 0.16
fair -0.71
fall _ . 0.07
fall _ the 0.06
false -0.08
false $ -0.17
false _ . -0.11
false _ do 0.44
false _ say 0.48
false _ that 0.48
false _ we 0.44
false to 0.72
family . -0.05
family tree 0.88
faq -0.25
far -0.06
far $ -0.50
far , -0.06
far . -0.37
far : -0.11
far ; 0.42
far _ . -0.69
far _ bee 0.09
far _ have -0.13
far _ it -0.21
far as -0.19
far from 0.08
far is -0.20
far we -0.13
favourite -0.11
fda 's -0.08
fda . 0.40
fda ? -0.09
fda as 0.09
fda investigator -0.10
fear 0.20
feature -0.18
feature list -0.29
feb 0.43
february 0.15
february , 0.77
february _ the 0.06
february and -0.11
federal 0.09
federated 0.12
federated identity 0.39
federated login -0.24
federation $ -0.06
federation _ not -0.08
fedramp _ authorize 0.34
fedramp authorized 0.06
fedramp is -0.15
fedramp moderate 0.73
feed -0.59
feedback -0.84
feede _ : 0.06
feeding -0.72
feeds -0.08
feel 0.86
fell 0.06
fenced 0.29
fenced off 0.22
fences 0.34
few _ . -0.06
fewer -0.68
fi -0.27
fictional -0.58
fictional _ . -0.05
fictional _ and -0.07
fictitious -0.90
fido 0.61
fido 2 0.25
field -0.10
field , -0.08
field ; 0.23
field _ . -0.16
field _ a -0.09
field _ it -0.06
field _ not -0.13
field change 0.07
field for -0.12
field has -0.05
field is -0.32
field that -0.06
fiercest 0.44
fifteen 0.08
fifteen _ . -0.07
fifteen _ and 0.25
fifteen minutes 0.10
fifty -0.08
figma -0.58
figma . -0.33
figure -0.10
figure . -0.36
figure _ be -0.13
figures , 0.06
figures can -0.27
figures for 0.38
figures in -0.60
figures into -0.08
fil _ , -0.06
file -0.09
file $ 0.12
file 's 0.08
file . -0.25
file : -0.13
file _ . -0.07
file _ ; -0.20
file _ @us -0.13
file _ already 0.20
file _ an -0.14
file _ another -0.13
file _ be -0.05
file _ change -0.13
file _ checksum 0.06
file _ come -0.08
file _ control 0.08
file _ for 0.08
file _ from 0.06
file _ hash 0.08
file _ lock 0.22
file _ not 0.12
file _ of -0.05
file _ our 0.07
file _ publishe -0.10
file _ since -0.05
file _ us 0.12
file _ where -0.23
file _ without 0.08
file _ would 0.06
file _ you -0.12
file by 0.37
file can -0.27
file does -0.10
file for -0.07
file has -0.10
file in 0.83
file itself -0.10
file leaves 0.09
file name -0.62
file of -0.71
file server -0.24
file states -0.06
file store 0.09
file to -0.05
file without -0.23
file you -0.08
filed -0.17
filed . 0.08
filename -0.08
files are 0.11
files for 0.31
files go 0.37
files into 0.09
files is -0.14
files of -0.28
files stay -0.13
files that -0.23
files the 0.10
files themselves -0.13
files under 0.32
files will -0.15
files without 0.40
files | -0.05
files ” -0.25
filing -0.06
fill 0.06
filled -0.19
filled with -0.14
filler -0.10
filling in -0.11
filling line 0.40
film -0.68
filter -0.33
filter _ be -0.16
filter _ the -0.05
filters -0.20
filters a -0.06
final 0.13
final $ 0.55
final . 0.88
final _ available 0.11
final _ be 0.05
final _ blocke -0.08
final _ have 0.07
final _ live 0.08
final _ meet 0.06
final _ mis -0.10
final _ not -0.64
final _ of -0.09
final _ unavailable -0.06
final _ work 0.10
final and 0.36
final decision -0.07
final document 0.18
final issue 0.30
final release 0.07
finally 0.17
finally released 0.19
find 0.08
find . -0.19
find _ @us 0.07
find _ be 0.15
find _ critical 0.10
find _ guard -0.05
find _ in 0.26
find _ our 0.22
find _ past -0.05
find a 0.26
find an 0.15
find our 0.58
finde _ and -0.06
finde _ be -0.06
finde _ its 0.10
finde _ the 0.09
finding 0.40
finding _ and 0.06
finding _ the 0.06
finding and -0.20
finding is 0.15
finding to 0.13
findings 0.68
findings $ 0.82
findings , -0.06
findings and 0.29
findings are 0.06
findings have 0.08
finds no -0.17
fine -0.12
fine grained 0.23
finger 0.35
finger . 0.35
fingerprint 0.26
fingerprint , 0.20
fingerprint _ , 0.05
fingerprint _ . 0.17
fingerprint _ and 0.06
fingerprint of -0.14
fingerprinte _ and 0.10
fingerprinte _ arrival 0.15
fingerprinted 0.65
fingerprinted and 0.18
fingerprinted on 0.61
finish -0.07
finishe _ ; -0.11
finishe _ be -0.06
finishe _ time 0.13
finished , -0.11
finished . 0.14
finished ; -0.07
finished on 0.22
fire 0.07
fire in 0.13
firefox -0.60
firm _ and 0.07
firm _ control 0.14
firm _ find 0.07
firm _ last 0.07
firm _ our 0.10
firm _ report -0.08
firm did 0.08
firm examined 0.31
firm in 0.22
firm ran 0.20
firm that -0.07
firmly 0.60
firms -0.22
first -0.18
first $ 0.07
first , -0.19
first . -0.17
first : -0.48
first ; -0.08
first ? 0.07
first _ a -0.11
first _ have -0.07
first _ last 0.13
first _ record -0.07
first _ report -0.06
first _ second -0.09
first _ take -0.19
first _ the -0.10
first _ then -0.11
first _ write -0.06
first aid -0.25
first and -0.15
first attempt 0.39
first audit -0.09
first be -0.06
first click 0.74
first commercial 0.09
first customer -0.06
first day 0.37
first deviation 0.37
first draft 0.10
first event -0.09
first have -0.08
first line -0.11
first login 0.56
first on -0.05
first paying -0.08
first production -0.34
first regulated -0.15
first release 1.05
first screen 0.08
first thing -0.13
first time 0.26
fishbone -0.56
fishbone diagram -0.18
fishbone diagrams -0.10
fit to 0.18
fits . 0.06
fits on -0.39
five 0.07
five , 0.07
five . -0.07
five _ , 0.15
five _ be 0.12
five _ criterion 0.07
five _ examine 0.13
five _ have 0.05
five _ to -0.05
five categories -0.07
five days -0.11
five minutes 0.85
five modules 0.10
five trust 0.39
five whys -0.24
fix 0.46
fix , -0.07
fixed in 0.57
fixture -0.53
fixture _ . -0.06
fixture data -0.15
fixture file -0.12
fixtures -0.53
flats 0.27
flight recorder -0.10
flip 0.63
floor , 0.27
floor ? -0.05
floor _ become 0.07
floor _ effective 0.08
floor _ it 0.23
floor _ revision 0.12
floor once 0.30
floor plan -0.27
floor tablets 0.40
floor that 0.52
floor ” -0.21
flow 0.13
flow , 0.20
fluent -0.15
flyer -0.62
folder -0.53
folder , 0.33
folder . -0.07
folder _ . -0.07
folder _ it -0.11
folder is -0.55
follow _ . -0.35
follow a -0.74
follow it 0.09
follows -0.09
follows in -0.09
follows your -0.06
font -1.28
font . -0.11
fonts -0.12
foot -0.33
footer $ 0.93
footer . -0.12
footer _ . -0.17
footer _ : 0.07
footer _ soc 0.12
footprint -0.40
footprint _ no 0.34
footprint that 0.05
footprints 0.46
for -0.10
for 2028 -0.31
for ? -0.15
for @us -0.25
for _ 's 0.06
for _ . -0.22
for _ ; 0.15
for _ ? -0.08
for _ @us -0.17
for _ a 0.08
for _ account -0.05
for _ after -0.11
for _ all -0.07
for _ as 0.12
for _ attachment 0.06
for _ audit -0.05
for _ authority 0.09
for _ autumn -0.07
for _ be -0.17
for _ before -0.05
for _ board 0.06
for _ business 0.31
for _ but 0.20
for _ can 0.07
for _ certifie 0.05
for _ change 0.34
for _ customer 0.17
for _ date -0.22
for _ decision -0.05
for _ deviation 0.21
for _ event -0.09
for _ every -0.15
for _ factor 0.06
for _ field 0.10
for _ full 0.15
for _ gmp 0.16
for _ half -0.10
for _ hoste -0.08
for _ if 0.06
for _ last 0.17
for _ life 0.11
for _ list 0.05
for _ long 0.11
for _ mail 0.07
for _ maker -0.05
for _ management -0.09
for _ manufacturer 0.06
for _ next 0.17
for _ none -0.11
for _ not 0.08
for _ nothe -0.16
for _ now 0.30
for _ of 0.07
for _ only -0.06
for _ operation 0.17
for _ or -0.12
for _ our 0.06
for _ out -0.09
for _ outsider 0.11
for _ page -0.07
for _ phase -0.09
for _ plant 0.12
for _ print -0.06
for _ reason -0.09
for _ regulate -0.07
for _ saml 0.14
for _ server -0.07
for _ simple -0.07
for _ staff -0.10
for _ system -0.12
for _ test -0.23
for _ them 0.05
for _ tour -0.12
for _ unavailable -0.08
for _ week 0.16
for _ whole 0.08
for _ will -0.11
for _ workflow -0.09
for _ workspace 0.06
for _ write 0.05
for _ year 0.08
for _ your -0.20
for _ “ 0.09
for access -0.32
for ai -0.32
for all 1.04
for another 0.13
for any -0.11
for anything 0.07
for approvals 0.09
for as 0.38
for batch 0.11
for bit 0.36
for business 0.37
for by 0.09
for byte 0.44
for capa 0.13
for certified -0.08
for change -0.22
for colour -0.07
for commercial 0.22
for customers 0.23
for discussion -0.19
for e 0.19
for ever 0.22
for every 0.38
for everyone 0.21
for everything -0.11
for evidence -0.25
for files -0.34
for four 0.32
for full -0.34
for future -0.14
for gmp 0.60
for good 0.56
for gxp 0.12
for how -0.11
for illustration -0.65
for information 0.07
for inquiry -0.07
for is 0.14
for iso 0.13
for it -0.12
for its -0.12
for itself 1.13
for keeps 0.48
for life -0.13
for live -0.13
for nine 0.34
for ninety 0.14
for no -0.17
for none -0.08
for now -0.23
for opening -0.12
for operating 0.09
for orientation -0.07
for originals 0.15
for orphans 0.16
for part -0.07
for permission 0.17
for practice -0.12
for production -0.13
for quality -0.27
for real 0.77
for records -0.12
for regulated 0.30
for routine -0.29
for safety 0.07
for service 0.25
for show -0.23
for signatures -0.07
for six -0.15
for soc -0.29
for some 0.10
for spelling -0.21
for spring -0.13
for that -0.05
for the -0.17
for their -0.12
for there -0.19
for thirty -0.46
for those -0.15
for three 0.14
for version -0.37
for want -0.05
for what 0.12
for whoever -0.06
for word -0.18
for years 0.14
for you 0.18
for your 0.43
for “ 0.17
forbid -0.12
forbidden -0.26
forbidden to -1.16
forbids -0.12
force 0.61
force $ -0.07
force . 0.22
force : -0.16
force _ . 0.20
force _ @us -0.05
force and 0.47
force at 0.14
force for 0.08
force from -0.16
force of 0.20
force ” -0.12
foreign 0.19
foreign _ , 0.06
foreign _ deviation 0.08
foreign _ every 0.08
foreign _ hold 0.15
foreign _ to 0.08
foreign keys 0.18
forensic grade 0.21
foreseen -0.18
foreseen for -0.18
foresees -0.09
forever 0.48
forged 0.07
forget 1.33
forget , 0.17
forget . 0.40
forget _ : 0.12
forget _ and 0.12
forget shared -0.05
forget the 0.13
forget “ -0.09
forgot 0.20
fork -0.26
forklift -0.39
form -0.24
form . -0.13
form ; -0.25
form _ . -0.06
form _ for -0.11
form _ notice 0.07
form asks -0.08
form boundaries -0.18
form has -0.11
form of -0.45
formal 0.22
formally 0.92
formally issued 0.58
format -0.53
format _ . -0.09
format _ the -0.12
formatted -0.07
former quality -0.10
formerly 0.63
forms -0.46
forms . -0.10
forms are 0.28
fort -0.06
fort knox -0.06
fortnight 0.11
forum -0.66
found 0.12
found . -0.09
found compliant 0.10
found in -0.15
found nothing 0.33
found the -0.14
found to 0.67
found two -0.06
founded -0.71
founded by -0.09
founder -0.15
founders -0.43
founders met -0.40
fountain 0.25
fountain pen 0.48
four , -0.16
four . -0.76
four _ @us 0.16
four _ on 0.06
four countries 0.18
four days 0.06
four hours 0.20
four manufacturers 0.14
four plants 0.37
four sites 0.21
four years 0.74
fourteen -0.07
fourteen _ be -0.07
fourteen gates -0.56
fourth -0.06
fourth quarter -0.15
frame -0.83
frame _ the -0.10
framed -0.05
frames 0.07
framework -0.68
framework is -0.11
frameworks -0.71
frankfurt 0.55
frankfurt . 0.39
free , 0.71
freely 0.22
french -0.19
fresh 0.21
frictionless 0.07
friday -0.06
friday , 0.20
friday and -0.10
fridays . -0.30
friendly 0.16
friends -0.06
from " 0.12
from , 0.15
from . -0.18
from 1 -0.06
from ; -0.11
from @us -0.13
from _ , 0.07
from _ action 0.06
from _ approve -0.08
from _ archive 0.30
from _ backup 0.13
from _ be -0.10
from _ before -0.14
from _ capa 0.07
from _ click 0.14
from _ copy 0.09
from _ demo 0.07
from _ deviation 0.12
from _ directory 0.18
from _ do 0.08
from _ else 0.09
from _ every -0.06
from _ finde -0.06
from _ first 0.08
from _ hang -0.39
from _ into 0.07
from _ issue 0.15
from _ last 0.05
from _ ledger 0.09
from _ list 0.05
from _ live 0.15
from _ minute 0.08
from _ must 0.08
from _ never 0.06
from _ night 0.06
from _ phone 0.06
from _ pilot -0.10
from _ present -0.06
from _ real 0.05
from _ retraine 0.34
from _ same 0.07
from _ screen 0.12
from _ second 0.07
from _ sop 0.06
from _ store 0.10
from _ take 0.49
from _ tampere 0.08
from _ that -0.16
from _ three 0.06
from _ through 0.06
from _ to 0.18
from _ today -0.08
from _ vendor -0.18
from _ we -0.07
from _ workspace 0.07
from _ your 0.25
from a -0.12
from all -0.07
from anything -0.06
from approved -0.06
from audit 0.41
from backup 0.74
from being 0.07
from calling -0.07
from cause -0.08
from complaint 0.44
from cover -0.38
from day 0.34
from deleting -0.37
from draft 0.77
from entering -0.07
from every -0.23
from everybody 0.06
from everyone 0.31
from first 1.13
from her 0.21
from last 0.16
from module -0.18
from one 0.15
from our 0.31
from outside -0.06
from pilot 0.24
from quality -0.09
from sample -0.46
from scratch 0.07
from seeing -0.29
from someone -0.11
from supplier -0.15
from that 0.15
from the 0.07
from their 0.50
from them -0.12
from then 0.51
from there -0.09
from this -0.06
from today 0.81
from version -0.07
from what 0.14
from you -0.05
from your 0.15
from “ 0.28
front 0.18
front _ all 0.06
front door 0.59
front end 0.24
frontmatter -0.06
fsynced 0.92
fulfil 0.53
fulfilled 0.16
fulfils 0.16
full 0.66
full , 0.09
full . -0.05
full _ , 0.13
full _ . 0.09
full _ and -0.14
full _ complaint 0.08
full _ data 0.09
full _ effect 0.09
full _ from -0.10
full _ they 0.05
full and -0.08
full backup -0.10
full copy 0.58
full legal 0.87
full marks -0.06
full retention -0.07
full size 0.13
full traceability 0.61
full year 0.83
fully 0.50
fully _ . 0.39
fully _ be -0.20
fully _ enforce 0.40
fully _ with 0.20
fully _ ” -0.10
fully implemented 0.73
fully isolated -0.15
fully soc 0.57
function . -0.41
functions -0.25
funding -0.18
funding . -0.06
further -0.09
further . -0.30
further than 0.18
future -0.36
future controlled 0.09
future production -0.35
g -0.10
ga 0.08
ga $ 1.01
ga , 0.07
ga date -0.07
ga since 0.38
gamp 0.23
gamp 5 0.23
gap -0.10
gap , -0.10
gap : -0.52
gap free 0.13
gap list 0.06
gap where 0.06
gapless 0.14
gapped 0.10
gapped copy 0.20
garage -0.05
gate -0.20
gate $ -0.15
gate , -0.09
gate . 0.11
gate 4 -0.29
gate : 0.13
gate _ ( 0.06
gate _ . 0.10
gate _ a -0.11
gate _ and -0.13
gate _ before 0.08
gate _ blocke 0.08
gate _ close -0.55
gate _ cpa -0.10
gate _ depend -0.09
gate _ first -0.06
gate _ for -0.30
gate _ gate 0.10
gate _ have -0.10
gate _ in -0.06
gate _ independent -0.33
gate _ meet 0.31
gate _ not -0.16
gate _ once -0.12
gate _ one -0.08
gate _ shut -0.32
gate _ since -0.10
gate _ that -0.13
gate _ to -0.35
gate _ verifie 0.11
gate _ when -0.18
gate and -0.08
gate asks -0.73
gate can -0.48
gate closes -0.28
gate counts -0.20
gate for -0.23
gate has -0.55
gate is 0.06
gate list -0.06
gate met 2.35
gate needs -0.09
gate not -0.31
gate opens -0.10
gate requires 0.07
gate review -0.22
gate stays -0.07
gate that 0.05
gate wants -0.10
gate was 0.98
gate with 0.05
gatekeeper 0.79
gates -1.00
gates $ -0.70
gates , -0.49
gates : 0.10
gates are 0.07
gates have -0.44
gates it -0.41
gates stand -0.09
gates that 0.15
gateway 0.36
gateway , -0.09
gateway . 0.68
gateway and 0.14
gave 0.84
gave it 0.40
gave rise -0.15
gave us 0.16
gavel 0.24
gdpr 0.06
gdpr $ -0.61
gdpr , -0.16
gdpr . 0.22
gdpr : 0.11
gdpr _ , 0.07
gdpr _ 14 -0.09
gdpr _ a -0.11
gdpr _ by -0.14
gdpr _ compliant 0.09
gdpr _ fully 0.15
gdpr _ hipaa 0.05
gdpr _ not 0.09
gdpr _ we 0.17
gdpr compliance 0.39
gdpr compliant 0.15
gdpr in -0.09
gdpr ready 0.19
gdpr that 0.77
gdpr | -0.05
general _ may 0.07
general availability 0.06
generally -0.33
generally _ . -0.10
generally available -0.31
generate 0.09
generate _ as 0.08
generated 0.06
generated and 0.07
generated text 0.09
generates 0.06
generation 0.23
generator -0.10
generator . -0.05
genuine 0.07
geo 0.08
geo redundant 0.10
german . -0.39
german and -0.14
germany -0.37
get 0.41
get _ , 0.11
get _ 403 0.22
get _ : 0.26
get _ @us 0.06
get _ and 0.09
get _ as 0.07
get _ back -0.06
get _ by 0.05
get _ certifie 0.12
get _ from 0.06
get _ get -0.05
get _ nowhere 0.60
get _ official 0.22
get _ out 0.07
get _ revision -0.20
get _ same 0.11
get _ that 0.10
get _ when -0.12
get _ without 0.17
get _ your -0.11
get at 0.19
get back -0.07
get from -0.09
get in 0.48
get it 0.07
get on 0.17
get read 0.06
get the -0.17
get through -0.06
get to 0.09
get your -0.11
gets 0.16
gets . 0.43
gets a 0.52
gets an 0.51
gets built -0.21
gets in 0.08
gets into 0.18
gets no 0.50
gets past 0.36
gets you 0.06
ghent -0.20
git -0.57
github -1.31
give -0.06
give . -0.09
give _ @us -0.12
give _ agency 0.07
give _ as 0.06
give _ away 0.18
give _ be 0.20
give _ customer -0.08
give _ dossier 0.07
give _ our -0.05
give a 0.05
give each -0.62
give the -0.14
give us -0.12
given -0.13
given . 0.09
given a -0.34
given for 0.37
given here 0.41
given in 0.35
given that 1.37
gives an -0.18
gives every 0.53
gives its -0.05
gives itself 0.15
gives the 0.35
gives them 0.77
glance 0.20
global 0.11
global guard 0.11
glossary -0.82
glossary , -0.11
gmp 0.47
gmp , -0.14
gmp _ . 0.20
gmp _ @us 0.11
gmp _ in 0.16
gmp data 0.07
gmp use 0.44
gmp work 0.35
go , 0.07
go . 0.05
go : 0.19
go ? 0.10
go _ 's 0.10
go _ , 0.12
go _ . 0.06
go _ ; 0.13
go _ ? -0.06
go _ ai 0.08
go _ all 0.15
go _ and 0.25
go _ be 0.12
go _ checklist 0.06
go _ for 0.15
go _ go 0.08
go _ no -0.07
go _ of -0.05
go _ on 0.16
go _ our 0.06
go _ party -0.07
go _ record 0.12
go _ regulate 0.67
go _ security 0.06
go _ service 0.36
go _ that 0.07
go _ use 0.08
go _ “ 0.09
go ahead 0.65
go effective 0.17
go gates -0.56
go home -0.07
go in 0.50
go live -1.52
go no 0.37
go of 0.18
go out 0.27
go straight -0.09
go through 0.06
go to -0.14
go when -0.25
goe _ as 0.15
goe _ at 0.06
goe _ into 0.18
goe _ without 0.06
goes 0.34
goes , 0.09
goes . -0.06
goes by 0.67
goes effective 0.17
goes from 0.24
goes further 0.23
goes into 0.32
goes missing 0.09
goes nowhere -0.15
goes off 0.13
goes straight 0.06
goes through -0.45
goes unchecked 0.21
goes unlogged 0.71
goes unrecorded 1.06
goes up -0.10
goes well -0.59
goes with -0.41
goes without -0.51
going -0.55
going live -0.44
going out 0.17
going to -1.49
gold 0.37
gone 0.24
gone , 0.11
gone . -0.08
gone ; 0.27
gone are 0.06
gone from 0.54
gone into 0.69
gone live -0.28
gone missing 0.10
gone past 0.44
gone through 0.33
good 0.22
good $ 0.05
good . 0.97
good _ : 0.36
good _ @us -0.27
good _ be 0.08
good _ can 0.12
good _ record 0.09
good _ we 0.05
good _ your 0.18
good deal 0.15
good enough 0.12
good fences 0.25
good for 0.19
good manners -0.18
good news 1.21
good practice -0.31
good reason -0.06
goodbye 0.64
goodbye to 0.43
goods -0.09
google -0.25
google workspace 0.42
gospel 0.42
got 0.11
got . -0.11
got a -0.05
got it 1.82
got our 0.07
got round -0.19
got the 0.30
governs -0.16
gowning -0.06
grade 0.88
grade , 0.54
grade _ , 0.11
grade _ for 0.21
grade _ that 0.08
grade _ the 0.10
grade _ ” -0.09
grade and 0.23
grade safekeeping 0.24
grade trust -0.15
grained 0.23
grant 0.18
grant , 0.60
granted 0.43
granted by 0.11
granted or 0.34
granular 0.85
graph of 0.14
graphic 0.12
graphic : 0.17
graphic _ – -0.05
graphic _ “ 0.20
graphic with 0.34
graphql 0.43
graphql resolvers 0.18
graz 0.13
graz , -0.08
graz . 0.17
graz plant 0.15
great -0.43
green 0.29
green $ 2.42
green : -0.07
green _ : 0.05
green _ be -0.20
green _ with 0.15
green _ “ 0.43
green and -0.14
green dot 0.18
green in -0.38
green pill 0.59
green ticks -0.07
grey -1.53
grey . -0.10
greye _ the -0.08
greyed -0.20
greyed out -0.20
ground -0.10
ground _ to 0.11
grounds -0.16
group meets -0.08
grouped by -0.07
grow 0.05
grows . 0.60
guard 0.27
guard ( -0.14
guard . 0.23
guard _ and 0.05
guard _ return -0.10
guard contracts -0.35
guard endpoint -0.83
guard endpoints -0.30
guard is -0.64
guard on -0.15
guarded 0.37
guarded . -0.08
guarding 0.11
guards are -0.17
guards on 0.11
guess . -0.37
guess the 0.37
guesses 0.21
guidance -0.16
guide -0.67
guide _ . -0.09
guide to -0.18
guided -0.07
guided tour -0.07
gxp 0.25
gxp _ and 0.27
gxp _ have -0.06
gxp _ the -0.09
gxp is -0.39
gxp operation 0.32
gxp production 0.12
gxp records -0.28
gxp validated 0.41
gxp work 0.14
hacker _ a 0.12
hackers are -0.14
hackers spent 0.23
had . 0.45
had already 0.74
had been -0.07
had every 0.08
had not 0.21
had nothing -0.05
had one 0.09
had the -0.27
had we -0.41
half -0.22
half . -0.23
half _ . -0.34
half _ next 0.07
half _ the 0.09
half _ year 0.08
half never -0.19
half of -0.06
hall -0.11
halls -0.23
hand -0.10
hand $ -0.49
hand , 0.15
hand : 0.10
hand _ : 0.20
hand _ a 0.17
hand _ and -0.06
hand _ as 0.27
hand _ be 0.27
hand _ certifie 0.19
hand _ control 0.06
hand _ inspector 0.11
hand _ our -0.06
hand _ report 0.11
hand _ the 0.19
hand _ with 0.06
hand a -0.14
hand and -0.18
hand is 0.56
hand it 0.94
hand or -0.18
hand out 0.13
hand straight 0.06
hand to 0.57
handbook -0.21
hande _ a -0.13
hande _ and 0.09
handed 0.31
handed over 0.45
handing -0.34
handled ? -0.29
handler 0.29
handler . 0.25
handler _ . 0.05
handler _ a -0.06
handler _ the 0.10
handler asks -0.06
handler is 0.65
handler runs 0.84
handling -0.75
handling $ -0.84
hands 0.42
hands . 0.18
hands off 0.09
hands out -0.16
handwritten 0.32
handwritten _ . 0.06
handwritten autograph 0.42
handwritten signature 0.06
hang -0.15
hang _ it -0.06
hang on -0.08
happen . 0.67
happen _ , 0.13
happen _ book 0.15
happen _ in -0.09
happen _ stay 0.15
happen _ the 0.10
happen before -0.08
happene _ , 0.17
happened 0.32
happened in 0.44
happened to 0.05
happens 0.31
happens . -0.28
happens at 0.17
happens if 0.21
happens in 0.59
happens off 0.71
happens on 0.10
happens that -0.08
happens when 0.08
harbour 0.14
hard coded -0.50
hard to 0.18
hardened 0.48
hardly 0.12
hardly . -0.28
hardly _ . -0.24
hardly _ in 0.13
hardly a 0.80
hardware 0.40
hardware _ . 0.14
hardware key 0.29
hardware keys 0.37
harlow -0.06
has 0.12
has . -0.07
has a -0.48
has already 0.08
has an -0.32
has another -0.11
has anybody -0.10
has anyone -0.47
has attested 0.06
has become 1.68
has been 0.15
has certified -0.09
has come 0.34
has done -0.58
has durable 0.66
has failed 0.16
has given 0.08
has got -0.07
has handled 0.09
has it 0.16
has its 0.66
has just 0.24
has kept -0.22
has lapsed 0.18
has left 0.49
has more -0.30
has moved 0.22
has neither 0.16
has never -0.57
has no -1.13
has none -0.28
has not -0.28
has nothing -0.79
has one -0.32
has passed -0.77
has production 0.26
has released -0.14
has restored -0.38
has reviewed 0.05
has said 0.09
has seen -0.09
has shipped 1.40
has signing 0.35
has so 0.08
has spent -0.18
has stopped 0.58
has taken -0.08
has the 0.48
has three -0.08
has to -0.88
has tried 0.14
has written -0.24
has yet -0.25
has your 0.74
hash 0.29
hash , 0.08
hash . 0.38
hash _ . 0.11
hash _ be -0.06
hash _ before 0.10
hash _ it 0.28
hash _ on -0.07
hash _ one -0.07
hash _ so 0.10
hash chain -0.09
hash chained 0.13
hash chaining -0.40
hash is 0.50
hash of 0.44
hash on -0.12
hashe _ . 0.20
hashe _ and -0.14
hashe _ encrypte -0.09
hashe _ hold 0.06
hashe _ locke -0.05
hashe _ on 0.07
hashe _ retention 0.27
hashe _ under 0.17
hashed 0.15
hashed , 0.57
hashed . 0.17
hashed and -0.07
hashed on 0.13
hashes 0.15
hat -0.13
hat hackers -0.19
have 0.08
have , -0.29
have . -0.11
have _ . 0.09
have _ 27001 -0.11
have _ : -0.07
have _ @us -0.17
have _ against 0.06
have _ any -0.18
have _ assistant 0.14
have _ atteste 0.06
have _ audit -0.06
have _ away 0.08
have _ back 0.14
have _ be -0.21
have _ bind 0.13
have _ build -0.13
have _ but 0.36
have _ cal 0.07
have _ check -0.06
have _ choose -0.11
have _ color -0.13
have _ confirm 0.06
have _ confirme 0.06
have _ could 0.06
have _ date -0.15
have _ day 0.11
have _ deviation -0.05
have _ effect -0.08
have _ engage -0.05
have _ entrie -0.10
have _ every 0.07
have _ field -0.08
have _ find 0.33
have _ from 0.20
have _ go 0.17
have _ him 0.07
have _ home 0.27
have _ into 0.15
have _ iso -0.06
have _ isolate -0.12
have _ key 0.05
have _ live -0.08
have _ login 0.13
have _ lose -0.05
have _ meet -0.22
have _ name -0.08
have _ no -0.07
have _ nothe -0.09
have _ ordere -0.06
have _ other -0.21
have _ our 0.09
have _ outside -0.15
have _ part -0.09
have _ pas -0.06
have _ past 0.12
have _ pen -0.12
have _ read -0.12
have _ record 0.09
have _ regulate -0.13
have _ replace -0.05
have _ same -0.20
have _ seale 0.05
have _ set -0.06
have _ show -0.08
have _ since 0.20
have _ someone 0.06
have _ stamp 0.12
have _ step -0.09
have _ survive -0.08
have _ system -0.07
have _ tell -0.07
have _ tenant -0.08
have _ test -0.06
have _ than -0.05
have _ though 0.06
have _ through -0.11
have _ trie -0.11
have _ use 0.22
have _ way 0.07
have _ when -0.07
have _ within 0.11
have _ without 0.15
have _ “ 0.06
have a -0.23
have accepted -0.09
have ai 0.29
have already 0.54
have asked -1.34
have audit 0.36
have become 0.16
have been 0.30
have built -0.06
have certified 0.29
have completed -0.26
have controlled 0.40
have done -0.13
have drawn -0.22
have durable 0.41
have each -0.08
have earned 0.10
have electronic 0.37
have final 0.37
have found -0.05
have gone 0.33
have got -0.08
have is 0.18
have issued 0.25
have left 0.31
have lost -0.06
have made 0.39
have met -0.14
have moved 0.10
have no -0.96
have none -0.24
have not -0.27
have nothing -0.16
have other 0.27
have passed -0.07
have production 0.41
have server 0.22
have signed 0.18
have stopped 0.26
have taken 0.11
have tenant 0.30
have this 0.19
have to -0.55
have written -0.38
have yet 0.12
have your -0.15
having -0.10
having been -0.13
having no -0.08
having signed -0.07
he 's 0.29
he _ and 0.06
he can 0.08
head -0.16
head $ -0.31
head , -0.24
head _ keep -0.10
head _ to -0.05
head _ you -0.12
head that -0.44
heade _ . 0.10
header -0.27
header _ . -0.15
headers -0.34
headers : -0.11
heading -0.24
headings -0.75
headline -0.77
heads -0.06
health 0.75
health information -0.08
healthy 0.62
heard _ . -0.16
heard of -0.68
hears 0.26
hearsay -0.14
hearsay . -0.05
heat 0.07
heat " 0.06
held 0.13
held " -0.20
held $ -0.38
held , 0.15
held . 0.11
held a -0.16
held encrypted 0.49
held for 0.29
held to 0.11
held ” -0.06
hello -0.05
help -0.12
help _ be -0.13
help page -0.06
help pages -0.29
helpdesk 0.32
hence -0.08
her _ a -0.06
her _ the 0.10
her phone 0.22
her signature -0.11
her the 0.24
here 0.12
here 's 0.16
here . -0.13
here : 0.18
here ? 0.10
here _ 's 0.11
here _ and 0.08
here _ as 0.08
here _ copy -0.06
here _ court 0.06
here _ the 0.12
here _ there -0.13
here _ up 0.22
here and 0.40
here are 0.08
here carries 0.20
here has -0.05
here stands 0.25
here that 0.23
here to -0.06
here without 0.48
here would -0.27
hero image 0.14
hers 0.23
hexadecimal -0.11
hidden from -0.10
hide 0.19
hide _ a -0.05
hide _ be 0.05
hide _ not 0.13
hide a 0.08
hide the 0.20
hiding 0.09
hiding a 0.07
high 0.14
hint -0.34
hipaa $ -1.04
hipaa 's 0.07
hipaa . 0.06
hipaa : 0.10
hipaa _ compliant 0.18
hipaa _ fedramp -0.06
hipaa _ no -0.10
hipaa _ rule 0.17
hipaa _ so 0.08
hipaa _ will -0.09
hipaa security 0.16
hipaa | -0.30
hired -0.26
hired . -0.14
hiring -0.85
hiring a -0.09
his role 0.23
history 0.12
history " -0.07
history $ 0.41
history , 0.49
history . -0.05
history : 0.23
history ; 0.08
history _ , 0.07
history _ @us 0.09
history _ each 0.10
history _ for 0.06
history _ local -0.11
history _ our 0.08
history _ record 0.21
history _ source -0.13
history can -0.37
history does -0.15
history here 0.23
history in 0.15
history on 0.19
history tab 0.08
history you -0.22
hit 0.21
hitch 0.18
hitrust 0.07
hitrust _ 2 0.08
hitrust _ certifie 0.19
hitrust certified 0.46
hitrust r 0.54
hits 0.35
hold 0.10
hold $ 0.15
hold . 0.09
hold ? 0.08
hold _ , 0.10
hold _ by 0.15
hold _ capa 0.15
hold _ deviation 0.11
hold _ evidence -0.19
hold _ one 0.06
hold _ retention 0.05
hold _ right 0.08
hold _ so 0.07
hold _ to 0.11
hold _ with 0.07
hold _ you -0.05
hold a 0.19
hold an 0.15
hold every 0.89
hold for -0.13
hold is 0.25
hold iso 0.07
hold on -0.11
hold the 0.10
holde _ . -0.11
holder . 0.12
holder _ . 0.15
holder _ expiry 0.18
holder and 0.17
holder is 0.06
holders 0.32
holders , 0.06
holding it -0.24
holds , 0.12
holds . 0.14
holds code -0.12
holds for 0.32
holds in 0.19
holds it 0.48
holds its -0.28
holds the 0.16
holds them 0.34
holds up 0.34
hole . 0.09
holiday , 0.21
holidays -0.56
holidays . -0.19
home 0.31
home . 0.09
home for 0.33
home page -0.19
home with 0.16
homes 0.25
homes . 0.25
homework . -0.13
honest -1.05
honestly -0.26
honesty -0.53
honour -0.10
honour system -0.06
honoured 0.62
honours 0.60
hook 0.09
hop from 0.05
hope -0.45
hope , -0.13
hope . -0.10
hope for -0.07
hope to -0.84
hopes to -0.17
hops 0.07
hospital 's -0.21
hospital . 0.41
host -0.53
host _ . -0.07
host keeps -0.06
hoste _ and -0.07
hoste _ be 0.05
hoste _ compliant 0.14
hoste _ hipaa 0.23
hoste _ soc -0.06
hosted -0.14
hosted pilot -0.12
hosted version -0.10
hosting -0.08
hosting company -0.42
hosting partner -0.41
hosting providers -0.07
hosts -0.13
hour 0.35
hour . 0.17
hour _ a 0.14
hour of 0.09
hourglass -0.14
hourly 0.85
hourly , 0.17
hourly _ restore 0.14
hourly and 0.32
hourly snapshots 0.07
hours , 0.52
house -0.27
how -0.33
how @us 0.06
how _ , -0.07
how _ ? 0.21
how _ a -0.12
how _ be -0.10
how _ can 0.09
how _ could -0.07
how _ i 0.08
how _ in 0.14
how _ it 0.07
how _ read -0.13
how _ sign 0.07
how _ tell -0.06
how _ the -0.10
how _ to -0.14
how _ we -0.09
how _ work -0.87
how _ you 0.08
how are -0.26
how controlled -0.10
how controls -0.13
how do 0.56
how does 0.20
how durable -0.22
how each 0.06
how far 0.20
how is -0.46
how it 0.13
how long -0.29
how many 0.29
how much -0.23
how often -0.06
how our 0.69
how production -0.20
how soon 0.10
how they -0.36
how to -0.18
how we 0.32
how would -0.17
how you -0.50
how your -0.06
however , 1.40
however _ , 0.07
however _ be -0.12
hr -0.13
hr disables 0.07
hr system 0.09
hsm 0.39
html 0.16
human , -0.08
human _ : 0.08
human _ ai 0.08
human _ be 0.09
human _ confirm 0.19
human _ in 0.16
human _ what 0.20
human decision -0.13
human error -0.26
human has 0.40
human in 0.08
human needs -0.10
human review 0.57
human step 0.56
human to -0.10
human who -0.10
hundred 0.19
hundreds 0.48
hundreds of 0.15
hunt -0.40
hunt for -0.39
hurdle -0.23
hurt 0.10
hyperlink -0.14
hyperlinks 0.23
hypervisors -0.16
hyphens -0.23
hyphens . -0.22
i -0.22
i : 0.26
i _ ? 0.14
i _ a -0.10
i _ control -0.17
i _ copy -0.12
i _ day -0.05
i _ it -0.16
i _ thi -0.08
i and 0.06
i approve 0.11
i check -0.07
i do 0.08
i enter 0.06
i get 0.05
i is -0.07
i know 0.13
i log 0.12
i looks -0.12
i nor -0.32
i or 0.06
i release -0.20
i sign -0.07
i tried 0.50
i use 0.20
i will -0.92
icon 0.14
icon , -0.06
icon : 0.62
icon _ . -0.08
icon _ evidence 0.09
icon _ “ 0.17
icon captioned 0.31
icon is -0.34
icon of 0.38
icon with 0.68
icons -0.21
id 0.06
id , 0.60
id = 0.07
id _ a 0.07
id _ and 0.19
id _ password 0.16
id _ second 0.12
id account 0.21
id and 0.40
id on -0.06
id tenant 0.18
idea -0.40
idea , -0.43
idea that -0.12
ideas -0.78
ideas . -0.36
identities , 0.11
identities . -0.05
identities are 0.13
identity 0.08
identity $ -0.38
identity . 0.08
identity : -0.14
identity _ , -0.05
identity _ at 0.06
identity _ before 0.07
identity _ by 0.06
identity _ it -0.17
identity _ of -0.07
identity _ to -0.09
identity _ your 0.10
identity and 0.07
identity gate -0.08
identity work -0.06
idor 0.44
idp $ 0.63
idp , 0.08
idp . -0.25
idp _ be -0.25
idp and -0.09
ids -0.64
ids are -0.22
ie -0.07
iec 0.65
iec 27001 0.67
iec _ certificate 0.22
if 0.35
if , -0.25
if @us -0.47
if _ , -0.22
if _ ; -0.05
if _ ? 0.06
if _ a 0.08
if _ and -0.09
if _ at -0.09
if _ auditor 0.09
if _ be 0.20
if _ burn 0.11
if _ center 0.11
if _ control -0.26
if _ copie -0.12
if _ doe -0.07
if _ down 0.07
if _ ever -0.31
if _ find -0.08
if _ gate -0.37
if _ goe -0.17
if _ in -0.20
if _ it -0.22
if _ keep -0.15
if _ log 0.06
if _ not 0.09
if _ one -0.09
if _ only -0.16
if _ passe -0.09
if _ past -0.05
if _ place -0.15
if _ record 0.07
if _ release -0.07
if _ report -0.10
if _ sign -0.09
if _ signature -0.09
if _ so -0.06
if _ store -0.18
if _ to -0.28
if _ way -0.05
if _ we -0.11
if _ when -0.07
if _ wonder 0.05
if a 0.21
if all -0.07
if and -0.26
if any 0.11
if anyone 0.05
if durable -0.05
if each -0.34
if every -0.14
if evidence -0.08
if its -0.09
if links -0.16
if someone -0.06
if the -0.12
if there -0.77
if they 0.14
ignore -0.10
ignore . -0.09
ignore the 0.13
ii 0.22
ii $ -0.60
ii ( 0.06
ii , 0.80
ii . 0.57
ii ? 0.12
ii _ , 0.07
ii _ . 0.16
ii _ 2025 0.05
ii _ 27001 0.18
ii _ : 0.06
ii _ exist 0.06
ii _ in 0.27
ii _ iso 0.22
ii _ | 0.08
ii certified -0.09
ii for -0.05
ii in 0.06
ii is 0.14
ii period -0.09
ii report 0.07
ii that 0.22
ii | -0.13
illustration -0.10
illustration . -0.11
illustration : -0.08
illustrations -0.09
illustrative -0.46
illustrator -0.26
image 0.07
image _ “ 0.19
images -0.40
images and -0.08
imaginary -0.83
immutability $ -1.05
immutability _ not -0.30
immutability has 0.09
immutability of -0.10
immutable 0.16
immutable _ . 0.08
immutable _ a -0.11
immutable _ audit -0.14
immutable _ be 0.06
immutable _ claim -0.06
immutable _ e -0.14
immutable _ evident -0.14
immutable _ in -0.25
immutable _ not -0.07
immutable _ signature -0.14
immutable _ tamper -0.18
immutable _ the -0.08
immutable _ trail 0.09
immutable audit 0.57
immutable tamper -0.25
immutable ” -0.47
implementation -0.14
implemente _ enforce 0.39
implemente _ verifie 0.12
implemented and 0.21
implementer -0.13
import -0.22
imports -0.18
imports , -0.13
impossible 1.06
impossible , -0.24
impossible . 0.69
impossible _ 's 0.06
impossible _ a 0.08
impossible _ an 0.12
impossible _ outsider 0.08
impossible for 0.34
impossible here 0.10
impossible to 0.57
impressed -0.06
impression -0.09
impressive -0.28
in $ 0.50
in , 0.31
in 2027 -0.56
in 2028 -0.63
in 38 0.26
in : -0.36
in ; 0.08
in @us 0.39
in _ " 0.12
in _ ' 0.05
in _ ( -0.06
in _ , -0.07
in _ 1 0.15
in _ : -0.05
in _ ? -0.17
in _ a 0.10
in _ about -0.06
in _ access 0.05
in _ activity -0.10
in _ ad 0.07
in _ after -0.14
in _ all -0.17
in _ already -0.14
in _ an -0.06
in _ and 0.05
in _ any 0.05
in _ api 0.12
in _ architecture -0.05
in _ at -0.08
in _ auditor 0.14
in _ back 0.07
in _ bag 0.08
in _ be -0.06
in _ before -0.13
in _ belong -0.05
in _ browser -0.11
in _ bucket 0.27
in _ build -0.37
in _ capa 0.06
in _ center 0.23
in _ checksum 0.18
in _ claim -0.26
in _ code -0.08
in _ column -0.06
in _ control -0.15
in _ copie 0.06
in _ could -0.16
in _ count 0.08
in _ cover 0.14
in _ database 0.07
in _ day 0.16
in _ demo 0.14
in _ design -0.16
in _ diagram -0.20
in _ document -0.10
in _ draft -0.13
in _ draw -0.10
in _ drill -0.09
in _ encrypte 0.21
in _ endpoint -0.06
in _ ever 0.48
in _ every -0.09
in _ eye -0.05
in _ far -0.10
in _ follow -0.06
in _ gdpr 0.18
in _ goe -0.08
in _ guide 0.07
in _ half 0.05
in _ hand -0.07
in _ her 0.13
in _ hour 0.09
in _ how -0.09
in _ ii 0.16
in _ inbox 0.08
in _ inspector 0.05
in _ invente -0.20
in _ its -0.05
in _ itself 0.06
in _ know -0.07
in _ label -0.06
in _ lack 0.06
in _ leave 0.07
in _ legally -0.05
in _ list -0.12
in _ live 0.07
in _ local -0.07
in _ lock 0.08
in _ log -0.06
in _ machine 0.05
in _ material -0.08
in _ may -0.12
in _ mean -0.24
in _ memory -0.12
in _ mfa 0.07
in _ mock -0.37
in _ model -0.06
in _ module 0.11
in _ month 0.06
in _ morne -0.08
in _ multi -0.20
in _ need -0.07
in _ note -0.09
in _ now 0.06
in _ object 0.09
in _ office -0.14
in _ once 0.06
in _ opinion 0.10
in _ or -0.25
in _ our 0.07
in _ page 0.11
in _ paper -0.07
in _ pilot 0.25
in _ plan -0.21
in _ platform 0.14
in _ press -0.12
in _ preview -0.24
in _ production -0.08
in _ prototype -0.22
in _ questionnaire -0.12
in _ real 0.21
in _ reference -0.28
in _ review 0.07
in _ room 0.06
in _ route 0.15
in _ sample 0.09
in _ sandbox -0.34
in _ say -0.16
in _ screenshot -0.15
in _ script -0.11
in _ sense -0.12
in _ sentence -0.06
in _ service 0.06
in _ set -0.08
in _ should -0.08
in _ show -0.08
in _ since 0.06
in _ site 0.17
in _ slide -0.27
in _ stay 0.06
in _ stop -0.39
in _ storage 0.09
in _ store 0.26
in _ tab -0.10
in _ tamper 0.25
in _ third -0.05
in _ today 0.07
in _ tool 0.08
in _ tour 0.18
in _ trail 0.17
in _ traine -0.06
in _ transaction 0.07
in _ under -0.06
in _ use 0.13
in _ validate -0.08
in _ vault 0.10
in _ version -0.11
in _ whole 0.10
in _ whose 0.37
in _ will 0.09
in _ with 0.07
in _ workspace 0.11
in _ would 0.07
in _ your 0.16
in _ “ 0.14
in _ ” -0.06
in access 0.46
in active 0.21
in anger 0.17
in any 0.07
in approvals -0.17
in april -0.26
in august 0.43
in autumn -0.13
in beta -0.10
in between -0.08
in blue 0.05
in both -0.08
in browser -0.06
in certified 0.26
in charge -0.08
in class 0.43
in compliance -0.06
in content 0.34
in cork 0.38
in court 0.29
in daily 0.82
in different 0.11
in dist -0.06
in document 0.17
in dublin 0.41
in dusseldorf -0.38
in each -0.18
in either 0.08
in eleven -0.06
in encrypted -0.19
in english -0.11
in every 0.74
in february 0.31
in figma -0.40
in force 0.87
in forty 0.56
in four 0.20
in frankfurt 0.10
in from -0.06
in full 0.16
in gxp -0.06
in hall -0.14
in hand 0.84
in has 0.22
in ireland 0.14
in is -0.06
in iso -0.06
in january 0.08
in json -0.10
in july 0.47
in june 0.24
in landscape -0.15
in line 0.39
in live -0.08
in local -0.23
in lyon 0.28
in march 0.12
in may 0.37
in memory -0.09
in middleware 0.82
in minutes 0.47
in no -0.50
in november 0.10
in october 0.14
in operation 0.52
in other 0.12
in page -0.12
in parallel 0.12
in person -0.19
in pilot 0.06
in place 0.42
in plain -0.11
in postgres 0.12
in prod 0.46
in production 0.78
in progress 0.62
in public -0.17
in quotes -0.13
in reception 0.49
in red -0.06
in review -0.06
in sales -0.61
in saml -0.41
in scope 0.06
in seconds -0.15
in section 0.27
in service 1.07
in someone 0.33
in spring 0.07
in stone 0.33
in ten 1.05
in that -0.64
in the -0.20
in their 0.05
in this -0.41
in three 0.08
in through 0.20
in to 0.08
in training -0.08
in twelve 0.10
in two 0.19
in under 0.06
in until -0.10
in use 0.39
in version 0.46
in will -0.17
in with 0.16
in writing -0.05
in your -0.05
in “ -0.38
inbound 0.71
incident 0.19
incident _ , -0.06
incident response -0.35
include 0.10
include . -0.11
include _ . 0.11
include _ a -0.14
include _ every 0.14
include _ plan 0.92
included 0.37
included $ 1.41
included in 0.37
includes 0.07
includes the -0.19
inclusion -0.19
inclusion _ . -0.05
inclusion rules -0.19
incorruptible 0.98
indelible 0.15
independent . -0.11
independent _ , 0.07
independent _ any -0.11
independent _ before -0.06
independent _ confirme 0.11
independent _ control 0.25
independent _ examine 0.06
independent _ firm 0.22
independent _ our 0.16
independent _ tenant -0.12
independent accountant 0.52
independent cpa 0.39
independent reviewer -0.17
independent service -0.08
independently examined 0.44
independently verified -0.40
index 0.08
indexed 0.15
industry 0.28
information security 0.31
infrastructure -0.13
inherit 0.07
initial _ . -0.10
initials -0.05
initials . -0.12
ink 0.37
ink . 0.09
ink _ . 0.10
ink for -0.06
ink on 0.07
ink would 0.24
input -0.25
input validation -0.15
ins -0.08
insert 0.16
inserts 0.42
inside 0.61
inside $ 0.23
inside . 0.07
inside @us 0.51
inside our 0.54
inside ” 0.28
insider -0.10
insist -0.19
insist on -0.15
inspection 0.10
inspection ? 0.21
inspection proof -0.06
inspection reports 0.27
inspections 0.31
inspections . -0.08
inspector 0.57
inspector , -0.05
inspector _ , 0.06
inspector _ . 0.07
inspector _ at 0.42
inspector _ of 0.14
inspector _ our 0.07
inspector as -0.16
inspector asks 0.32
inspector opens 0.07
inspector will 0.19
inspectorate 0.12
inspectors 0.36
inspectors , 0.24
inspectors accept 0.21
inspectors can 0.61
inspectors do 0.05
inspectors have 0.53
inspectors smile 0.94
instance , -0.26
instant 0.78
instead 0.07
instead . 0.14
instruction 0.20
instruction _ @us 0.10
instruction _ be 0.07
instruction in 0.15
insulin 0.18
insurers 0.05
intact 0.65
intact $ 0.42
intact . 0.21
integrations 0.08
integrity 0.16
integrity , -0.44
integrity : 0.19
integrity _ , 0.05
integrity _ be -0.09
integrity _ confidentiality -0.12
intelligence 1.44
intelligent 0.49
intend -0.68
intend to -0.68
intended 0.08
intended use 0.08
intentions -0.08
interlocked 0.43
interlocked rings 0.37
intern -0.47
intern 's -0.18
internal -0.08
internal audit -0.39
internal audits -0.58
internal calls 0.07
internet 0.08
internet . -0.15
intervals -0.29
interview -0.09
into 0.14
into _ 's 0.12
into _ , 0.28
into _ : 0.17
into _ @us -0.05
into _ and 0.07
into _ bucket 0.07
into _ demo -0.06
into _ locke 0.29
into _ not -0.05
into _ only -0.06
into _ own -0.07
into _ storage 0.06
into _ that -0.13
into _ to -0.09
into _ vault 0.05
into _ without 0.23
into an 0.07
into another 0.56
into every -0.38
into force -0.07
into it -0.10
into one -0.08
into production 0.23
into service 0.25
into the 0.15
into which -0.12
into word -0.11
introduce -0.05
introduces -0.06
intruder 0.35
intruder nowhere 0.28
invente _ , -0.10
invente _ the -0.08
invented -1.81
invented data -0.35
investigation 0.07
investigation , 0.47
investigation . 0.11
investigators -0.11
investigators can 0.08
investor -0.07
invisible 0.06
invisible to 0.06
invitation 0.05
invite _ the 0.05
invited . -0.08
invoice -0.29
invoices -0.13
involved . 0.16
iq _ be 0.07
iq oq 0.20
ireland 0.14
iron 0.10
iron mountain -0.06
is 0.30
is . -0.11
is < 0.06
is a -0.71
is able 0.31
is absent -0.34
is accepted -0.11
is access 0.17
is active 1.14
is added -0.22
is advisory -0.42
is all -0.54
is already 0.10
is also -0.10
is among 0.05
is an -0.23
is another -0.58
is anything -0.05
is append 0.76
is applied 0.35
is archived 0.20
is as -0.35
is asked 0.32
is audit -0.05
is authenticated 0.28
is authorised 0.24
is available 1.18
is bare -0.90
is behind 0.21
is being -0.30
is binding -0.26
is blocked -0.82
is booked -0.06
is bound 0.26
is built 0.20
is byte 0.16
is called -0.31
is captured 0.97
is carried 0.11
is carved 1.00
is certified -0.25
is checked 0.06
is claimed -0.52
is clean -0.07
is clip -0.08
is closed -1.22
is code -0.85
is coming -0.05
is compared 0.14
is complete 0.14
is compliant 0.21
is compulsory -0.18
is confirmed 0.36
is controlled -0.10
is covered -0.28
is decided 0.42
is demonstrated -0.42
is disabled -0.41
is documented -0.53
is done 1.77
is down -0.09
is drawn -0.19
is dry 0.07
is due -0.15
is easier -0.11
is easy -0.64
is effective -0.28
is empty 0.11
is enabled 2.45
is encrypted -0.12
is enforced 0.08
is enough -0.06
is ever 0.20
is exactly -0.18
is executed 0.68
is expected -0.33
is false 0.19
is fedramp 0.08
is filled -0.11
is final 0.23
is fine -0.13
is fingerprinted 0.16
is for -0.25
is forbidden -0.27
is frozen -0.18
is full 0.20
is fully 0.15
is generally 0.29
is going -0.20
is gone -0.25
is green -0.79
is greyed -0.35
is handled 0.13
is hard -0.24
is here 1.40
is hidden -0.20
is hipaa 0.18
is immutable 0.15
is impossible 0.33
is in 0.34
is isolated -0.25
is issued -0.08
is it -0.06
is itself -0.41
is kept 0.07
is known 0.05
is lacking -0.17
is left 0.68
is legally 0.22
is less -0.41
is limited 0.14
is linked -0.07
is live 0.81
is local 0.06
is locked 0.12
is logged 0.06
is looked 0.37
is mandatory 0.05
is marked -0.15
is meant -0.15
is merely -0.70
is met 0.29
is metadata -0.15
is missing -1.11
is months -0.14
is more -0.07
is neither -0.50
is never 0.28
is next -0.53
is none 0.32
is not -0.54
is nothing -0.34
is now 0.28
is nowhere -0.58
is numbered -0.14
is off -2.21
is on 0.15
is one -0.34
is only -0.40
is open 0.64
is opened -0.21
is optional 0.41
is organized 0.07
is our -0.24
is out 0.09
is over 0.53
is part 0.12
is past 0.13
is pencilled -0.23
is pending -0.09
is permanently -0.25
is placeholder -0.05
is planned -1.29
is promised -0.09
is published 0.44
is reached 0.08
is ready 1.96
is recorded 0.10
is refused 0.14
is renamed -0.12
is replicated 0.06
is required -0.67
is reviewed -0.25
is round -0.10
is running -0.06
is said -0.40
is sample 0.25
is saved -0.06
is scheduled -0.26
is sealed 0.39
is served 0.26
is settled -0.06
is short -0.33
is shown -0.25
is shut -0.27
is signed 0.13
is simply -0.05
is single -0.37
is slated -0.19
is soc 0.06
is something -0.23
is stated -0.31
is still -0.18
is stored 0.14
is technically 0.07
is test 0.25
is the -0.29
is theirs -0.24
is there -0.18
is tied 0.10
is to -1.90
is today -0.06
is tracked -0.13
is true 1.36
is turned -0.06
is unavailable -1.48
is unfinished 0.13
is unqualified -0.26
is usually -0.13
is valid 0.31
is validated 0.16
is verified 0.98
is wanted -0.21
is wanting -0.28
is welded 0.25
is well -0.18
is when -0.74
is who 0.11
is whole 0.29
is why 0.16
is withdrawn 0.78
is without -0.33
is working 0.39
is worth 0.06
is wrong -0.49
is yet -0.07
is your 0.07
is yours -0.30
is zero -0.21
is “ -0.08
ishikawa -0.09
iso -0.16
iso 13485 0.06
iso 14971 -0.16
iso 22301 0.47
iso 27701 0.23
iso _ . 0.07
iso _ 2015 0.17
iso _ 2022 -0.07
iso _ 2024 0.13
iso _ 27001 0.20
iso _ 4.1 -0.11
iso _ : 0.17
iso _ any -0.15
iso _ as 0.06
iso _ by -0.09
iso _ certificate 0.08
iso _ certifie 0.08
iso _ company 0.22
iso _ do 0.12
iso _ false -0.06
iso _ in 0.09
iso _ its -0.32
iso _ mark 0.10
iso _ mistaken 0.10
iso _ nor -0.06
iso _ or -0.05
iso _ our 0.06
iso _ out -0.11
iso _ since -0.06
iso _ so 0.09
iso _ soc 0.29
iso _ standard -0.13
iso _ to -0.06
iso _ would -0.14
iso certificates -0.09
iso iec 0.47
iso logo -0.35
iso logos -0.07
iso | -0.45
isolate _ . 0.09
isolate _ authorize -0.14
isolate _ be -0.09
isolate _ in -0.17
isolate _ the -0.07
isolate its -0.19
isolate tenants 0.22
isolated 0.09
isolated . -0.09
isolated ” 0.08
isolation 0.14
isolation $ -1.63
isolation , -0.49
isolation . -0.07
isolation : -0.10
isolation _ 's -0.08
isolation _ , 0.08
isolation _ authorization 0.07
isolation _ be -0.12
isolation _ blocke -0.14
isolation _ close -0.45
isolation _ evidence -0.10
isolation _ one -0.07
isolation _ record -0.06
isolation _ server 0.08
isolation _ storage -0.09
isolation _ tenant 0.10
isolation _ that -0.32
isolation _ the -0.13
isolation _ unavailable -0.05
isolation for 0.21
isolation means -0.10
isolation not -0.06
isolation of 0.18
isolation test -0.10
isolation verified 0.21
isolation – -0.11
issue , 0.29
issue . 0.06
issue _ , 0.08
issue _ . -0.13
issue _ ; -0.11
issue _ @us 0.16
issue _ and 0.12
issue _ by 0.12
issue _ certifie 0.20
issue _ clean 0.09
issue _ from -0.06
issue _ it 0.12
issue _ its -0.05
issue _ name 0.13
issue _ number 0.17
issue _ numbere 0.14
issue _ opinion -0.06
issue _ our -0.09
issue _ own -0.39
issue _ platform -0.15
issue _ stampe 0.13
issue _ to 0.09
issue _ you 0.08
issue a -0.06
issue and 0.23
issue are 0.05
issue controlled -0.12
issue desk 0.09
issue has 0.09
issue is -0.08
issue it 0.20
issue links -0.28
issue the 0.07
issue with 0.06
issued 0.49
issued $ 0.29
issued , 0.10
issued . -0.16
issued an 0.08
issued and 0.43
issued as 0.22
issued by -0.26
issued copy 0.77
issued in -0.09
issued it 0.07
issued on -0.16
issued our 0.21
issued the 0.67
issued this -0.08
issued through -0.19
issued ” 0.17
issuer -0.13
issues -0.07
issues . 0.18
issues a 0.08
issues it 0.05
issues no -0.38
issues numbered -0.09
it : 0.22
it ? -0.22
it _ , 0.12
it _ : 0.26
it _ ? 0.10
it _ @us 0.09
it _ all 0.06
it _ already -0.10
it _ and 0.06
it _ answer -0.16
it _ append 0.34
it _ authorize 0.15
it _ batche -0.18
it _ because 0.08
it _ binde 0.16
it _ blank -0.08
it _ can -0.05
it _ change 0.06
it _ claim 0.39
it _ close 0.07
it _ collecte -0.09
it _ compliant 0.33
it _ control 0.09
it _ copie 0.17
it _ day 0.13
it _ demo -0.10
it _ disk 0.07
it _ each 0.14
it _ effective 0.09
it _ encrypte 0.08
it _ end 0.07
it _ event 0.10
it _ every -0.18
it _ exist -0.11
it _ false 0.06
it _ forbidden -0.19
it _ force 0.19
it _ get -0.06
it _ hold 0.16
it _ how 0.11
it _ impossible -0.14
it _ issue 0.05
it _ item -0.11
it _ just 0.17
it _ locke 0.19
it _ log 0.09
it _ model 0.07
it _ morne 0.05
it _ new 0.06
it _ not 0.15
it _ nothe -0.23
it _ now -0.07
it _ official 0.12
it _ old 0.11
it _ on 0.07
it _ or 0.06
it _ our 0.08
it _ possible 0.22
it _ publishe -0.08
it _ quality -0.10
it _ ready -0.08
it _ real 0.10
it _ regulate 0.12
it _ release 0.06
it _ route 0.17
it _ run 0.07
it _ sample -0.05
it _ say 0.18
it _ seal 0.12
it _ seale 0.40
it _ second 0.09
it _ service 0.11
it _ shift 0.17
it _ sign 0.07
it _ single 0.06
it _ stay 0.06
it _ system 0.05
it _ tenant 0.07
it _ the 0.10
it _ though 0.07
it _ two 0.12
it _ type -0.07
it _ under 0.07
it _ until 0.06
it _ year -0.07
it _ yes -0.13
it _ your -0.09
it _ ” -0.12
it accepts -0.06
it all -0.10
it and 0.15
it approves 0.85
it at 0.25
it backs -0.26
it before 0.07
it binds 0.09
it came -0.10
it carries -0.05
it changed 0.06
it changes -0.23
it closes 0.06
it comes 0.10
it comply -0.49
it could -0.06
it counts 0.19
it decides 0.33
it depends -0.24
it describes -0.21
it drafts -0.41
it each 0.14
it every 0.71
it follows -0.17
it from -0.05
it gets -0.09
it got 0.13
it had -0.06
it hangs 0.35
it happened 0.33
it here -0.18
it holds 0.19
it if -0.05
it in 0.12
it issues 0.73
it just -0.26
it knows 0.32
it leaves 0.23
it led 0.24
it lives 0.24
it makes 0.47
it may 0.11
it must 0.22
it no -0.12
it off 0.06
it official 0.08
it once -0.13
it or -0.10
it produce -0.06
it puts -0.17
it reaches 0.11
it reads 0.07
it rules 0.32
it should 0.20
it shows -0.20
it signed -0.06
it since 0.08
it sits -0.05
it so -0.21
it soc -0.09
it stays 0.24
it stops 1.22
it suggests -0.11
it team 0.08
it the 0.38
it there 0.50
it to -0.24
it touched 0.35
it touches 0.26
it twice -0.12
it used -0.10
it validated -0.17
it was -0.11
it were -0.32
it when -0.07
it with 0.08
it writes -0.39
it | -0.07
item -0.11
item ; 0.25
item _ . -0.16
item is -0.11
item of -0.47
items -0.31
its -0.09
its _ 's -0.09
its _ : 0.11
its _ ; -0.37
its _ ? -0.07
its _ a -0.11
its _ and -0.06
its _ authority 0.19
its _ bee 0.13
its _ capa 0.10
its _ center -0.10
its _ check -0.06
its _ copie 0.05
its _ customer -0.06
its _ data -0.07
its _ date 0.09
its _ do -0.05
its _ durable 0.14
its _ every -0.07
its _ final 0.06
its _ follow 0.18
its _ key 0.08
its _ know 0.12
its _ locke -0.07
its _ meet 0.06
its _ nothe -0.05
its _ open -0.07
its _ other 0.14
its _ out 0.13
its _ period 0.09
its _ seal 0.09
its _ service -0.22
its _ show -0.06
its _ signature 0.13
its _ the 0.21
its _ up -0.06
its _ would 0.05
its access 0.05
its bot -0.15
its capa 0.10
its cause 0.06
its certificate -0.26
its checksum 0.90
its clients -0.41
its controlled 0.37
its copy 0.26
its corrective 0.51
its custody 0.10
its customers -0.80
its data -0.06
its date 0.11
its decisions 0.59
its deviations -0.09
its digest -0.07
its documentation -0.05
its effective -0.08
its ending -0.21
its fingerprint 0.10
its fix 0.06
its full 0.25
its hash 0.56
its heart 0.34
its investigators 0.08
its keys -0.05
its last -0.12
its link -0.09
its links 0.42
its mark 1.29
its meaning 0.31
its name -0.20
its neighbours 0.15
its opinion 0.26
its paper -0.08
its penetration 0.26
its place 0.06
its publisher -0.17
its references 0.11
its regulated -0.16
its retention 0.15
its review -0.28
its right -0.06
its ruling -0.11
its seal 0.11
its server -0.28
its sha 0.24
its side -0.62
its soc 0.12
its sop -0.10
its source 0.38
its status -0.24
its system -0.07
its tenants 0.08
its title -0.10
its type -0.13
its verdict 0.25
its whole 0.11
itself 0.23
itself $ 0.13
itself , 0.12
itself . 0.49
itself : 0.36
itself ; -0.16
itself ? -0.14
itself _ and 0.20
itself _ that 0.13
itself _ the 0.09
itself _ under 0.11
itself _ your -0.10
itself away 0.15
itself refuses 0.28
iv 0.11
j -0.59
j . -0.77
jan 0.36
january . -0.06
january ; 0.93
january _ be 0.10
january and -0.11
jar -0.77
jar $ -0.22
jar is -0.13
jira -0.36
jira keeps -0.45
jobs 0.06
jobs , 0.37
join the -0.20
joined 0.58
joined . 0.42
joined at 0.06
joined by 0.23
joined to -0.13
joined up -0.12
joke -0.63
journal 0.06
journal that 0.26
json -0.61
json . -0.06
json _ . -0.16
json file -0.10
judge 0.33
judge . 0.07
judge _ and 0.07
judge _ it 0.16
judge accepts 0.70
judge it -0.09
judged -0.24
judged by -0.09
judgement 0.47
judges 0.07
july 0.16
july , 0.08
jump _ . -0.08
jump to -0.08
june 0.72
june , -0.06
june . -0.07
june : 0.15
june _ . 0.10
june _ and 0.16
june _ have 0.09
june and 0.88
just 0.05
just _ 's -0.06
just _ , 0.06
just _ ; 0.17
just _ a 0.10
just _ it -0.05
just as 0.34
just in -0.23
just like 0.32
just the 0.12
k -0.14
k to -0.07
keep -0.51
keep _ : 0.05
keep _ ? -0.09
keep _ by 0.05
keep _ encrypte 0.07
keep _ good 0.06
keep _ lock 0.11
keep _ long 0.05
keep _ not -0.06
keep _ other 0.07
keep _ out -0.05
keep _ own -0.29
keep _ retention 0.10
keep _ thirty -0.12
keep _ under 0.08
keep _ you -0.13
keep _ ” -0.11
keep a 0.35
keep asking -0.19
keep each 0.37
keep evidence 0.09
keep it 0.10
keep its -0.10
keep one -0.19
keep real -0.73
keep the -0.49
keep working -0.08
keep your -0.14
keeper 0.15
keeps . 0.16
keeps access -0.06
keeps an -0.27
keeps customers 0.17
keeps every -0.17
keeps it 0.06
keeps its -0.14
keeps no -0.49
keeps one -0.06
keeps them 0.24
keeps what -0.05
keller -0.25
kept . -0.11
kept apart 0.06
kept at -0.07
kept by -0.10
kept encrypted 0.11
kept for 0.06
kept from -0.51
kept intact 0.22
kept under -0.14
key 0.16
key $ -0.06
key , 0.42
key . 0.59
key _ and 0.20
key _ deviation 0.08
key _ every 0.19
key _ log -0.21
key _ your 0.24
key and 0.28
key custody -1.10
key in 0.05
key of 0.17
key per 0.12
key that -0.06
key to 0.38
keyboard -0.14
keycloak 0.07
keyed 0.83
keys , 0.15
keys . 0.16
keys ? -0.23
keys and -0.16
keys hold 0.31
keys in 0.09
keystroke 1.04
keystroke _ that 0.15
keystroke leaves 0.05
kick -0.22
kick off -0.22
killed 0.31
kind -0.35
kind . -0.05
kind _ . -0.09
kind has -0.18
kindly -0.10
kinds -0.56
kinds of -0.10
kit -0.74
kitchen -0.34
kms 0.51
kms key 0.28
knock 0.26
knots -0.09
know _ 's 0.20
know _ a -0.05
know _ and 0.14
know _ it 0.18
know _ of -0.07
know _ that -0.07
know and 0.06
know nothing -0.37
know of 0.27
know their 0.08
known -0.60
known . -0.20
known and 0.07
known gap -0.06
knows -0.05
knows , 0.30
knows its 0.39
knows no -0.21
knows that 0.11
knows what 0.36
knows who 0.50
knox -0.06
kpi 0.06
la 0.06
lab , 0.36
lab _ , -0.08
lab keeps -0.49
lab report 0.07
label 0.27
label , -0.41
label . -0.36
label ? 0.12
label _ . -0.21
label _ a 0.07
label _ be -0.38
label _ not -0.10
label _ to -0.14
label came 0.74
label in -0.19
label is 1.38
label on -0.05
label printer -0.15
label that 0.10
labelled “ 0.08
labels -0.56
labels . -0.14
labels in -0.07
laboratory -0.56
labs -0.05
lack . -0.08
lack _ 27001 0.10
lack _ certification 0.10
lack _ mistaken 0.10
lack _ right -0.06
lack a 0.05
lack iso 0.41
lack of -0.34
lacked 0.38
lacked a 0.31
lacking -0.12
lacking . -0.24
lacking the 0.22
lacks . -0.18
lacks any -0.26
lacks is -0.05
lacks its 0.38
laminated -0.17
land 0.32
land _ a -0.05
land _ an 0.09
land in -0.13
land straight 0.22
landing -0.17
landing page -0.27
landlord -0.93
landlord 's -0.51
lands . 0.09
landscape -0.10
language 0.05
language _ the -0.06
languages -0.25
languages . -0.19
lapse 0.87
laptop -0.37
laptop . 0.25
laptop _ . -0.11
laptop _ it -0.12
laptop and -0.52
large -0.12
larger -0.43
largest -0.07
last 0.30
last $ 0.07
last , -0.07
last : -0.08
last _ 's 0.08
last _ . 0.16
last _ 2 0.07
last _ backup 0.06
last _ be 0.40
last _ by -0.11
last _ close 0.06
last _ critical 0.05
last _ drill 0.06
last _ exercize 0.21
last _ finishe 0.10
last _ from 0.25
last _ in -0.09
last _ long -0.07
last _ minute -0.26
last _ on 0.08
last _ our -0.13
last _ pas 0.11
last _ period 0.19
last _ time 0.13
last _ today 0.05
last approver 0.12
last autumn 0.81
last edited -0.48
last friday 0.24
last line 0.23
last month 0.55
last night 0.13
last of 0.11
last quarter 0.33
last release 0.22
last restore 0.41
last signature 0.23
last soc 0.41
last spring 0.08
last thursday 0.55
last two -0.07
last unguarded 0.07
last week 0.15
last word -0.06
last year 0.35
lasting 0.17
lasting link 0.15
lasts -0.56
later -0.19
later ; 0.09
later ? 0.71
later _ . -0.08
later _ will -0.05
later phase -0.24
later say 0.06
latest 0.79
latest type 0.71
laughed -0.19
launch -0.55
launch , -0.13
launch . 0.07
launch _ be -0.05
launch party -0.13
law 0.39
law . 0.40
law _ . 0.29
law compliance -0.94
law on 0.50
lawyers keep 0.06
layer -0.10
layer . 0.17
layer is -0.08
layout -0.32
lead -0.33
lead . -0.35
lead _ ? 0.09
lead _ page -0.13
lead to -0.68
lead ” 0.07
leaflet -0.44
leak 0.08
leaks between -0.51
lean -0.07
learn _ be 0.05
learns 0.12
lease -0.50
lease . -0.29
least -0.10
least _ a -0.11
least of -0.22
least once -0.18
least one -0.11
least two -0.11
leav _ , 0.06
leav _ a 0.08
leav _ and 0.16
leav _ be 0.09
leav _ certifie 0.22
leav _ control 0.11
leav _ its 0.09
leav _ mark 0.05
leav _ no 0.37
leav _ one 0.27
leav _ platform 0.44
leav _ system 0.44
leav _ that 0.07
leav _ without 0.12
leave 0.08
leave ? -0.13
leave @us -0.46
leave _ , 0.11
leave _ : 0.12
leave _ ; 0.09
leave _ and 0.28
leave _ be 0.17
leave _ certificate 0.10
leave _ for 0.07
leave _ not 0.08
leave _ of -0.17
leave _ our 0.07
leave _ release 0.25
leave _ system -0.12
leave _ with -0.05
leave a 0.10
leave our 0.22
leave out -0.43
leave to 0.61
leave with 0.25
leave you 0.09
leave your -0.21
leave “ -0.20
leavers 0.13
leaves @us -0.18
leaves a -0.07
leaves an -0.05
leaves its 0.20
leaves our 0.06
leaves out -0.12
leaves the 0.07
leaving 0.15
leaving a 0.13
led 0.17
ledger -0.08
ledger ( -0.07
ledger 1 -0.30
ledger 7 0.08
ledger : -0.08
ledger _ . -0.07
ledger _ ; -0.05
ledger _ the -0.25
ledger _ yaml 0.07
ledger has 0.06
ledger is -0.18
ledger records -0.29
ledger that 0.49
left 0.33
left . -0.21
left beta -0.23
left hand 0.37
left it 0.21
left no 0.10
left on -0.06
left open 0.33
left out -0.42
left that 0.18
left the 0.45
left to 0.28
left us 0.93
left with -0.10
left without -0.06
legal _ . 0.12
legal and -0.12
legal effect -0.06
legal equivalent 0.19
legal force -0.10
legal hold -0.11
legal struck -0.10
legal weight 0.13
legally 0.36
legally _ ? -0.15
legally _ e 0.10
legally _ on 0.19
legally _ signature 0.08
legally binding -0.16
legally effective 0.83
legally valid 0.33
legend 0.07
length -0.23
length of -0.12
less . -0.38
less binding 0.18
let 0.34
let _ ai 0.41
let _ that -0.11
let ai 0.08
let alone -1.10
let anyone 0.44
let me 0.06
let software -0.38
let you 0.16
lets -0.34
lets a -0.25
lets anyone -0.71
lets its -0.31
lets no 0.43
lets one -0.38
lets the 0.06
lets them 0.29
lets you -0.14
letter 0.08
letter : -0.06
letter ; 0.42
letter ? -0.06
letter _ customer -0.12
letter _ hang -0.12
letter _ our 0.14
letter _ there -0.11
letter attached 0.11
letter case -0.18
letter in 0.29
letter on 0.26
letterhead 0.05
letters -0.26
level 0.11
level 1 0.34
level 2 0.77
level _ a -0.12
level _ not -0.09
level is -0.09
level security -0.07
levels -0.10
library -0.10
library . -0.23
library is -0.11
licensed 0.13
licensed sites -0.15
lid 0.09
lie . -0.19
lie awake 0.13
lies in 0.06
life 0.83
life . 0.95
life _ record 0.13
life of 0.19
lifecycle 0.11
lifecycle event 0.06
lift the -0.06
lifte _ . 0.18
lifte _ record -0.06
lifted 0.25
lifted off -0.15
lifting 0.13
lifting a 0.39
lifts 0.09
light _ green 0.32
light on -0.05
like , 0.27
like . -0.43
like : 0.14
like ; -0.07
like _ : 0.05
like _ @us -0.08
like _ be -0.06
like _ one 0.07
like _ to -0.12
like a -0.06
like ink 0.23
like it -0.09
like our 0.07
like to -0.05
liked 0.09
likely -0.40
likes -0.53
likewise -0.36
likewise . -0.17
limit 0.15
limite _ the 0.13
limited to 0.30
limits -0.22
limits $ -0.75
limits of -0.27
lims -1.38
line $ 0.15
line 3 0.14
line 4 -0.10
line ; 0.05
line _ . -0.06
line _ @us 0.11
line _ line 0.13
line _ one -0.08
line _ our 0.11
line _ take 0.05
line _ text -0.06
line _ there -0.06
line _ they -0.08
line about -0.06
line and -0.09
line before -0.07
line between -0.40
line by 0.82
line can 0.15
line for -0.09
line includes -0.10
line of -0.18
line that -0.10
line was -0.34
line with 0.24
line “ -0.28
lines -0.16
lines and -0.17
lines of -0.36
linger 0.18
link -0.13
link , -0.16
link . -0.08
link : 0.27
link ; 0.12
link _ @us 0.10
link _ all -0.08
link _ and -0.06
link _ blocke -0.28
link _ capa 0.06
link _ copy -0.12
link _ deviation 0.06
link _ do 0.17
link _ document 0.14
link _ keep 0.06
link _ last 0.06
link _ mis -0.18
link _ not 0.19
link _ show -0.05
link _ thi -0.06
link _ verifie 0.05
link _ we -0.08
link _ when -0.09
link _ yet -0.06
link capas -0.29
link gate -0.18
link id 0.06
link survive 0.36
link that -0.18
linked $ 0.27
linked , 0.15
linked . 0.16
linked across -0.06
linked for 0.89
linked in -0.11
links $ -0.40
links : 0.06
links are -0.09
links do -0.11
links from -0.05
links has 0.07
links have -0.06
links hold 0.18
links in -0.24
links must -0.11
links remain 0.24
links survive -0.16
links that 0.65
links when 0.26
links will -0.07
links | 0.29
linter -0.44
list -0.22
list $ 0.06
list ? -0.34
list _ . -0.19
list _ but 0.11
list _ complete -0.08
list _ it 0.07
list _ not -0.13
list _ tenant 0.05
list _ that -0.06
list _ the 0.10
list _ what -0.12
list another 0.08
list by -0.13
list for -0.28
list in -0.34
list is -0.28
list names -0.07
list of -0.11
list three 0.12
list view 0.06
list your 0.33
liste _ date -0.07
liste _ record -0.07
listed -0.39
listed by -0.27
listed item -0.10
lists -0.24
lists each 0.10
lists the -0.10
lists what -0.11
little -0.43
live 0.35
live " 0.11
live $ 1.87
live , -0.07
live . 1.17
live : 3.58
live @us 0.57
live _ " -0.10
live _ 's -0.12
live _ ? -0.09
live _ @us -0.08
live _ a -0.17
live _ all -0.12
live _ at 0.08
live _ bee -0.08
live _ control 0.09
live _ date -0.07
live _ deviation 0.12
live _ do 0.05
live _ every 0.17
live _ no -0.07
live _ not -0.20
live _ operation -0.07
live _ or -0.06
live _ plant 0.12
live _ quality 0.10
live _ regulate 0.20
live _ release 0.14
live _ require -0.12
live _ separate -0.07
live _ some -0.08
live _ the -0.07
live _ work 0.10
live _ write 0.08
live _ year 0.14
live _ | 0.11
live and -0.14
live batch -0.08
live capa 0.14
live capas 0.61
live checklist 0.22
live date -0.14
live environment 0.06
live for 1.41
live gate 0.31
live gmp 0.40
live gxp -0.06
live has 0.14
live in -0.14
live next 0.54
live on -0.07
live party -0.27
live production 0.09
live records -0.07
live service 0.20
live since -0.14
live site -0.16
live system 0.53
live writes 0.09
live | 0.22
live ” -0.29
lived -0.07
lives 0.24
lives in 0.24
living 0.21
living in 0.20
load -0.06
loaded -0.29
loading -0.17
loads . 0.13
loaf -0.89
loaf . -0.09
loaf _ : 0.09
loaves -0.26
lobby -0.07
lobby _ the -0.10
local -0.61
local _ , 0.05
local _ only -0.09
local data -0.12
local demo -0.15
local pilot -0.15
local sessions 0.20
local source 0.09
local storage -0.45
lock -0.24
lock . 0.16
lock : -0.05
lock _ . 0.15
lock _ and 0.11
lock _ key -0.11
lock _ of -0.06
lock _ retention -0.10
lock _ your -0.10
lock and 0.28
lock for 0.18
lock is -0.48
lock out -0.05
locke _ , 0.11
locke _ . 0.07
locke _ access 0.26
locke _ and 0.18
locke _ control 0.26
locke _ hashe 0.07
locke _ in 0.14
locke _ its -0.14
locke _ only 0.09
locke _ with 0.28
locked 0.41
locked , 0.13
locked . -0.07
locked and 0.57
locked away 0.27
locked evidence 0.07
locked for -0.07
locked in -0.25
locked out -0.06
locked storage 0.10
locked store -0.14
locked vault -0.09
locks 0.35
locks , 0.29
locks . -0.07
locks and -0.08
log 0.14
log $ 0.35
log , -0.07
log ; 0.22
log _ 's 0.07
log _ : 0.08
log _ @us 0.06
log _ a -0.06
log _ all 0.36
log _ before -0.09
log _ can 0.27
log _ false 0.18
log _ for 0.06
log _ from -0.10
log _ grow 0.06
log _ hash 0.07
log _ it 0.08
log _ its -0.33
log _ password -0.06
log _ say -0.08
log _ verifie 0.06
log _ what 0.07
log _ who 0.08
log as 0.07
log behind -0.05
log entries 0.58
log entry 0.66
log every -0.32
log has 0.23
log immutable -0.20
log integrity 0.11
log is 0.05
log itself 0.17
log on -0.25
log only 0.62
log that -0.22
logged $ 0.17
logged for 0.10
logged ” -0.16
logging 0.08
logging $ -0.70
logging , 0.46
logging in 0.30
logical 0.05
logically 0.16
login 0.16
login $ 0.46
login , 0.07
login _ , -0.08
login _ all -0.10
login _ and 0.13
login _ every 0.07
login _ have 0.13
login _ to 0.06
login _ your 0.12
login button -0.06
login has -0.07
login page 0.19
login screen -0.29
login to -0.11
login with 0.29
login | 0.16
logins , 0.07
logins are 0.67
logo $ 0.23
logo _ . -0.46
logo _ the -0.13
logo _ “ 0.06
logo in 0.06
logo strip -0.22
logo with 0.06
logos -0.12
logs , -0.12
logs are -0.07
logs of 0.20
logs that 0.41
long -0.30
long . -0.20
long _ , -0.06
long _ a 0.09
long _ be -0.22
long _ keep -0.05
long _ open -0.18
long _ retention 0.25
long _ say 0.10
long _ schedule 0.08
long _ tab -0.10
long _ to -0.34
long _ your 0.06
long a -0.25
long is -0.06
long list -0.06
long road -0.13
long way -0.25
long you -0.11
longer 1.12
longer , -0.31
longer . 0.14
longer ; 0.50
longer _ , 0.27
longer _ : -0.22
longer _ a 0.22
longer _ be 0.09
longer _ for 0.16
longer _ it 0.16
longer _ live -0.18
longer _ the -0.19
longer _ to -0.24
longer a 1.01
longer any -0.05
longer be -0.07
longer has 0.18
longer have -0.09
longer need -0.08
longer planned -0.82
longest -0.15
look . 0.08
look _ . -0.13
look _ : 0.11
look _ in 0.15
look _ up 0.07
look _ vain -0.05
look _ your 0.09
look at -0.06
look elsewhere -0.09
look for 0.05
look into 0.46
look like 0.19
looke _ be -0.05
looke _ leave 0.06
looked and 0.29
looked at -0.12
looked up 0.35
looking -0.08
looking for -0.13
looks -0.30
looks , -0.49
looks at -0.14
looks finished 0.12
looks like -0.47
looks up 1.10
loop 0.10
loop . 1.05
loop means 0.08
loop ” -0.06
loose 0.09
loose ends 0.46
lose 0.08
lose , -0.13
lose . -0.28
lose _ , 0.18
lose _ : 0.35
lose _ a 0.05
lose _ again 0.06
lose _ at 0.11
lose _ the 0.07
lose a 0.31
lose its 0.05
loses 0.32
loses its 0.31
losing 0.35
losing a 0.43
loss 0.07
loss . 0.05
loss of 0.06
lost $ 0.33
lost , 0.08
lost : 0.16
lost ; -0.34
lost a 0.13
lost in 0.53
lost its -0.17
lost when -0.13
lot _ @us 0.06
lot is 0.11
lot number -0.35
lot of -0.16
lot to 0.76
lots 0.12
lots are 0.25
love . 0.38
love to -0.13
lovely -0.71
lovingly 0.64
low -0.14
low _ deviation 0.09
low risk 0.31
lower -0.46
lower case -0.06
luck -0.22
luck . 0.05
lunch , 0.43
lunch _ . -0.14
lyon 0.44
m -0.25
m . -0.11
machine , 0.65
machine . -0.27
machine _ on 0.08
machine is -0.07
made : -0.13
made and 0.10
made effective -0.16
made from -0.06
made in 0.33
made to 0.31
made up -1.81
mail -0.18
mail _ . -0.07
mails and -0.07
main 0.09
maintains 0.12
maintenance -0.08
make -0.06
make _ as 0.06
make _ claim -0.05
make _ on -0.06
make _ own 0.06
make a -0.24
make no -0.09
make the -0.09
maker -0.15
maker _ . -0.06
makers 0.10
makers , 0.07
makes a -0.34
makes sure 0.84
makes the 0.17
makes up -0.06
making the -0.08
management , 0.10
management . -0.14
management _ , 0.05
management _ certifie 0.33
management _ iso 0.15
management _ report 0.13
management _ response 0.10
management _ to 0.09
management reviews -0.10
management systems 0.06
manager 0.07
manager _ 's 0.05
manager for 0.13
manager in 0.21
manager which -0.24
mandatory . -0.26
mandatory for -0.19
manifest -0.08
manifestation is -0.08
manners -0.44
manners . -0.21
manuals -0.08
manufacturer 's 0.26
manufacturer _ @us -0.07
manufacturer _ be -0.09
manufacturer _ by -0.10
manufacturer _ the 0.17
manufacturer _ their -0.06
manufacturer can 0.58
manufacturers -0.20
manufacturers . 0.51
manufacturers run 0.72
manufacturers sign -0.18
manufacturing 0.07
many -0.42
many _ , 0.09
many _ . -0.21
many _ the -0.05
many loaves -0.26
many plants -0.23
march 0.40
march $ 0.32
march , 0.52
march _ be -0.07
march _ have 0.06
margin : -0.15
margins -0.33
maria -0.24
maria , -0.08
mark , 0.33
mark . -0.10
markdown -0.09
marke _ . -0.24
marked -0.29
marked as -0.13
markete _ . -0.13
marketing -1.18
marketing site -0.16
marketplace 0.20
marks -0.18
marks , -0.60
marks . -0.10
master , 0.20
mastercontrol -0.53
match 0.07
match . 0.25
matched against -0.09
matches -0.07
matching 0.05
material -0.31
material . 0.25
materials -0.39
matrix $ -0.06
matrix , 0.11
matrix _ complete -0.31
matrix _ in -0.06
matrix in 0.15
matrix that -0.17
matter . -0.12
matter _ the 0.06
matter of 0.08
mattered 0.14
may -0.27
may $ 0.61
may , 0.27
may . 0.30
may : 0.41
may @us 0.34
may _ . -0.25
may _ a 0.11
may _ after -0.30
may _ at -0.07
may _ availability -0.05
may _ available -0.13
may _ be -0.11
may _ certifie -0.15
may _ decide 0.12
may _ export -0.07
may _ general -0.05
may _ generally -0.13
may _ have 0.09
may _ in 0.07
may _ iso -0.06
may _ its -0.09
may _ only -0.06
may _ show -0.15
may _ that 0.48
may _ to -0.20
may _ when -0.05
may _ write -0.13
may _ “ 0.07
may _ ” -0.09
may a -0.09
may and 0.31
may be -0.16
may become -0.48
may carry -0.08
may come -0.56
may go -0.13
may not 0.10
may open -0.35
may reach -0.38
may read 0.11
may return -0.18
may say -2.19
may show -0.21
may the -0.06
may write -0.09
mb -0.08
mdx -0.11
mdx $ -0.07
mdx : 0.16
me -0.22
me _ . -0.13
mean -0.19
mean ? -0.23
mean _ . -0.06
mean _ : 0.15
mean _ a -0.05
mean _ an -0.07
mean _ and -0.06
mean _ can -0.06
mean _ do -0.08
mean _ have -0.22
mean _ in 0.05
mean _ not -0.56
mean _ one -0.06
mean _ the -0.12
mean _ to 0.07
mean _ user -0.19
mean a -0.21
mean by -0.35
mean to -0.56
meane _ bind 0.21
meane _ record -0.07
meane _ signature 0.07
meane _ signe -0.05
meaning 0.20
meaning " 0.16
meaning ) 0.24
meaning , 0.42
meaning : 0.19
meaning and 0.20
means -0.34
means . 0.10
means anything 0.05
means for -0.25
means in -0.11
means that -1.04
means the -0.08
means “ -0.20
meant -0.58
meant for -0.24
meant to -0.27
meanwhile 0.10
meanwhile , 0.18
mechanism -0.25
media , -0.13
medical -0.19
medium -0.06
meet . 1.01
meet _ 13485 0.10
meet _ a -0.20
meet _ cpa -0.10
meet _ do -0.05
meet _ firm -0.10
meet _ have -0.22
meet _ off 0.07
meet _ production 0.07
meet _ reviewer 0.07
meet _ signe 0.12
meet _ ” -0.08
meet annex -0.06
meet on -0.13
meet your 0.14
meete _ , -0.13
meete _ . -0.07
meeting -0.55
meeting . -0.49
meeting room -0.82
meetings -0.14
meets 0.24
meets every 0.27
meets on -0.22
meets the 0.37
member _ the -0.06
membership 0.08
membership $ -0.15
membership , 0.81
membership _ every 0.09
membership _ not -0.11
membership _ role -0.19
membership _ scope -0.16
membership is 0.20
membership will -0.08
memo -0.27
memory -0.25
memory , -0.34
memory . -0.18
memory _ . -0.10
memory only -0.06
mend -0.39
mend _ the 0.07
mend _ write -0.07
mend it -0.08
mention -0.18
mention _ , 0.08
mention _ . -0.07
mentione _ . -0.13
mentioned 0.24
mentioning -0.33
mentions -0.12
menu -0.42
menu . -0.22
menu _ . -0.06
menu is -0.07
menu to -0.06
mere 0.53
merely 0.29
merely _ , 0.19
merely _ ; 0.26
merely _ a 0.16
merely _ the 0.14
merely a 0.37
merge 0.05
merged . -0.18
merger 0.21
merges 0.11
merkle tree -0.23
mes -1.06
message -0.40
messages 0.08
met 0.65
met $ 0.10
met ) 0.34
met , 0.05
met . 1.00
met : 0.19
met by 0.09
met first -0.16
met once -0.49
met only -0.16
met when -0.51
met while -0.40
met with -0.11
met ” -0.07
metadata -0.28
metadata : 0.09
metadata _ control -0.19
metadata _ evidence -0.07
metadata _ not -0.28
metadata only -0.31
method 0.06
methods -0.10
mfa $ -1.14
mfa . 0.19
mfa ? -0.19
mfa _ . 0.15
mfa enforced 0.11
mfa first 0.22
mfa on -0.05
mfa prompt -0.06
mfa | -0.22
mid save 0.09
middle _ a 0.10
middle _ and -0.09
middle of 0.11
middleware : 0.09
middleware _ code -0.17
middleware _ of 0.07
middleware _ production -0.44
middleware _ that -0.08
middleware before 0.42
middleware is -0.07
middleware on -0.41
middleware that 0.15
midnight 0.27
midnight , 0.41
midnight _ the 0.16
might have -0.16
might let -0.14
might take -0.06
migrate -0.32
migrated 0.42
migration _ , 0.05
migration _ against 0.18
migration _ backup -0.06
migration _ full 0.05
migration _ on 0.08
migration _ recovery -0.28
migration _ rehearse 0.06
migration _ teste -0.12
migration rehearsal -0.19
migration scripts -0.13
migrations , -0.21
migrations and -0.30
migrations are 0.08
migrations have 0.07
migrations validated 0.06
milestone -0.65
milestone , -0.06
milestone . -0.06
military 0.48
military grade 0.90
miller -0.55
million 1.65
milliseconds -0.14
min 0.55
min , 0.15
min / 0.11
mind 0.16
mind the 0.07
minded 0.24
mine -0.21
minimum -0.54
minimum for -0.20
ministry 0.28
minor 0.16
minor _ ai 0.21
minor _ be 0.19
minor _ by 0.17
minor _ the 0.08
minor _ | 0.07
minor changes 1.13
minor deviations 0.25
minute 0.94
minute , -0.20
minute . 0.15
minute _ , -0.05
minute _ . -0.06
minute _ our -0.06
minute _ procedure 0.08
minute _ rto 0.06
minute _ signe 0.08
minute a 0.30
minutes 0.09
minutes $ 0.18
minutes , 0.67
minutes . 0.68
minutes : -0.25
mirrored 1.31
mis _ , -0.06
mis _ of 0.13
mis _ so -0.06
mis _ the -0.28
misleading -0.23
mismatches 0.96
missed a 0.06
missing -0.30
missing $ -0.73
missing , 0.07
missing . -0.99
missing : -0.24
missing ; -0.05
missing from 0.33
mission 0.27
mistake and -0.17
mistake it 0.10
mistaken -0.22
mistaken for -0.07
mix 0.16
mixes 0.05
mm -0.17
mm dd -0.09
mobile app 0.42
mobile view -0.30
mock -0.50
mock _ . -0.14
mock _ and -0.08
mock api -0.18
mock data -0.19
mock up 0.31
mock ups -0.11
mode -0.06
mode follows -0.09
model 0.10
model $ -0.67
model , 0.05
model _ : 0.16
model _ change 0.13
model _ for -0.15
model _ human 0.16
model _ low 0.06
model _ on 0.05
model _ release -0.18
model _ routine 0.10
model _ verdict 0.09
model alone 0.06
model approves 0.23
model can -0.16
model close 0.10
model closes -0.13
model decides 0.48
model does 0.09
model gives 0.08
model is -0.40
model of -0.45
model planned -0.28
model says 0.07
model were -0.25
model | 0.12
models -0.14
models ? -0.28
moderate 0.92
moderate , 0.06
moderate authorised 0.22
module 's -0.12
module . 0.11
module _ . 0.06
module _ blocke -0.08
module _ keep 0.05
module _ mis -0.07
module _ now 0.15
module _ other 0.09
module _ verifie 0.07
module _ what -0.10
module are -0.15
module links 0.09
modules 0.19
modules $ 0.43
modules . 0.05
modules : -0.09
modules break -0.34
modules has 0.16
modules in -0.05
modules is 0.16
modules share 0.31
modules that 0.67
moment . -0.06
moment _ . 0.16
moment a 0.46
moment it -0.06
moment the -0.05
moment they 0.49
moment you 0.23
monday 0.22
monday 's 0.08
monday , -0.12
monday . 0.47
monday _ , 0.06
money -0.61
monitore _ and -0.12
monitored -0.11
monitored ? -0.13
monitoring -0.75
month . 0.20
month _ and -0.07
month _ be 0.06
month _ evidence -0.10
month _ of 0.09
month _ to -0.11
month to -0.06
monthly 0.37
months , 0.34
months . 0.39
months and 0.41
more 0.21
more , -0.24
more . 0.23
more : 0.07
more ; -0.19
more _ 's 0.08
more _ , -0.07
more _ a 0.07
more _ an 0.10
more _ and -0.06
more _ in 0.07
more _ it 0.16
more _ on 0.13
more _ since -0.05
more _ the 0.28
more _ to -0.10
more sticky 0.29
more than 0.18
morne _ the 0.14
morning 0.12
morning , -0.30
morning . -0.36
morning and 0.11
morning is 0.20
most . 0.17
most _ , 0.05
most _ own -0.12
most customers 0.31
most of -0.51
mostly -0.74
mountain -0.06
mouse -0.18
move -0.23
move _ a -0.06
move _ archive 0.09
moved 0.14
moved from 0.49
moved into 0.11
moved on 0.61
moved to -0.06
moves 0.05
moves . 1.05
moves on 0.17
moves to -0.45
mr -0.33
much . -0.11
much _ , 0.06
much _ own -0.09
much as 0.23
mug -0.12
multi -0.10
multi _ customer -0.05
multi factor -0.09
museum 0.13
must -1.59
must _ , 0.12
must _ . -0.45
must _ @us -0.11
must _ and 0.25
must _ authorize -0.05
must _ be -0.11
must _ before 0.25
must _ close -0.13
must _ collecte 0.13
must _ control -0.06
must _ deviation -0.06
must _ each -0.11
must _ every -0.30
must _ evidence 0.12
must _ first 0.06
must _ for 0.06
must _ from -0.09
must _ in -0.47
must _ iso -0.06
must _ it -0.14
must _ its 0.09
must _ of -0.12
must _ off -0.07
must _ on -0.13
must _ readiness 0.05
must _ record -0.06
must _ requirement -0.07
must _ server -0.10
must _ sign 0.11
must _ the 0.14
must _ to -0.15
must _ under -0.13
must _ use 0.06
must _ we 0.08
must _ “ 0.06
must back -0.08
must be -1.07
must come 0.06
must fail -0.61
must hold -0.19
must include -0.11
must log -0.07
must meet -0.37
must never -0.23
must not 0.55
must run -0.19
must show -0.21
must sign -0.19
must survive -0.13
must wait 0.22
must work -0.11
mutate -0.16
mutate records -0.16
mutation 0.47
mutation _ . 0.16
mutation _ first 0.16
mutation _ for 0.16
mutation _ permission 0.16
mutation asks 0.62
mv -0.30
mv _ . -0.07
my 0.05
my data 0.17
my entries -0.17
n -1.32
n a -0.28
nail -0.10
name -0.21
name , 0.18
name . -0.10
name _ against 0.15
name _ before -0.08
name _ depend -0.07
name _ file -0.13
name _ gate -0.08
name _ its -0.25
name _ meane 0.10
name _ no -0.34
name _ not -0.07
name _ of -0.07
name _ one -0.09
name _ our 0.06
name _ real 0.19
name _ that -0.09
name _ time 0.23
name _ to 0.05
name _ what 0.38
name _ which -0.06
name _ with 0.08
name _ your 0.14
name a -0.15
name and -0.11
name five -0.18
name for -0.07
name from -0.05
name gets -0.12
name is -0.37
name the 0.26
name under 0.13
name you -0.29
named -0.22
named . -0.14
named owner -0.09
named person -0.13
named users 0.33
named “ -0.10
names -0.55
names evidence -0.08
names only -0.18
names the -0.39
names without -0.16
natural 0.13
nda 0.36
nda , 0.25
nda . 0.09
near -0.30
near _ . -0.06
near the -0.35
nearest -1.04
nearest gate 0.08
nearest is 0.06
nearest items -0.05
nearly -0.10
nee _ : 0.13
nee _ before -0.16
nee _ export 0.13
nee _ for -0.07
nee _ of -0.06
nee _ second 0.06
nee _ us -0.09
nee _ worry 0.05
need $ -0.26
need , -0.07
need _ , -0.08
need _ a -0.12
need _ from -0.06
need a -0.30
need an -0.12
need another 0.17
need no 0.63
need not 1.08
needed 0.08
needed $ 0.34
needed : 0.05
needed before -0.25
needs -0.64
needs a -0.81
needs an -0.34
needs no 0.57
negative -0.16
negative test -0.07
neighbor _ a -0.08
neighbour 0.08
neighbour 's -0.11
neighbours 0.38
neighbours on 0.37
neither -0.60
neither . -0.92
neither _ . -0.08
neither _ can 0.11
neither _ nor -0.18
neither a 0.12
neither can 0.69
neither has -0.19
neither in -0.15
neither is 0.19
neither iso -0.28
neither of 0.09
neither saml -0.14
neither the -0.15
neural 0.51
neural network 0.16
never 0.07
never : 0.10
never _ , 0.12
never _ . -0.06
never _ 2 -0.19
never _ : 0.26
never _ @us -0.10
never _ a 0.19
never _ again 0.14
never _ audit -0.07
never _ because -0.05
never _ can 0.06
never _ certifie -0.08
never _ control -0.09
never _ its 0.13
never _ not -0.05
never _ production -0.12
never _ report -0.05
never _ timeline -0.06
never _ trie -0.26
never _ without -0.07
never _ you 0.07
never _ “ -0.71
never _ ” -0.06
never a 0.10
never again 0.25
never asks -0.21
never be -0.08
never been -0.28
never breaks 0.64
never call -0.45
never changes 0.07
never chase 0.27
never does 0.12
never existed -0.11
never fails 0.61
never goes 0.06
never had 0.07
never happens -0.08
never has 0.96
never met -0.66
never mind 0.26
never mixes 0.15
never put -0.38
never reach -0.13
never sleeps 0.22
never snaps 0.44
never stored -0.52
never tell -0.14
never touch 0.29
never write -1.74
new : 0.42
new _ , 0.07
new _ : 0.05
new _ @us 0.37
new _ and 0.24
new _ be 0.08
new _ can 0.36
new _ file 0.12
new _ force 0.39
new _ into 0.05
new _ issue 0.21
new _ line 0.07
new _ record 0.06
new _ run 0.13
new _ your -0.10
new controlled 0.09
new dashboard -0.10
new entries -0.15
new entry -0.35
new in 0.82
new one 0.40
new ones 0.13
new route 0.08
new sop 0.10
new text 0.07
new value 0.11
new version 0.08
new year -0.06
news -0.75
news : 1.59
newsletter -1.64
newsletter . -0.12
newsletter _ out -0.08
newsletter goes -0.28
next 0.08
next , -0.11
next . -0.17
next _ . -0.58
next _ ; 0.35
next _ original 0.09
next _ soc 0.07
next _ we -0.10
next _ you 0.14
next generation 0.88
next milestone -0.20
next on -0.47
next one 0.10
next quarter -0.07
next release 0.27
next slide -0.27
next spring -0.06
next summer -0.15
next surveillance 1.03
next year -0.63
nice -0.98
nicely -0.52
nicer 0.30
night 0.40
night $ 0.16
night 's 0.22
night , -0.08
night _ @us 0.06
night _ backup 0.46
night _ be 0.06
night _ the 0.21
night and 0.54
night shift 0.07
nightly 0.51
nightly $ 0.39
nightly , 0.24
nightly . -0.18
nightly _ , -0.07
nightly _ and 0.15
nightly _ each 0.14
nightly _ restore 0.15
nightly _ run 0.08
nightly _ that 0.08
nightly _ the -0.06
nightly _ to -0.06
nightly and 0.20
nightly backups -0.09
nightly snapshots -0.11
nightly ” 0.06
nil -0.42
nil . -0.22
nine _ durability 0.05
nine _ for -0.06
nine months 0.21
nines 0.17
nines of 0.16
nis 0.29
nis 2 0.29
nis _ aligne 0.07
nis _ and 0.07
nis _ dora 0.07
nis _ ready 0.07
no -0.16
no " -0.11
no $ -2.26
no . -1.87
no : 0.13
no _ . -0.39
no _ 11 0.18
no _ : 0.41
no _ ; 0.12
no _ ? -0.12
no _ a 0.10
no _ all -0.10
no _ and -0.17
no _ annex 0.05
no _ another 0.15
no _ approval -0.11
no _ ask 0.16
no _ attestation -0.45
no _ authentication -0.22
no _ authority -0.60
no _ authorization -0.16
no _ be -0.08
no _ behind -0.31
no _ but 0.25
no _ can 0.31
no _ certification -0.19
no _ certifie -0.09
no _ claime -0.15
no _ confirm 0.42
no _ control -0.08
no _ cross -0.13
no _ customer 0.12
no _ delete 0.10
no _ environment -0.07
no _ evidence -0.12
no _ exist -0.97
no _ far 0.06
no _ finding 0.37
no _ gate -0.46
no _ go 0.09
no _ goe 0.32
no _ hipaa -0.22
no _ hold -0.12
no _ immutability -0.28
no _ leav 0.13
no _ leave 0.39
no _ list 0.08
no _ look 0.19
no _ may -0.31
no _ model -0.11
no _ module -0.11
no _ name -0.15
no _ need 0.30
no _ neede 0.29
no _ never 0.11
no _ not 0.11
no _ note 0.17
no _ only 0.06
no _ open 0.07
no _ our 0.05
no _ password 0.10
no _ persistence -0.06
no _ pilot -0.17
no _ place -2.29
no _ plan -0.07
no _ provider -0.12
no _ reache 0.08
no _ record -0.08
no _ reference 0.13
no _ release -0.21
no _ report -0.13
no _ reporte -0.17
no _ require 0.40
no _ seal -0.11
no _ see 0.23
no _ send 0.12
no _ side -0.12
no _ signature -0.06
no _ skip 0.23
no _ so 0.10
no _ storage -0.42
no _ store -0.21
no _ system 0.06
no _ test -0.07
no _ that 0.16
no _ the 0.16
no _ them -0.06
no _ there 0.09
no _ they 0.22
no _ thing 0.07
no _ today -0.63
no _ trail -0.06
no _ uncertifie 0.62
no _ us 0.09
no _ use -0.12
no _ wait 0.35
no _ what 0.29
no _ whose 0.16
no _ without -0.06
no _ – 0.08
no accounts 0.09
no action 0.94
no administrator 0.17
no ai -0.51
no approval 0.24
no attachment 0.29
no attestation -0.56
no audit -1.22
no auditor -0.63
no authenticates -0.34
no authz -0.33
no back 0.15
no backup -0.38
no backups -0.06
no bucket -0.14
no business 0.06
no call 0.06
no capa 0.73
no certificate -1.32
no certification -0.64
no certifications -0.58
no certified -1.43
no chain -0.15
no check -0.26
no circumstances 0.12
no claim -0.22
no clause 0.36
no code -0.17
no compliance -0.25
no contract -0.09
no controlled -1.03
no copies -0.27
no copy -0.23
no cpa -0.75
no critical 0.75
no customer 0.18
no database -0.54
no date -0.80
no delete 0.10
no deviations 0.12
no difference 0.07
no durable -1.80
no durably -0.35
no e -0.11
no edit 0.59
no effective 0.26
no electronic -1.29
no endpoint 1.04
no eraser 0.60
no event 0.08
no examination -0.47
no exceptions 1.54
no export 0.07
no extra 0.28
no file 0.07
no final -1.52
no finding 0.66
no findings 0.40
no gap -0.06
no gaps 1.21
no gate -0.33
no go 0.21
no handler 1.10
no history -0.43
no human 1.03
no idea 0.06
no identity -0.67
no iso -0.07
no line 0.16
no live -0.60
no lock -0.69
no logs -0.06
no longer 1.57
no loose 0.48
no matter -0.10
no mere 0.53
no middleware -0.11
no migration 0.11
no minor 0.27
no model -0.55
no more 0.60
no need 0.77
no nonconformities 0.55
no obsolete 0.30
no official -0.86
no one 0.13
no opinion -0.42
no page -0.38
no paper 0.82
no part -0.10
no password -0.31
no passwords 0.26
no path 0.58
no pen 0.05
no period -0.16
no permission -0.09
no persistent -0.33
no place -0.53
no point 0.17
no printer 0.48
no production -1.70
no proof -1.55
no query 0.28
no rbac -0.32
no real -0.40
no reason 0.76
no record 0.67
no reference 0.22
no registrar -0.28
no regulated -0.23
no release -0.58
no report -0.44
no reporting -0.38
no restore -0.14
no review 0.13
no reviewer 1.40
no right 0.80
no room 0.15
no sandbox 0.54
no say -0.17
no scanner 0.41
no seal -0.93
no server -1.69
no service -0.08
no shared 1.13
no sign -0.36
no signatures -0.07
no signing -0.06
no slide -0.18
no soc -0.11
no sooner -0.07
no sop -0.11
no special 0.70
no stamp -0.11
no statement -0.14
no step -0.06
no storage -0.36
no store -0.28
no tenant -0.44
no to 0.08
no trace -0.34
no traceability -0.35
no user 1.13
no valid -0.26
no validation -0.07
no vault -0.39
no verified -0.41
no vote -0.70
no waiting 0.96
no walls -0.19
no way 0.75
no workspace 0.09
no worm -0.37
no | -0.05
no ” -0.14
nobody , 0.13
nobody . -1.08
nobody : 0.11
nobody _ , 0.05
nobody _ @us -0.07
nobody _ administrator 0.05
nobody _ approve 0.30
nobody _ can 0.10
nobody _ certifie -0.18
nobody _ data -0.14
nobody _ ever -0.13
nobody _ it 0.09
nobody _ not 0.13
nobody _ open 0.21
nobody _ pas 0.10
nobody _ restore -0.16
nobody _ say 0.10
nobody _ to 0.20
nobody _ use -0.06
nobody _ who 0.07
nobody _ without 0.32
nobody _ write -0.06
nobody _ your 0.09
nobody and -0.21
nobody at -0.08
nobody can 0.77
nobody else 0.09
nobody from -0.09
nobody gets 0.38
nobody in 0.48
nobody is -0.06
nobody may -2.34
nobody needs 1.55
nobody reaches 0.97
nobody should -0.38
nobody signs -0.10
nobody to -0.06
nobody who 0.22
node 0.37
nodes 0.66
nodes , 0.18
non repudiation -0.08
nonconformance -0.13
nonconformances 0.06
nonconformities 0.08
nonconformity 0.15
nonconformity , 0.08
none -0.42
none , -0.09
none . -0.23
none _ . -0.05
none _ as -0.08
none _ can 0.06
none _ customer 0.09
none _ ever 0.10
none _ in -0.24
none _ no -0.17
none _ three -0.19
none _ to -0.16
none but 0.11
none can 0.34
none in -0.06
none is -0.33
none of -0.05
none so -0.15
none to -0.18
none was -0.16
none yet -0.13
none | -0.55
nonetheless 0.05
noon , 0.28
noon . -0.16
nor -0.51
nor _ , -0.16
nor _ . -0.16
nor _ a -0.07
nor _ anythe -0.12
nor _ have -0.38
nor _ in -0.12
nor _ nor -0.09
nor an -0.09
nor does -0.47
northwind -0.34
not -0.38
not " 0.43
not , -0.25
not . -0.73
not : 0.66
not ; -0.06
not _ " 0.14
not _ ' -0.17
not _ . -0.34
not _ 11 -0.19
not _ 2 -0.07
not _ : 0.24
not _ ; 0.61
not _ ? 0.06
not _ @us -0.17
not _ action -0.12
not _ administrator 0.16
not _ afterward 0.09
not _ again 0.05
not _ all -0.11
not _ an 0.07
not _ and -0.13
not _ anywhere -0.11
not _ approve 0.10
not _ as 0.10
not _ authorization 0.09
not _ authorize -0.25
not _ available -0.26
not _ bee -0.17
not _ between 0.06
not _ binde -0.12
not _ box 0.37
not _ build -0.12
not _ but 0.89
not _ capa -0.07
not _ certifie -0.18
not _ certify -0.08
not _ claim -0.10
not _ come 0.09
not _ compliant -0.88
not _ control -0.28
not _ copie -0.13
not _ could 0.14
not _ delete 0.06
not _ document -0.14
not _ doe 0.13
not _ durable -0.06
not _ dutie 0.05
not _ effective -0.17
not _ else 0.12
not _ every -0.38
not _ evident -0.05
not _ far 0.19
not _ from -0.08
not _ get -0.16
not _ gmp 0.06
not _ go 0.15
not _ goe 0.06
not _ here 0.10
not _ hipaa 0.07
not _ if 0.06
not _ leave 0.08
not _ line 0.13
not _ long -0.07
not _ longer 0.16
not _ lose 0.09
not _ may -0.06
not _ mis 0.09
not _ mistaken -0.12
not _ mock 0.27
not _ module -0.09
not _ more 0.25
not _ no 0.12
not _ not 0.12
not _ now 0.09
not _ open 0.14
not _ opene 0.10
not _ other -0.06
not _ our 0.46
not _ out 0.06
not _ over 0.09
not _ page 0.06
not _ part -0.17
not _ password 0.17
not _ past 0.06
not _ place -1.84
not _ plan 0.62
not _ printe 0.13
not _ production -0.57
not _ prototype 0.10
not _ read -0.19
not _ ready -0.08
not _ record -0.07
not _ regulate -0.19
not _ report -0.17
not _ request -0.11
not _ restore 0.21
not _ review 0.06
not _ roadmap 0.75
not _ rule 0.07
not _ sandbox 0.30
not _ second 0.06
not _ sign -0.06
not _ since 0.19
not _ software -0.09
not _ someone 0.10
not _ sop 0.06
not _ sso -0.05
not _ stay 0.05
not _ still 0.24
not _ storage -0.14
not _ swap 0.08
not _ take 0.08
not _ tenant 0.08
not _ teste -0.18
not _ that -0.08
not _ the 0.06
not _ their -0.19
not _ them -0.06
not _ they 0.07
not _ though 0.08
not _ through -0.07
not _ today -2.54
not _ truth -0.18
not _ type 0.08
not _ under -0.09
not _ use -0.27
not _ user -0.16
not _ validate -0.05
not _ verifie -2.30
not _ way 0.23
not _ who -0.10
not _ without 0.33
not _ would 0.07
not _ – 0.13
not _ “ 0.24
not _ ” 0.05
not a 0.85
not accept 0.06
not access -0.44
not allow 0.10
not allowed -0.52
not among 0.06
not an 0.17
not any 0.28
not appear 0.11
not append -0.32
not applied -0.11
not apply -0.20
not as 0.27
not asked -0.34
not assume -0.10
not attest -0.47
not attested -0.32
not authenticate -0.31
not authenticated -0.36
not authorised -0.06
not authorize -0.60
not authorized -1.17
not available -3.55
not back -1.33
not backed -0.32
not be 0.10
not become -0.54
not been -0.39
not before -0.41
not bind -0.23
not binding -0.37
not bother 1.12
not bound -0.23
not break 0.68
not bring 0.26
not built -0.08
not by -0.08
not caption -0.23
not certified -1.06
not certify -0.31
not change 0.07
not check -0.49
not checked -0.71
not checksummed -0.38
not claim -1.44
not cleared 0.23
not closed 0.12
not coming 0.25
not complete -2.58
not compliance -0.81
not connect -0.09
not connected -0.21
not controlled 0.17
not copy 0.21
not cost 0.19
not count -0.80
not cover 0.42
not covered 0.28
not decide -0.06
not delete 0.20
not describe -0.28
not done -2.23
not draft 0.21
not durable -0.93
not earned -0.14
not edit 0.31
not effective -0.07
not enabled -2.11
not encrypt -0.14
not encrypted -0.66
not enforce -0.13
not enforced -0.58
not enter -0.44
not entitled 1.12
not establish -0.07
not even -0.10
not every -0.75
not evidence -0.12
not examined -0.07
not extend -0.12
not fedramp -0.39
not file -0.06
not find -0.35
not fit -0.15
not follow -0.44
not for -0.17
not forget 1.13
not forward -0.10
not found 0.27
not gdpr -0.63
not generally -0.80
not get 0.31
not give -0.70
not got -0.33
not hang -0.23
not hash -0.54
not have 0.54
not held -0.22
not help 0.42
not hide 0.35
not hipaa -0.78
not hold -1.11
not hyperlinks 0.51
not immutable -0.69
not implemented -0.53
not in -0.31
not isolate -1.05
not isolated -0.39
not issue -0.28
not just 2.37
not keep -0.18
not kept -0.74
not know -0.23
not leak 0.09
not leave 0.13
not left 0.23
not legally -0.05
not let 0.07
not lie -0.07
not linger 0.18
not link -0.30
not linked -1.09
not live -3.02
not log -0.10
not logged -0.07
not looked -0.06
not lose 0.53
not made -0.08
not make -0.50
not match 0.49
not matter 0.08
not mean 0.13
not meet -0.09
not mention 0.12
not merely 2.43
not met -2.78
not mistake 0.05
not need 0.77
not needed 0.37
not now -0.06
not numbered -0.11
not offer -0.40
not offered 0.05
not official -0.11
not on 0.22
not once 0.32
not one 0.68
not only 0.96
not opened 0.05
not ordered -0.15
not our 0.11
not part -0.43
not pass -0.12
not paste -0.13
not pci -0.23
not penetration -0.40
not permanent -0.18
not permit 0.05
not persist -0.05
not persisted -0.39
not possible 0.97
not pretend -0.08
not print -0.16
not produce -0.29
not production -1.08
not proof -0.08
not protected -0.66
not prove -0.30
not provide -0.78
not put -0.57
not quote -0.11
not reach 0.09
not read 0.11
not ready -1.31
not record -0.55
not recorded -0.55
not rejected -0.42
not release -0.67
not released -0.27
not rely -0.19
not required -0.47
not retained -0.93
not retire -0.43
not run -0.57
not say -0.09
not sealed -1.18
not see 0.32
not send -0.37
not separate -0.06
not share 0.35
not ship 0.58
not show -0.39
not sign -0.44
not since 0.07
not skip 0.13
not snap 0.42
not soc -0.33
not something 0.06
not started -0.29
not state 0.08
not stated -0.32
not stop 0.30
not store -0.09
not stored -1.17
not support -0.41
not supported -0.19
not survive -0.45
not switched -0.14
not take 0.06
not tell -0.26
not tested -0.65
not the -0.07
not theirs 0.56
not think 1.27
not this -0.09
not to 0.18
not today -0.47
not trace -1.11
not treat -0.24
not true -2.94
not turn 0.09
not unofficial 0.14
not upload -0.17
not uploaded -0.13
not us -0.27
not use -0.43
not valid -0.32
not validated -0.74
not verified -0.12
not vouch -0.05
not wait 0.17
not want -0.69
not without 1.12
not work -0.92
not worry 0.56
not written -0.16
not yet -0.73
not yours 0.43
not “ 2.06
notarised 0.16
notary , -0.07
notary . 0.05
note 0.13
note _ . -0.08
notebook -0.06
noted . 0.49
notes -0.29
notes , -0.15
notes . -0.07
notes are -0.21
notes list -0.07
notes of 0.12
nothe _ : 0.25
nothe _ @us 0.09
nothe _ and -0.07
nothe _ at -0.05
nothe _ back -0.06
nothe _ book 0.15
nothe _ can 0.12
nothe _ could -0.14
nothe _ count -0.31
nothe _ doe 0.07
nothe _ here -0.24
nothe _ in 0.12
nothe _ it -0.69
nothe _ its 0.10
nothe _ keep -0.14
nothe _ kind 0.07
nothe _ nothe -0.07
nothe _ off 0.18
nothe _ or -0.17
nothe _ print -0.18
nothe _ record -0.05
nothe _ restore -0.22
nothe _ se -0.07
nothe _ show -0.09
nothe _ since 0.10
nothe _ them -0.09
nothe _ thi -0.10
nothe _ valid 0.14
nothe _ without 0.22
nothe _ write -0.24
nothing -0.07
nothing $ -0.34
nothing , -0.18
nothing . -0.86
nothing about -0.20
nothing becomes 0.14
nothing behind -0.91
nothing but 0.07
nothing critical 0.40
nothing else 0.12
nothing from 0.14
nothing gets -0.10
nothing happens 0.73
nothing has -0.17
nothing inside -0.29
nothing is -0.08
nothing leaves 0.32
nothing left 0.62
nothing lost 0.65
nothing may -0.14
nothing of -0.12
nothing official -0.33
nothing on -0.27
nothing slips 0.80
nothing stands 0.16
nothing stops -0.11
nothing that -0.17
nothing to -0.39
nothing was -0.07
nothing worth 0.35
nothing you -0.43
notice -0.40
notice . -0.07
notice ? -0.10
notice _ , 0.06
notice dpa -0.08
notice if -0.11
noticed 0.31
notified -0.15
notified body -0.06
nought -0.31
nov -0.06
november 0.24
november . 0.07
now 0.82
now $ -0.67
now , 0.30
now : 0.09
now ; -0.12
now _ , 0.14
now _ . 0.08
now _ 2 -0.08
now _ a 0.15
now _ at -0.06
now _ available 0.39
now _ be -0.16
now _ by 0.31
now _ control -0.07
now _ customer 0.19
now _ each 0.17
now _ every 0.84
now _ from 0.15
now _ have 0.08
now _ in 0.15
now _ our 0.14
now _ production -0.08
now _ real 0.07
now _ that 0.18
now _ the 0.10
now _ with 0.13
now a 0.66
now generally 1.39
now holds -0.13
now in 0.09
now is -0.09
now it 0.23
now live 0.10
now open 0.21
now protects 0.75
now runs 0.55
now says -0.18
now soc -0.18
now that -0.10
now the -0.14
now you 0.14
nowhere $ -0.54
nowhere , 0.20
nowhere to -0.07
npm -0.93
npm run -0.58
null 0.07
number $ 0.32
number , -0.06
number _ , 0.15
number _ : -0.05
number _ be 0.06
number _ by 0.06
number _ have -0.05
number _ holder 0.17
number _ it 0.10
number _ we 0.07
number _ who 0.23
number and 0.29
number in -0.08
number or -0.72
numbere _ @us 0.17
numbere _ and 0.06
numbere _ at -0.07
numbere _ copie 0.21
numbere _ copy -0.08
numbere _ in 0.13
numbere _ issue 0.11
numbere _ to -0.06
numbered 0.28
numbered $ 0.60
numbered . -0.07
numbered and 0.43
numbered by 0.27
numbered controlled 0.42
numbered copies -0.19
numbered copy -0.05
numbered issue 0.11
numbered print -0.32
numbered prints 0.20
numbering -0.08
numbering , -0.08
numbers . -0.07
numbers and 0.08
numbers follow -0.19
numbers in 0.12
oath 0.95
object . -0.24
object _ on 0.06
object type -0.31
objectives -0.28
objectives , -0.07
objectives ? -0.08
oblige _ to -0.12
obliges -0.46
observation _ be -0.06
observed 0.21
obsolete -0.15
obsolete _ on 0.07
obsolete _ shop 0.07
obsolete _ stay 0.07
obsolete copy 0.30
obtain a -0.21
obtained 0.10
occurrence -0.20
oct 0.16
october ; 0.13
odd -0.10
of 21 0.46
of 212 -0.09
of @us 0.32
of _ " -0.15
of _ . -0.12
of _ 11 0.06
of _ 13485 -0.08
of _ 2 0.09
of _ ? 0.25
of _ @us 0.07
of _ after -0.26
of _ approve 0.07
of _ be -0.14
of _ box 0.42
of _ build -0.15
of _ but 0.07
of _ button 0.12
of _ certifie 0.09
of _ claim -0.07
of _ code -0.06
of _ could -0.12
of _ count -0.05
of _ customer 0.13
of _ demo -0.08
of _ e -0.05
of _ entry -0.18
of _ ever 0.24
of _ every 0.27
of _ framework -0.15
of _ from -0.06
of _ gate -0.14
of _ gdpr 0.20
of _ goe 0.07
of _ in -0.06
of _ iso 0.08
of _ isolation -0.11
of _ issue 0.08
of _ its -0.05
of _ keep -0.12
of _ kind -0.19
of _ list -0.11
of _ liste -0.10
of _ loop 0.13
of _ machine -0.07
of _ meet 0.07
of _ minute -0.08
of _ now -0.06
of _ one -0.07
of _ or -0.16
of _ past -0.13
of _ permission -0.07
of _ pilot -0.15
of _ plan -0.09
of _ prototype 0.10
of _ quarter 0.05
of _ question -0.07
of _ real 0.05
of _ record 0.08
of _ role 0.17
of _ save 0.06
of _ show -0.06
of _ slide -0.14
of _ supplier 0.05
of _ take -0.07
of _ three -0.13
of _ time 0.05
of _ type -0.05
of _ up -0.09
of _ user 0.08
of _ vendor -0.11
of _ versione -0.08
of _ with 0.06
of _ work 0.46
of _ workspace 0.10
of _ write -0.17
of a -0.15
of actors -0.46
of ai 0.08
of an -0.16
of annex -0.05
of another 0.09
of any -0.13
of anything 0.54
of applicability 0.07
of audit -0.48
of authenticity 0.28
of beta -0.08
of certificates -0.10
of compliance 0.06
of confidentiality -0.06
of conformity -0.05
of controls 0.14
of copies 0.08
of customer 0.12
of customers -0.15
of data 0.11
of date 0.17
of different -0.11
of durability 0.18
of either -0.05
of electronic -0.43
of entries -0.13
of every 0.17
of evidence 0.13
of files -0.14
of five 0.14
of flats 0.27
of forbidden -0.18
of four -0.10
of gaps -0.30
of gates 0.09
of health 0.16
of hipaa 0.10
of his 0.14
of ideas -0.09
of identity -0.08
of ink 0.63
of ledger 0.05
of line -0.09
of live 0.08
of medical -0.22
of mind 0.35
of minor 0.32
of my -0.06
of next 0.09
of no 0.14
of ours 0.15
of people 0.17
of pilot 0.45
of privacy -0.11
of production -0.23
of qa 0.30
of quality 0.19
of reach -0.15
of record 0.28
of recovery -0.08
of release -0.06
of reports -0.30
of retention -0.14
of routes 0.12
of sample 0.06
of saying -0.08
of scope -0.24
of seven -0.33
of signing -0.09
of software -0.14
of sops -0.08
of staff -0.11
of stored -0.11
of ten -0.18
of tenant 0.12
of text -0.09
of that -0.35
of the -0.21
of these -0.51
of things -0.28
of time -0.26
of typing 0.19
of user 0.09
of what -0.33
of which 0.10
of you 0.17
of your 0.22
of yours 0.73
off 0.18
off $ 0.12
off , -0.28
off . -0.64
off ; -0.06
off _ and 0.23
off _ another -0.07
off _ approve 0.09
off _ book 0.15
off _ by 0.07
off _ everyone 0.08
off _ have 0.24
off _ it 0.10
off _ list 0.08
off _ may 0.10
off _ nobody 0.31
off _ one 0.15
off _ onto -0.06
off _ real 0.14
off _ record -0.08
off _ route 0.07
off a -0.09
off and -0.11
off before -0.35
off every 0.40
off in -0.10
off is 0.19
off limits 0.06
off site 0.52
off that 0.18
off the 0.32
off with -0.06
offer . -0.07
offer ; 0.05
offer _ be 0.11
offer _ today 1.01
offered -0.34
offered $ -0.10
offered in -0.14
offers -0.47
office -1.40
office . -0.39
office _ . -0.15
office _ in 0.06
office _ on -0.21
office _ the -0.07
office _ with -0.08
office door -0.06
office is -0.09
office keeps -0.29
official 0.29
official $ 0.25
official _ . 0.17
official _ : -0.07
official _ certifie 0.07
official _ in 0.10
official _ not -0.13
official _ numbere 0.16
official _ on 0.09
official _ one 0.22
official _ out -0.06
official _ report -0.11
official _ seale 0.20
official _ which 0.05
official _ with 0.13
official _ – 0.17
official about -0.14
official and 0.41
official batch 0.29
official capa 0.13
official copies 0.46
official document 0.19
official export 0.06
official exports 0.44
official inspection 0.41
official looking -0.08
official one 0.33
official ones 0.22
official quality 0.56
official record 0.15
official report -0.13
official reporting -0.06
official reports 0.08
official ” -0.19
officially 1.06
officially certified 0.63
offline 0.14
offline copy 0.31
often _ . -0.24
often as -0.09
oidc ) -0.13
oidc , 0.09
oidc _ and 0.22
oidc login 0.20
oidc | -0.08
ok 0.13
ok $ 0.47
okafor -0.14
okta , 0.14
okta _ google 0.11
okta and -0.11
okta is -0.15
old _ a -0.07
old _ away 0.05
old _ be 0.13
old _ go 0.05
old _ in 0.14
old _ of -0.13
old _ stay 0.23
old _ “ -0.24
old addresses -0.08
old and 0.11
old brochure -0.21
old controlled 0.08
old one 0.58
old prints 0.37
old qms 0.05
old recipe -0.06
old revisions -0.07
old system -0.47
old version -0.07
omits -0.27
on 0.07
on $ 0.99
on , 0.33
on . 1.46
on 12 0.19
on 2 0.10
on 2026 -0.14
on 3 0.14
on 30 0.08
on 4 0.70
on : -0.12
on @us 0.12
on _ ) 0.08
on _ ? -0.06
on _ @us -0.19
on _ ai 0.06
on _ all 0.37
on _ already 0.16
on _ api 0.08
on _ approval 0.45
on _ auditor 0.08
on _ authority 0.19
on _ back 0.21
on _ backup 0.23
on _ blocke -0.14
on _ but 0.14
on _ change 0.27
on _ chart -0.05
on _ clock 0.15
on _ cluster 0.16
on _ come 0.11
on _ compare 0.08
on _ complaint 0.16
on _ count 0.06
on _ customer 0.10
on _ default 0.17
on _ demo -0.23
on _ deviation 0.11
on _ disk -0.13
on _ do 0.05
on _ each 0.16
on _ effective -0.05
on _ end -0.06
on _ endpoint 0.39
on _ every 0.08
on _ full -0.09
on _ gate -0.08
on _ iso 0.07
on _ issue 0.08
on _ its 0.06
on _ judge 0.17
on _ laptop -0.12
on _ once -0.07
on _ organization -0.28
on _ our 0.07
on _ out 0.11
on _ paper -0.21
on _ path -0.19
on _ platform 0.10
on _ poster -0.22
on _ readiness 0.05
on _ record 0.18
on _ release -0.08
on _ retention 0.12
on _ roadmap 0.06
on _ sample 0.07
on _ screen -0.10
on _ shop -0.06
on _ signe 0.06
on _ since -0.15
on _ spot 0.25
on _ storage 0.23
on _ there -0.15
on _ three 0.09
on _ through -0.05
on _ type -0.14
on _ under 0.08
on _ valid 0.05
on _ which -0.15
on _ whole -0.14
on _ with -0.06
on _ your -0.11
on _ | 0.07
on another 0.12
on any 0.07
on anything -0.06
on arrival 0.25
on audit -0.11
on authorization 0.11
on autopilot 0.54
on available -0.12
on batches 0.06
on board 0.18
on both 0.34
on by 0.18
on change 0.09
on compliance 1.14
on controls -0.13
on demand 1.19
on disk 0.21
on does -0.10
on duty 0.10
on each 0.13
on earth 0.06
on every 0.07
on evidence 0.06
on export 0.55
on file 0.28
on for 0.28
on fridays -0.21
on from 1.08
on glass -0.05
on green 0.14
on has 0.08
on holiday 0.11
on how -0.65
on is 0.14
on it -0.06
on line -0.08
on live 0.71
on minor 0.42
on monday 0.08
on my -0.13
on next -0.07
on no -0.07
on offer 0.34
on our 0.05
on production 0.07
on public -0.07
on purpose -0.06
on record 0.29
on release 0.38
on reload -0.14
on replicated 0.22
on request 1.14
on sample 0.07
on schedule 0.24
on screen 0.56
on security 0.71
on separate -0.27
on server -0.05
on slide -0.14
on sunday 1.03
on supported -0.11
on tablets -0.42
on that 0.08
on the -0.11
on their -0.06
on this -0.17
on three 1.00
on thursday 0.13
on thursdays -0.37
on time 0.06
on to -0.10
on today 0.17
on trust -0.12
on tuesday -0.06
on us 0.09
on wednesday -0.06
on wednesdays -0.21
on whether 0.33
on which 0.15
on with 0.18
on works 0.09
on you 0.20
on your -0.17
on | 0.27
on ” 0.14
once 0.31
once ( -0.09
once , 0.07
once . 0.17
once @us -0.16
once _ , 0.08
once _ auditor -0.15
once _ be -0.15
once _ can -0.11
once _ exist -0.10
once _ have -0.06
once _ in 0.18
once _ independent -0.12
once _ link -0.11
once _ our 0.08
once _ place -0.05
once _ read -0.12
once _ revision 0.10
once _ the 0.12
once _ verifie -0.12
once a 0.11
once and -0.14
once controlled -0.08
once each -0.14
once in 0.29
once media 0.16
once the -0.87
once there -0.33
once we -0.45
once written 0.61
once you 0.14
once your -0.20
one , 0.06
one @us 0.22
one _ " -0.07
one _ , 0.07
one _ 2 0.06
one _ : -0.06
one _ @us 0.18
one _ all -0.05
one _ an -0.07
one _ chain 0.31
one _ close 0.05
one _ complaint 0.35
one _ could 0.14
one _ database 0.07
one _ entrie -0.09
one _ every 0.15
one _ go 0.13
one _ goe 0.22
one _ have -0.10
one _ how -0.15
one _ in 0.07
one _ know 0.08
one _ link 0.07
one _ month 0.18
one _ off 0.11
one _ one 0.05
one _ other -0.09
one _ per 0.25
one _ say -0.09
one _ se -0.07
one _ story 0.06
one _ there -0.08
one _ thi -0.13
one _ type -0.14
one _ what -0.08
one _ write -0.20
one _ your -0.12
one _ zero 0.22
one _ “ -0.09
one _ ” 0.06
one as -0.07
one away 0.21
one before 0.20
one byte 0.22
one can 0.09
one click 0.33
one client 0.55
one cluster -0.16
one company 0.89
one competitor -0.33
one complaint -0.13
one could -0.05
one customer 0.08
one date 0.08
one day -0.98
one end 0.07
one entry -0.23
one from 0.07
one hour 0.22
one in 0.13
one installation -0.05
one is -0.11
one item -0.17
one jar -0.06
one key 0.07
one link -0.15
one loaf -0.34
one login -0.13
one manufacturer 0.24
one may -0.41
one needs 0.10
one of -0.08
one off -0.08
one organisation -0.07
one out 0.13
one page -0.45
one pilot -0.35
one record 0.31
one sample -0.29
one schema 0.07
one sentence -0.35
one shared -0.33
one since 0.30
one table -0.07
one taken 0.16
one tap 0.19
one thread -0.13
one unbroken 0.85
one user -0.12
one whose -0.50
one with 0.06
ones 0.07
ones . 0.32
ones are -0.14
ones in 0.23
ones that -0.06
oneself -0.40
online -0.10
only $ -0.96
only . -0.05
only : -0.63
only _ : 0.62
only _ ? -0.11
only _ @us 0.14
only _ a -0.06
only _ also -0.11
only _ as -0.06
only _ can 0.24
only _ complete 0.07
only _ demo 0.05
only _ entrie -0.12
only _ entry -0.09
only _ every -0.06
only _ evidence -0.08
only _ from 0.05
only _ gate -0.11
only _ have -0.14
only _ history 0.05
only _ its -0.17
only _ leav 0.49
only _ leave 0.10
only _ new -0.30
only _ no -0.07
only _ not 0.18
only _ open 0.17
only _ opene 0.10
only _ platform 0.21
only _ read 0.06
only _ role 0.36
only _ storage -0.15
only _ system 0.06
only _ to 0.08
only _ your 0.06
only a -0.45
only after -0.14
only an 0.14
only and 0.43
only as -0.34
only category -0.11
only copies 0.41
only drafts 0.08
only effective 0.95
only ever 0.21
only for 0.20
only from 0.12
only grows 0.07
only guard -0.26
only if -1.52
only in -0.23
only its -0.47
only just -0.42
only key 0.22
only once -0.07
only one 0.09
only report 1.19
only their -0.09
only then -0.20
only thing -0.14
only those 0.47
only trail 0.14
only when -0.44
only with -0.19
only your -0.19
onto another -0.06
opa 0.24
opa policies 0.53
open 0.06
open , 0.16
open . 0.06
open _ @us -0.10
open _ a -0.08
open _ and 0.06
open _ be 0.09
open _ business 0.54
open _ by -0.10
open _ close -0.38
open _ customer 0.16
open _ door 0.05
open _ file 0.08
open _ live 0.09
open _ of -0.08
open _ record 0.26
open _ regulate 0.36
open _ the 0.05
open _ work 0.08
open _ workspace 0.16
open _ would -0.05
open _ write 0.06
open _ ” 0.17
open a 0.55
open an 0.13
open and -0.07
open any 0.49
open for 0.83
open in -0.08
open it 0.06
open points -0.37
open production -0.05
open questions -0.36
open since 0.66
open them 0.10
open to 0.12
open when 0.15
open your 0.09
opene _ bench 0.10
opened at 0.38
opened by 0.36
opened on 0.09
opened only -0.05
opened to -0.05
openid 0.57
openid connect 0.44
opens 0.06
opens . -0.13
opens @us -0.11
opens in 0.21
opens nothing -0.17
opens one 0.18
opens the -0.07
opens with 0.06
operate -0.11
operate _ a -0.07
operate _ prototype -0.06
operate effectively -0.08
operated effectively 0.27
operated over -0.09
operates as -0.08
operating -0.15
operating evidence -0.16
operating system -0.11
operating workflow 0.09
operation $ 0.12
operation and 0.48
operation remains -0.26
operation since 0.35
operational 0.25
operational $ 1.12
operational status 0.06
operations $ -0.09
operations in -0.10
operator 0.29
operator . -0.36
operator _ , 0.08
operator _ approver 0.05
operator _ it 0.05
operator _ the 0.12
operators 0.26
operators can -0.32
opinion 0.09
opinion . 0.33
opinion _ . 0.20
opinion _ a -0.15
opinion _ our 0.22
opinion _ security 0.20
opinion _ the -0.12
opinion _ we -0.07
opinion and -0.15
opinion from -0.12
opinion in 0.11
opinion is 0.13
opinion of -0.23
opinion on 0.06
option 0.13
optional 0.19
oq 0.12
oq _ and 0.16
oq _ be 0.09
oq _ execute 0.06
oq _ signe 0.33
oq and -0.12
oq pq 0.20
or -0.30
or , -0.38
or : -0.08
or _ . -0.26
or _ ? -0.14
or _ a -0.09
or _ any -0.16
or _ anythe -0.20
or _ audit -0.07
or _ be 0.07
or _ data -0.13
or _ else -0.06
or _ in -0.06
or _ it -0.10
or _ line -0.09
or _ not 0.11
or _ operation -0.10
or _ other -0.43
or _ run 0.09
or _ their -0.09
or _ then -0.11
or _ trail 0.05
or _ word -0.13
or a 0.27
or any -0.67
or anything -0.15
or at -0.16
or attestation -0.11
or autonomous -0.13
or certifies -0.30
or certify -0.40
or change -0.08
or deleted -0.15
or do -0.22
or does 0.13
or electronically -0.18
or enable -0.05
or entra 0.07
or even -0.18
or for 0.05
or is 0.13
or it -0.16
or later -0.07
or leave -0.22
or more -0.14
or one -0.16
or only -0.10
or otherwise -1.08
or refused 0.09
or rejects 0.17
or release -0.07
or service -0.09
or that -0.22
or the 0.09
or to -0.15
or type 0.06
or without -0.21
or “ 0.06
orange -0.31
order -0.43
order $ -0.43
order , 0.10
order . -0.15
order : -0.54
order _ . -0.09
order form 0.10
order of -0.41
ordere _ . -0.11
ordered -0.52
ordered . -0.17
ordered a -0.07
orders -0.20
organic -0.25
organisation -0.06
organisations -0.13
organization -0.09
organizations 0.07
organized 0.07
organized around 0.07
orientation -0.07
original , -0.05
original _ our 0.10
original _ readable 0.08
original _ stay 0.07
original _ which 0.08
originals 0.08
originals are 0.17
originals under 0.10
originating 0.77
orphan 0.08
orphaned 0.61
orphaned capas -0.11
orphans 0.09
other 0.07
other _ , 0.06
other _ at 0.05
other _ available 0.10
other _ blocke -0.07
other _ for 0.06
other _ live 0.14
other _ no 0.25
other _ not -0.08
other _ our 0.19
other _ to 0.05
other bytes -0.17
other customer 0.33
other hand 0.25
other modules 0.52
other people 0.13
other than 0.16
other tools -0.08
other vendors 0.44
others are 0.48
otherwise -0.20
otherwise . -0.08
ought -0.71
ought _ be 0.10
ought to -0.66
our 0.32
our _ " -0.22
our _ ' -0.08
our _ , 0.07
our _ 13485 0.11
our _ a 0.12
our _ admin 0.20
our _ administrator 0.07
our _ all 0.09
our _ already 0.27
our _ and 0.19
our _ any 0.11
our _ approval 0.48
our _ approve -0.08
our _ attestation 0.37
our _ audit 0.15
our _ authority 0.07
our _ authorization 0.09
our _ be -0.21
our _ between -0.07
our _ but 0.10
our _ by -0.11
our _ call 0.13
our _ carrie 0.09
our _ certificate 0.12
our _ change 0.25
our _ check -0.09
our _ clean 0.13
our _ come -0.10
our _ complete -0.20
our _ compliant 0.12
our _ contract -0.16
our _ control 0.23
our _ cover 0.40
our _ decide 0.08
our _ desk 0.19
our _ deviation -0.05
our _ each 0.44
our _ engine 0.26
our _ engineer 0.06
our _ environment 0.23
our _ evidence 0.11
our _ examination 0.06
our _ exist -0.10
our _ full -0.08
our _ go 0.21
our _ hipaa 0.15
our _ hold -0.08
our _ host -0.08
our _ ii 0.24
our _ in 0.26
our _ isolate -0.38
our _ issue 0.22
our _ it 0.21
our _ last 0.09
our _ live 0.63
our _ management 0.18
our _ may 0.07
our _ model 0.05
our _ module 0.09
our _ month 0.18
our _ none -0.11
our _ not 0.06
our _ on -0.11
our _ penetration 0.25
our _ production 0.69
our _ put 0.06
our _ questionnaire -0.09
our _ record -0.07
our _ release 0.31
our _ report 0.09
our _ request 0.06
our _ room -0.06
our _ scope 0.09
our _ seal 0.12
our _ security 0.05
our _ service 0.15
our _ signature 0.05
our _ since -0.19
our _ so 0.07
our _ spring 0.24
our _ store 0.29
our _ support 0.15
our _ system 0.18
our _ take 0.22
our _ team -0.10
our _ test 0.07
our _ teste 0.25
our _ the 0.08
our _ them -0.11
our _ through 0.06
our _ trail 0.19
our _ trust 0.19
our _ turn 0.13
our _ up 0.08
our _ valid 0.07
our _ vault 0.05
our _ who 0.08
our _ with 0.12
our _ without 0.11
our _ year 0.16
our _ yet -0.06
our _ – -0.12
our _ “ 0.11
our agent 0.05
our ai -0.09
our aim -0.06
our ambition -0.22
our annual 0.19
our answer -0.28
our api 0.48
our architecture -0.08
our archive 1.52
our attestation 0.44
our audit 0.07
our auditor 0.36
our auditors 0.33
our back 0.29
our backend 0.87
our backups 0.24
our blog -0.12
our booth -0.09
our capas 0.05
our certificate 0.85
our certificates 0.08
our certification 0.37
our certified 1.15
our checker -0.34
our cloud -0.06
our control 0.29
our controlled 0.57
our controls 0.64
our copilot 0.18
our copy -0.14
our cpa 0.26
our current -0.06
our customer 0.08
our customers 0.73
our data -0.06
our database 0.25
our demo -0.90
our design -0.13
our designer -0.43
our development 0.21
our deviations -0.25
our digital 0.83
our document 0.46
our durable 0.61
our e 0.41
our electronic 0.30
our encrypted 0.20
our event 0.64
our export -0.06
our fedramp 0.54
our files -0.18
our final 0.36
our founders -0.08
our front 0.70
our gate 0.07
our gateway 1.02
our go 0.06
our head 0.06
our help -0.07
our history 0.16
our identity 0.09
our illustrator -0.12
our information 0.50
our intern -0.09
our isms -0.19
our iso 0.26
our landlord -0.45
our last 0.81
our latest 1.27
our lawyers -0.21
our ledger 1.44
our links 0.12
our list -0.40
our live 0.38
our lobby 0.08
our locked 0.52
our log -0.06
our login -0.19
our logo -0.19
our middleware -0.06
our migrations -0.14
our model 0.06
our name -0.12
our new -0.06
our newsletter -0.14
our office -0.38
our official 0.23
our operations 0.16
our other 0.29
our pages -0.07
our payroll -0.24
our pci 0.18
our pilot -1.08
our plan -0.48
our platform 0.24
our policy -0.06
our primary 0.33
our print 0.41
our processing 0.71
our production 0.66
our prospects -0.45
our prototype -0.30
our provider 0.45
our readers -0.08
our records -0.08
our recovery -0.25
our release -0.06
our report 0.61
our reporting 0.26
our repository 0.29
our restore 0.05
our role -0.16
our routes 0.19
our sales -0.07
our saml -0.13
our sample -0.05
our sandbox -0.06
our seal 0.23
our security 0.23
our server 0.15
our servers 0.51
our service 1.26
our side -0.06
our signature -0.17
our signatures 0.39
our signing 0.19
our site -0.24
our soc 0.33
our source -0.12
our staff -0.64
our stand -0.13
our store 0.85
our support -0.14
our system 1.55
our team -0.71
our tenant 0.53
our tenants -0.27
our trail 0.11
our two -0.26
our type 0.67
our unalterable -0.13
our users 0.66
our vault 0.12
our wall -0.10
our web -0.57
our webinar -0.07
our wish 0.20
our word 0.21
our worm 0.42
ours 0.26
ours , 0.12
ours . -0.27
ours and 0.10
ours are 0.08
ours can 0.05
ours is 0.10
ours since 0.28
ours that 0.37
ours to -0.35
ours would -0.49
ourselves -0.08
out 0.11
out " -0.20
out $ 0.30
out : -0.05
out ; -0.26
out ? -0.29
out _ " -0.09
out _ . 0.05
out _ and 0.10
out _ approval 0.13
out _ as 0.09
out _ box 0.46
out _ by 0.11
out _ certifie 0.39
out _ copie 0.09
out _ for -0.07
out _ loop 0.13
out _ management 0.05
out _ numbere 0.15
out _ our 0.06
out _ printer 0.09
out _ report 0.46
out _ scope -0.05
out _ “ -0.05
out _ ” -0.08
out as 0.23
out at -0.12
out button 0.13
out buttons -0.11
out by 0.11
out certified 0.10
out comes 0.30
out from 0.23
out numbered 0.36
out of -0.10
out padlock -0.13
out requirements 0.05
out the 0.34
out “ -0.12
outage 0.13
outages 0.13
outcome -0.14
outdated 0.81
outdated instructions 0.08
outlast 0.08
outline -0.72
outline of -0.29
outlive a -0.11
outlives 0.12
output -0.09
output . 0.16
output : -0.30
output _ a -0.06
output _ as -0.07
output _ be -0.25
output _ not -0.08
output _ record -0.07
output _ to -0.07
output of -0.15
outside 0.07
outside _ a 0.08
outside _ be -0.09
outside _ have -0.07
outside _ in 0.10
outside firm -0.08
outside lab 0.16
outside the -0.14
outside your 0.29
outsider 's 0.29
outsider _ account 0.08
outsider _ your 0.20
outsiders 0.14
outstanding -0.53
outstanding $ -0.18
outstanding . -0.26
oven -1.24
oven $ -0.21
oven . 0.13
oven _ " 0.06
oven _ : 0.09
oven squeaks -0.06
over , 0.09
over : 0.09
over _ , 0.05
over _ @us 0.09
over _ be 0.06
over _ by 0.06
over _ month -0.07
over _ period -0.11
over _ we 0.06
over _ with 0.10
over _ your 0.34
over an -0.10
over in 0.06
over is 0.30
over lunch -0.09
over months -0.11
over oidc 0.17
over the 0.40
over three -0.06
over to 0.10
over twelve -0.06
overdue -0.35
overnight 0.71
overnight , 0.16
overrule 0.09
oversight -0.24
overview -0.22
overwrite 0.08
overwrites 0.33
overwritten 0.41
owe -0.15
own -0.13
own $ 0.38
own , 0.12
own _ , -0.08
own _ 2 -0.05
own _ : 0.15
own _ ; -0.17
own _ @us -0.06
own _ capa 0.05
own _ complaint 0.08
own _ every 0.08
own _ it -0.14
own _ its -0.12
own _ key 0.37
own _ no 0.11
own _ of -0.07
own _ one 0.18
own _ our 0.07
own _ report -0.08
own admins 0.56
own archive -0.19
own authority 0.49
own colour -0.13
own company 0.17
own controls 0.20
own credentials 0.63
own database 1.00
own directory 0.90
own document -0.15
own encryption 0.08
own engineers 0.31
own entra -0.25
own file -0.33
own idp 0.77
own it -0.06
own key 0.21
own kms 0.23
own laptop -0.07
own lock 0.36
own logo -0.50
own mind 0.05
own name 0.06
own network -0.25
own number -0.08
own quality -0.41
own records 0.43
own reports -0.05
own soc -0.12
own support 0.11
own system -0.45
own tenant 0.33
own the 0.11
own validated -0.29
owner -0.15
owner , -0.10
owner _ . -0.08
owner _ be -0.28
owner _ date -0.08
owner has -0.24
owner is -0.08
ownership 0.21
ownership $ -1.00
owns the -0.28
p -0.10
p . -0.56
package . -0.15
packaging -0.39
packaging . -0.14
packs -0.08
padlock _ : 0.06
padlock and 0.24
padlock badge 0.08
padlocked 0.26
page -0.23
page $ -0.19
page . 0.18
page ; 0.08
page _ 's -0.12
page _ , -0.10
page _ . -0.27
page _ a -0.08
page _ be -0.12
page _ demo 0.11
page _ in -0.05
page _ it -0.07
page _ link -0.14
page _ list 0.06
page _ name -0.08
page _ no 0.08
page _ not 0.07
page _ of 0.12
page _ our 0.08
page _ permanent -0.12
page _ say -0.24
page _ so -0.18
page _ that -0.15
page _ which -0.05
page _ “ 0.06
page and -0.33
page footer 0.34
page for -0.16
page has -0.43
page in 0.10
page is -0.73
page lacks -0.12
page may -0.14
page of -0.06
page on -0.25
page says -0.53
page shows -0.18
page that -0.13
page under -0.07
page was -0.54
page will -0.24
page with 0.10
pages are 0.12
paginated -0.13
paid -0.97
painte _ . -0.31
painted -0.84
painted on -0.29
painting 0.05
pair -0.06
palette -0.11
panel -0.27
panel is -0.05
paper -0.09
paper , -0.15
paper . -0.09
paper _ @us -0.11
paper _ by -0.09
paper _ have 0.36
paper clip -0.08
paper is 0.11
paper or -0.07
paperclip -0.10
papers -0.12
papers that 0.42
paperwork 0.10
paragraph -0.09
parallel 0.60
pareto -0.15
park -0.10
parked -0.09
parking -1.21
part -0.09
part 820 0.18
part _ 11 0.20
part _ ; 0.06
part _ an -0.07
part _ annex 0.20
part _ it -0.11
part _ the -0.12
part _ thi 0.07
part _ to -0.06
part _ ” -0.09
part in -0.47
part is -0.15
part of -0.49
part that -0.14
participant -0.19
participants -0.22
partition 0.28
partly -0.67
partly . -0.17
partner -0.24
partner 's -1.09
partner _ 27001 -0.06
partner _ ; -0.06
partner _ certifie -0.06
partner _ iso -0.07
partner _ penetration 0.06
partner _ test 0.06
partner is -0.23
partner passed 0.25
partners -0.10
parts -0.19
party -0.06
party $ -0.27
party . 0.06
party _ , -0.09
party is -0.24
pas _ a -0.06
pas _ and 0.07
pas _ factor 0.11
pas _ penetration 0.28
pass $ 1.11
pass , -0.18
pass its -0.20
pass through -0.23
passed 0.33
passed $ 0.73
passed , 0.14
passed . 2.69
passed on -0.11
passed review -0.08
passed the -0.30
passed | 0.18
passed ” 0.05
passes its -0.11
passes through 0.39
passing 0.55
passing mfa 0.24
passkey 0.53
passkey _ for 0.08
passkeys 0.12
passkeys , 0.13
passkeys are -0.08
passport 0.14
password 0.22
password , -0.09
password . -0.07
password ; 0.41
password _ , 0.28
password _ a 0.06
password _ be 0.13
password _ meane 0.22
password _ signature 0.08
password _ your -0.07
password again -0.11
passwords 0.14
passwords , -0.08
passwords : -0.18
passwords are -0.06
past 0.75
past , -0.24
past _ , 0.07
past _ : 0.38
past _ and 0.13
past _ guard -0.05
past _ log 0.11
past _ the 0.10
past a -0.41
past our 0.07
past the 0.58
paste _ another -0.06
paste it -0.07
pasted elsewhere -0.07
patch -0.06
patchy -0.13
path -0.18
path $ -0.74
path , 0.14
path . -0.36
path : -0.34
path _ customer 0.06
path _ evidence -0.08
path _ one 0.06
path _ security 0.09
path _ workspace 0.12
path from 0.43
patience -0.30
patient _ be 0.17
patient _ that 0.07
patients 0.49
patients , 0.09
patterns -0.11
pay _ . -0.09
paying 0.06
payroll -0.48
payroll . 0.07
payroll _ its -0.06
payroll bureau -0.45
payroll provider -0.65
pdf 0.09
pdf _ inspector 0.24
pdf _ the -0.05
pdf _ with -0.11
pdf _ you 0.06
pdf a 0.15
pdf is -0.07
pdf that -0.18
pdf to 0.23
pdf you 0.50
pdfs -0.10
peace 0.17
peace of 0.35
peek 0.08
peer -0.07
pen _ , 0.05
pen _ a 0.09
pen _ approval 0.27
pen _ it -0.06
pen _ that 0.06
pen and -0.07
pen tested -0.15
pen testers 0.08
pencil -0.05
pencil _ . -0.09
pencil _ for -0.07
pencil _ the -0.15
pencilled -0.57
pencilled in -0.60
pending -0.91
pending $ -1.99
penetration _ , 0.05
penetration _ be 0.05
penetration _ find 0.05
penetration _ have -0.19
penetration _ last 0.12
penetration _ spring 0.05
penetration testers 0.25
pens . -0.18
people 0.16
people 's 0.42
people . -0.53
people ; -0.15
people and 0.14
people at 0.17
people come -0.16
people decide -1.05
people get -0.06
people log -0.32
people out 0.52
people sign 0.11
people to 0.08
people who 0.07
people with 0.08
per _ , 0.15
per call 0.38
per cent -0.24
per client 0.11
per customer 0.22
per endpoint -0.17
per file 0.14
per workspace 0.30
perhaps -0.13
period 0.08
period : -0.06
period ; -0.49
period _ , 0.08
period ended -0.11
period ends 0.80
periodic review 0.19
periods 0.08
permanent 0.57
permanent $ 0.13
permanent , 0.30
permanent _ , 0.07
permanent _ and 0.16
permanent _ copy -0.12
permanent _ that -0.09
permanent _ the 0.05
permanent id 0.38
permanently 0.43
permanently _ . 0.12
permanently linked -0.06
permission , 0.15
permission _ each -0.18
permission _ every 0.33
permission _ not -0.09
permission _ server 0.08
permission check 0.12
permission first 0.62
permission is 0.08
permission on 0.26
permission policy -0.67
permission to -0.07
permissions : -0.08
permissions ? -0.16
permissions are 0.12
permissions for -0.09
permissions in -0.26
permissions to -0.40
permissions will -0.05
persist -0.40
persist audit -0.16
persisted 0.10
persisted . 0.05
persistence 0.14
persistence $ -1.73
persistence , -0.42
persistence . 0.08
persistence _ , 0.17
persistence _ : 0.06
persistence _ and 0.08
persistence _ blocke -0.06
persistence _ evident -0.06
persistence _ migration -0.06
persistence _ not -0.17
persistence _ tamper 0.07
persistence before -0.25
persistence gate 0.14
persistence has 0.26
persistence not -0.16
persistent 0.12
persistent _ live 0.05
persistent _ not -0.09
person 's -0.17
person . -0.08
person ; -0.13
person _ @us 0.17
person _ a -0.06
person _ approval 0.07
person _ at 0.05
person _ decide -0.09
person _ demo -0.12
person _ in 0.06
person _ loop 0.18
person _ name -0.14
person _ no -0.51
person _ signe 0.09
person _ their 0.56
person _ through -0.07
person _ what -0.05
person _ work -0.10
person _ your 0.25
person behind 0.05
person decides -0.64
person from 0.11
person has -1.48
person to -0.13
person with -0.14
person would -0.52
persona -0.11
persona _ . -0.10
persona menu -0.11
personal 0.16
personal _ in 0.05
personal _ the 0.07
personal data 0.22
personas -0.34
persons -0.51
pg 0.13
pharma 0.14
pharma , -0.07
phase -0.14
phase . -0.49
phase 3 -0.21
phase _ . -0.14
phase four -0.19
phase three -0.25
phone -0.06
phone , 0.10
phone _ the 0.08
phones 0.41
photo -0.12
photo , 0.25
photo _ , 0.15
photo _ . -0.38
photo _ and 0.07
photo _ certificate 0.10
photo _ in 0.06
photo _ it 0.09
photos -0.06
photos , 0.94
photos . -0.16
photos and 0.17
phrase -0.54
phrase _ " -0.05
phrase “ -0.16
phrases -0.59
pick -0.14
pick _ . -0.29
pick an 0.09
pick are -0.13
pick “ -0.19
picked -0.39
picked from -0.17
picker _ . -0.10
picker is -0.21
pickiest 0.17
picks a -0.19
picture -1.13
picture . -0.19
picture ; -0.11
picture _ . -0.50
pictures -0.62
pictures of -0.21
piece _ , -0.07
piece _ . -0.05
pill 0.34
pill , 0.06
pilot -0.32
pilot " 0.19
pilot $ -0.45
pilot 's 0.09
pilot , 0.18
pilot . -0.54
pilot ; 0.21
pilot _ , -0.21
pilot _ . -0.16
pilot _ ? -0.24
pilot _ a 0.20
pilot _ and 0.06
pilot _ be 0.14
pilot _ for 0.17
pilot _ not -0.45
pilot _ of 0.05
pilot _ on -0.17
pilot _ one -0.13
pilot _ production 0.08
pilot _ to 0.05
pilot _ use 0.05
pilot _ without -0.25
pilot _ would 0.07
pilot agreement -0.16
pilot and 0.43
pilot as -0.06
pilot boundary -0.35
pilot can -0.18
pilot demo 0.14
pilot goes -0.28
pilot has -0.13
pilot is 0.18
pilot label 0.33
pilot lacks -0.07
pilot participants -0.07
pilot plant 0.09
pilot ready -0.08
pilot site -0.20
pilot to 0.06
pilot user -0.06
pilot users -0.36
pilot will -0.35
piloting -0.06
pilots -0.17
pin 0.74
pin , 0.43
pin _ and 0.19
pin _ the 0.06
pin and 0.34
ping 0.14
ping , 0.42
pitch -0.61
place 0.15
place $ 0.31
place , -0.12
place . 0.29
place ? -0.16
place _ a -0.11
place _ leave 0.05
place _ may -0.31
place _ nothe 0.05
place _ open -0.44
place _ page -0.06
place _ production -0.33
place _ thi -0.08
place _ to 0.05
place before -0.20
place for -0.07
place of -0.17
place on -0.07
place to -0.36
place today 0.36
place where -0.44
place ” -0.16
placed under 0.09
placeholder -0.08
places 0.09
plain -0.38
plain reason -0.08
plain words -0.36
plan , -0.05
plan . -0.35
plan ? -0.11
plan _ . -0.12
plan _ ; 0.69
plan _ after -0.06
plan _ be 0.16
plan _ it -0.06
plan _ live -0.24
plan _ on -0.15
plan and 0.11
plan for -0.13
plan is -0.31
plan on 0.17
plan to -0.17
planned -0.47
planned $ -2.56
planned , -0.05
planned . -1.45
planned : -0.34
planned for -0.06
plans $ 0.48
plans for -0.14
plant 0.07
plant , -0.11
plant . -0.11
plant _ batche 0.24
plant _ deviation -0.06
plant _ in 0.06
plant _ it 0.19
plant _ real 0.11
plant _ their 0.52
plant _ with -0.05
plant a 0.07
plant from 0.33
plant in 0.09
plant manager 0.06
plant that 0.07
plants 0.50
plants $ 0.05
plants , -0.06
plants . 0.41
plants already -0.06
plants are -0.13
plants have 0.82
plants run 0.16
platform 0.48
platform 's -0.05
platform , 0.22
platform . 0.46
platform _ , 0.16
platform _ . -0.06
platform _ a 0.13
platform _ as -0.06
platform _ by 0.07
platform _ control 0.26
platform _ each 0.22
platform _ for 0.45
platform _ gxp 0.47
platform _ it 0.25
platform _ of 0.07
platform _ one 0.35
platform _ the 0.15
platform _ use 0.54
platform _ validate 0.21
platform and 0.62
platform does 0.05
platform has -0.09
platform in -0.08
platform that 0.59
platform will -0.07
platform with 0.38
play -0.49
play _ . -0.28
plays -0.63
plays back -0.15
please -0.38
please , -0.40
please _ . -0.28
please _ batch 0.07
please _ it -0.11
please _ out 0.05
please _ real 0.08
please _ the 0.08
please _ “ 0.11
please _ ” 0.07
please do 0.29
please keep 0.29
please report -0.38
plug 0.07
plug _ , 0.08
plug _ a 0.10
plug _ middle 0.11
plug _ the 0.10
plug in 0.12
plug on -0.27
plus 0.67
plus , -0.26
plus a 0.20
podcast -0.39
point . -0.19
point _ which -0.16
point from -0.19
point in 0.07
point is 0.21
point objectives -0.08
point to 0.06
pointed -0.27
pointing -0.06
points -0.09
points . -0.11
policie _ , -0.08
policies for -0.23
policies that 0.56
policy . -0.12
policy _ . 0.11
policy _ a -0.11
policy _ not 0.06
policy _ to -0.10
policy before 0.19
policy layer -0.09
policy says 0.57
policy service 0.12
polish 0.06
port -0.16
portal , -0.44
portal . 0.05
porto -0.14
position . -0.12
possible 0.07
possible $ 0.19
possible , -0.27
possible _ the -0.07
possible causes -0.06
possible for 0.50
possible in 0.09
possible to 0.25
post _ . -0.11
poster -0.85
postgresql 0.11
postman 0.06
postponed , 0.29
posture -0.06
posture . -0.25
power _ your -0.08
power cuts 0.27
power to -0.11
powered 0.09
powered by 0.07
pq -0.08
pq _ . 0.09
pq _ file 0.17
pq _ signe 0.21
pq are 0.77
pqr 0.10
practical 0.07
practically 1.17
practice -0.16
practice _ . -0.07
pre -0.10
precede -0.22
precisely -0.86
precisely _ . -0.22
precondition -0.20
precondition for -0.10
precondition of -0.07
predecessor 0.40
prefer 0.09
preferences -0.16
premature -0.33
premature . -0.10
premium 0.21
preparing for 0.07
prerequisite -0.34
prerequisites -0.38
present -1.51
present , 0.07
present . -0.43
present _ . 0.05
present system -0.06
present the -0.10
presentation -0.52
presentation . -0.33
presented -0.10
presented as -0.16
presenter -0.47
presenters -0.07
preserved 0.66
preserved through 0.27
press _ , 0.15
press _ a 0.09
press _ hand 0.31
press _ pdf 0.17
press _ to -0.15
press _ you 0.05
press ctrl -0.07
press export 0.28
press f -0.20
press issue 0.13
press it 0.85
press kit -0.30
press of 1.02
pressing -0.16
presuppose -0.29
presuppose _ , -0.24
presupposes -0.98
presupposes a -0.26
pretend -0.05
pretend _ . -0.15
prettier -0.19
pretty -0.06
prevails -0.18
preventive -0.26
preventive action -0.17
prevents -0.25
preview -0.11
preview . -0.13
preview : 0.09
preview _ . 0.07
preview is -0.08
previews -0.23
previous -0.26
previous : 0.13
price -0.18
pricing -0.16
primary 0.50
primary _ , 0.22
primary _ and 0.08
primary database 0.43
principles ? -0.09
print _ 's 0.09
print _ , 0.16
print _ : 0.13
print _ number 0.07
print _ official 0.35
print _ one 0.08
print _ the 0.12
print _ ” -0.08
print from -0.09
print here -0.34
print the -0.09
print with 0.30
print “ -0.12
printe _ meane -0.05
printe _ time 0.08
printe _ to -0.12
printed . 0.11
printed any 0.08
printed on -0.53
printer _ , 0.10
printer _ approval 0.09
printer _ go 0.09
printer can 0.42
printing -0.10
printing from -0.07
printout from -0.27
prints -0.15
prints and 0.24
prints is -0.07
prints the 0.17
prints “ -0.05
prior -0.15
prior to -0.14
privacy 0.22
privacy . -0.15
privacy : -0.07
privacy ; -0.23
privacy _ ? 0.05
privacy _ no 0.05
privacy law 0.07
privacy notice -0.39
privacy trust 0.07
private half -0.19
privilege 0.30
privilege , 0.22
privilege : -0.11
privilege _ , 0.13
privilege escalation 0.10
priya -0.10
pro 0.11
problem -0.11
problem , -0.06
problem . -0.14
problem _ . -0.07
problem statement -0.07
procedure , 0.19
procedure _ , 0.16
procedure _ and 0.09
procedure _ as -0.12
procedure _ control 0.05
procedure _ floor 0.08
procedure _ from 0.17
procedure _ numbere 0.07
procedure _ signe 0.08
procedure before -0.19
procedure is -0.11
procedures are 0.61
procedures in -0.09
proces _ , -0.06
proces _ and 0.07
proces _ confidentiality -0.12
process -0.38
process , -0.21
process . -1.24
process ? 0.07
process _ and -0.06
process must 0.10
process on 0.13
processed 0.14
processes on -0.12
processing 0.06
processing integrity -0.39
prod 1.17
produce -0.29
produce _ the 0.05
produce a -0.59
produce certified -0.23
produced 0.32
produces 0.19
produces the 0.26
product _ . -0.06
product _ a -0.06
product _ have -0.13
product _ to -0.24
product family -0.21
product has 0.07
product is -0.10
product review 0.17
product team -0.06
product that 0.08
production 0.40
production $ 0.49
production . 0.31
production ; -0.08
production _ ) 0.06
production _ . 0.28
production _ a -0.13
production _ actor -0.11
production _ agreement -0.07
production _ all 0.20
production _ any 0.08
production _ available 0.06
production _ blocke 0.28
production _ claim -0.08
production _ close -0.40
production _ do 0.11
production _ every -0.10
production _ for -0.05
production _ isolation 0.06
production _ it -0.11
production _ its 0.05
production _ longer 0.23
production _ mis -0.13
production _ must -0.07
production _ not -0.09
production _ now 0.10
production _ off -0.05
production _ on 0.11
production _ pas 0.14
production _ provider -0.21
production _ remain -0.16
production _ require -0.29
production _ route 0.21
production _ separate 0.09
production _ shut -0.09
production _ stay -0.08
production _ the -0.06
production _ validation -0.09
production _ we 0.06
production _ will -0.21
production _ would -0.07
production _ write 0.08
production _ ” -0.06
production access -0.74
production at -0.10
production auth -0.60
production bound -0.12
production controls -0.40
production data -0.09
production edition -0.29
production environment 0.07
production evidence -0.10
production go -0.55
production grade 0.13
production has 0.36
production in -0.17
production may -1.36
production of -0.12
production quality -0.36
production route -1.78
production routes -0.08
production security -0.31
production sign -0.13
production since 0.41
production stays -1.54
production system 0.08
production use 0.09
production workspace 0.20
production write 0.18
production – 0.47
production ” -0.23
productive 0.07
products -0.06
profile -0.51
profile . -0.21
program -0.17
progress 0.14
progress ” 0.10
project -0.19
project is -0.34
promise 0.11
promise . 0.18
promise a -0.30
promise on 0.27
promise that -0.23
promise to -0.29
promised ? -0.09
promises -0.12
promises no -0.06
promize _ . -0.08
promize _ : 0.07
promize _ that -0.14
promote 0.08
promoted 0.45
prompt , 0.20
proof 0.32
proof $ 0.24
proof , 0.14
proof . -0.20
proof : -0.08
proof _ . -0.10
proof _ : 0.07
proof _ @us -0.07
proof _ link 0.06
proof _ tenant -0.08
proof _ the -0.10
proof and -0.13
proof audit 0.09
proof exports 0.61
proof is -0.06
proof of -0.22
proof stays 0.52
proof that -2.45
proof ” -0.16
proofs -0.10
proofs of -0.09
proper 0.06
property -0.61
property of -0.16
property that -0.54
proposal -0.22
propose _ , 0.06
propose _ person -0.08
proposed -0.30
proposes -0.35
prospect -1.75
prospect 's -0.29
prospect that -0.26
prospects -0.06
protect _ . 0.31
protect _ customer 0.20
protected 0.13
protected $ 0.13
protection against -0.22
protects -0.36
protects every 0.81
protocol 0.05
protocol . -0.13
prototype -0.63
prototype $ -0.09
prototype , 0.09
prototype ; -0.09
prototype _ . -0.14
prototype _ a 0.36
prototype _ and 0.05
prototype _ be -0.05
prototype _ it 0.07
prototype _ its -0.13
prototype _ no -0.23
prototype _ not -0.37
prototype _ of -0.12
prototype _ one -0.05
prototype _ sample 0.07
prototype _ the 0.08
prototype and -0.34
prototype are 0.11
prototype can -0.62
prototype has -0.37
prototype is 0.12
prototype runs 0.21
prototype that -0.08
prototype ” 0.08
prototypes 0.29
proud 0.52
proud to 0.97
provably 0.43
prove that -0.39
proved 0.40
proven 0.23
proven $ 0.24
proven . 0.61
proven in 0.22
proven to -0.07
proves -0.19
proves its -0.06
proves nothing -0.25
provide -0.62
provide _ the -0.08
provided -0.79
provided that -0.49
provided the -0.09
provider -0.06
provider 's -0.10
provider , -0.14
provider . 0.08
provider ? -0.10
provider _ . -0.08
provider _ 2 -0.09
provider _ actor -0.15
provider _ certifie 0.11
provider _ hipaa 0.23
provider _ identity -0.16
provider _ its -0.20
provider _ of -0.10
provider _ soc -0.10
provider _ their -0.08
provider _ to -0.11
provider _ verifie -0.15
provider and 0.22
provider before 0.27
provider is -0.21
providers -0.25
providers publish -0.15
provides 0.87
proving -0.15
provisional 0.08
provisioned -0.64
psur -0.05
public , -0.37
public . -0.15
public _ , 0.08
public _ . 0.08
public _ 2 0.06
public contact -0.13
public form -0.18
publish -0.30
publish . -0.15
publish _ report -0.10
publish their -0.15
publishe _ 2 -0.05
publishe _ and -0.13
publishe _ be -0.12
published -0.71
published . -0.52
published log -0.20
publisher -0.17
publishes -0.37
pul _ plug 0.09
pul _ the 0.17
pull -0.08
pull _ and -0.17
pull _ complaint 0.22
pull _ in -0.11
pull _ middle -0.09
pull _ one 0.07
pull on 0.20
pull one -0.12
pull the 0.51
pulled 0.19
pulled the -0.11
pulling 0.25
pulling the 0.43
pulls 0.16
pulls the 0.19
pulped -0.07
pump -0.46
purchase -0.73
purge 0.08
purged 0.28
purpose . -0.20
purpose built 0.18
purposes , 0.14
push 0.26
push of 0.09
pushes 0.29
put . 0.06
put _ . -0.06
put _ : 0.13
put _ logo -0.09
put _ our 0.06
put _ there 0.05
put a -0.09
put behind 0.31
put it 0.06
put the -0.16
put their 0.46
put to 0.50
put under 0.18
put your 0.54
put “ -0.14
puts -0.05
puts it -0.17
putting -0.10
putting a -0.27
py -0.11
python -0.11
q 0.06
q 4 -0.17
qa _ , 0.05
qa _ @us 0.06
qa _ in 0.05
qa _ on 0.16
qc 0.09
qms 0.08
qms _ and -0.21
qms _ complaint -0.10
qms _ deviation -0.09
qms that 0.60
qms ties -0.35
qms vendors -0.16
qp -0.06
qualification 0.08
qualifie _ it -0.06
qualified , 0.07
qualified certificate -0.42
qualified person -0.13
qualify -0.08
quality 0.10
quality _ : 0.07
quality _ ? -0.08
quality _ @us 0.26
quality _ agreement -0.07
quality _ can 0.07
quality _ certifie 0.12
quality _ iso 0.19
quality _ on -0.06
quality _ prototype -0.12
quality _ require -0.21
quality _ separate -0.09
quality _ your 0.14
quality agreement -0.14
quality and -0.43
quality council -0.06
quality data 0.97
quality decisions 0.36
quality director 0.07
quality has -0.17
quality history 0.08
quality is -0.07
quality lead -0.13
quality managers -0.22
quality operating 0.07
quality record 0.09
quality report -0.07
quality reports 0.40
quality system 0.39
quality unit -0.24
quarter 0.06
quarter . 0.19
quarter : 0.25
quarter and 0.10
quarterly 0.39
quarters -0.23
queries 0.29
query _ tenant 0.14
query in 0.21
query is 0.07
question -0.31
question . -0.26
question _ , -0.11
question _ . -0.10
question _ answer -0.06
question _ next -0.10
question _ of -0.05
question _ the -0.20
question mark -0.64
question of -0.07
question that -0.15
questionnaire : -0.08
questionnaire ; 0.06
questionnaire ? -0.17
questionnaire _ our 0.12
questionnaire _ “ -0.07
questions -0.87
questions about -0.24
questions to -0.53
queue 0.21
queue . 0.07
quietly 0.26
quietly fix 1.61
quill 0.47
quite -0.06
quiz -0.32
quorum 0.25
quotation -0.32
quotation marks -0.10
quote -1.10
quote _ . -0.10
quoted -0.12
quotes -0.44
quotes . -0.15
r 0.21
r 2 0.50
r _ certifie 0.13
rack 0.10
radiology -0.32
raft 0.17
raise _ and 0.07
raised it -0.06
raised no 0.49
ran a 0.20
ran it 0.17
random -0.22
range -0.06
ransomware 0.45
rating 0.06
rating is 0.32
rbac $ -0.93
rbac enforced 0.12
rbac with 0.13
re 0.27
re _ . 0.06
re _ be -0.10
re _ each 0.09
re authenticate 0.18
re authentication -0.14
re enter 0.06
re entered 0.21
re verified 0.11
reach _ availability -0.05
reach a 0.14
reach another -0.10
reach for -0.10
reach general -0.21
reach of 0.42
reach production -0.05
reach the 0.34
reach your 0.29
reache _ . 0.07
reache _ availability 0.22
reache _ may 0.12
reache _ mfa 0.05
reache _ pas 0.12
reache _ record 0.08
reache _ without 0.35
reached from 0.09
reached general 0.89
reaches 0.20
reaches a 0.06
reaches the 0.79
read -0.06
read . 0.08
read : -0.05
read _ " -0.08
read _ 's 0.06
read _ a -0.06
read _ about -0.08
read _ capa 0.07
read _ guard 0.09
read _ not -0.16
read _ one -0.06
read _ that 0.05
read _ you -0.08
read _ ” -0.09
read access 0.15
read as -0.21
read by -0.09
read every -0.35
read from 0.05
read it -0.36
read many -0.42
read the -0.33
read them 0.06
read what -0.69
read your 0.35
read “ -0.48
readable . 0.66
reader -0.09
readers -0.36
readers , 0.27
readers who -0.48
readiness _ , -0.13
readiness _ . -0.11
readiness _ ; 0.06
readiness _ and 0.05
readiness _ be -0.11
readiness _ security 0.09
readiness checklist -0.28
readiness evidence -0.34
readiness letter 0.34
readiness path -0.38
readiness review -0.27
reading -0.14
reading " 0.17
reading the -0.20
readme -0.18
reads , -0.15
reads : -0.06
reads it 0.09
reads the 0.08
ready 0.10
ready " 0.13
ready $ 0.07
ready . 0.13
ready _ : -0.06
ready _ aligne 0.12
ready _ certifie 0.07
ready _ dora 0.07
ready _ for 0.07
ready _ inspector 0.06
ready _ we 0.06
ready _ what 0.06
ready _ your 0.16
ready and 0.40
ready for -0.08
ready from 0.42
ready quality 0.06
ready to -0.13
ready when 0.58
ready ” 0.22
real 0.27
real , 0.09
real . 0.08
real 404 -0.16
real _ 's -0.13
real _ @us -0.17
real _ and 0.09
real _ batche -0.14
real _ by 0.06
real _ on -0.07
real _ out -0.09
real _ real 0.10
real _ since 0.11
real batch -0.05
real consequences -0.09
real data -0.05
real deviations -0.20
real gmp 0.60
real lots 0.22
real one -0.07
real ones 0.15
real patients 0.82
real product 0.29
real record -0.66
real records -0.14
real thing 0.59
real time 0.19
real users -0.08
real volumes 0.08
really _ , 0.14
really _ ? -0.06
reason 0.07
reason , 0.41
reason . -0.13
reason _ a 0.07
reason _ have -0.08
reason that -0.08
reason to 0.09
reboot 0.08
rebuild 0.10
rebuilds 0.24
recalled -0.09
recalled , -0.09
recalled . 0.06
recalls 0.23
receipt 0.06
receipt . -0.09
received 0.06
received . -0.16
recently 0.12
reception -0.05
recertification 0.17
recertified 0.25
recipe 0.12
recipe . -0.10
recipient 0.15
recompute 0.21
recomputed 0.70
reconciled 1.12
record 0.22
record $ 0.23
record 's 0.23
record , 0.38
record ? -0.11
record _ , 0.06
record _ @us -0.08
record _ agreement -0.09
record _ another 0.06
record _ anyone 0.05
record _ at 0.11
record _ back 0.06
record _ because -0.05
record _ both 0.13
record _ break 0.15
record _ but -0.07
record _ come 0.11
record _ day 0.08
record _ demo 0.11
record _ event 0.07
record _ ever 0.06
record _ from 0.26
record _ go -0.07
record _ have -0.13
record _ hold -0.05
record _ its 0.20
record _ link 0.10
record _ mfa 0.06
record _ next -0.09
record _ not -0.18
record _ our 0.23
record _ person 0.11
record _ production -0.21
record _ rest 0.05
record _ server 0.07
record _ show -0.07
record _ since 0.07
record _ sit 0.06
record _ system -0.07
record _ thi -0.09
record _ three 0.07
record _ unavailable -0.08
record _ us 0.07
record _ we 0.07
record _ whole 0.06
record _ would 0.08
record _ you 0.21
record _ | 0.18
record again 0.12
record and -0.32
record are 0.16
record could -0.24
record each -0.48
record for 0.07
record here 0.17
record in 0.28
record is 0.33
record it -0.24
record itself 0.25
record linking 0.10
record may -0.07
record never 0.19
record numbers -0.21
record on 0.10
record only -0.29
record shows -0.12
record types 0.11
record without 0.11
record ” -0.10
recorded : -0.27
recorded as 0.05
recorder -0.07
recording -0.06
records 0.22
records $ 0.17
records . 0.13
records ; 0.31
records ? -0.17
records across 0.05
records and -0.06
records are 0.32
records back 0.12
records do -0.12
records from 0.17
records have 0.11
records in -0.12
records it 0.12
records kept -0.11
records live 0.05
records may -0.25
records must -0.09
records now 0.15
records on 0.06
records out 0.12
records require -0.26
records since -0.14
records stay 0.57
records survive 0.36
records themselves 0.12
records there -0.10
records today 0.18
records unharmed 0.09
records welcome 0.67
records will -0.27
records would -0.21
records you -0.11
records | 0.19
records ” -0.06
recover -0.41
recover . -0.14
recoverable 0.44
recovery 0.06
recovery $ 0.16
recovery , 0.12
recovery . -0.15
recovery : -0.08
recovery _ . 0.07
recovery _ have 0.29
recovery _ in 0.13
recovery _ recovery -0.05
recovery _ rehearse 0.14
recovery drill 0.13
recovery has 0.06
recovery plan -0.23
recovery posture -0.23
recovery test 0.62
recovery times 0.06
recovery you 0.34
rectangle -0.13
recycled -0.44
red -0.26
red . -1.26
red _ complaint 0.05
red _ copy 0.06
red _ run -0.07
redirect -0.14
redrawn -0.36
redundant 0.17
redundant storage 0.17
reference _ @us 0.31
reference _ capa 0.07
reference _ file -0.05
reference _ not -0.05
reference _ only -0.07
reference _ the 0.07
reference and -0.10
reference is -0.19
reference spreadsheet 0.08
references 0.06
references . 0.06
references are 0.27
references between 0.09
references follow 1.59
references in 0.05
referential 0.05
referential integrity 0.07
refers -0.05
refers to -0.05
refrain -0.39
refrain _ “ -0.05
refrain from -0.39
refresh -0.19
refresh . -0.42
refresh _ page -0.06
refresh the -0.23
refusal . 0.06
refusal _ . 0.15
refusals 0.38
refuse 0.06
refuse _ . 0.08
refuse _ not 0.38
refuse _ the 0.12
refused . -0.76
refused and 0.08
refused at 0.19
refused by 0.69
refuses 0.57
refuses . -0.07
refuses the 0.23
refuses to 0.44
refuses whatever 0.11
regard -0.17
regards -0.23
region 0.20
region , 0.43
region . -0.07
region _ , 0.15
region _ a -0.05
region _ and 0.18
region _ in 0.05
region and -0.33
region every 0.17
region is -0.19
region on 0.19
regions 0.23
regions , 0.17
regions . 0.06
register . 0.39
register of -0.12
registere _ , 0.10
registered 0.36
registered to 0.50
registers 0.05
registrar 's 0.07
registrar _ iso -0.05
registrars -0.16
registry -0.18
regulate _ , 0.08
regulate _ a -0.10
regulate _ and 0.05
regulate _ at 0.38
regulate _ live -0.05
regulate _ on -0.09
regulate _ open 0.30
regulate _ our 0.20
regulate _ since 0.08
regulate _ today -0.05
regulated -0.06
regulated customer -0.11
regulated customers 0.22
regulated entries 0.08
regulated manufacturers 0.17
regulated production 1.25
regulated record -0.13
regulated records 0.16
regulated sites 0.42
regulated teams 0.06
regulated use 0.18
regulator 's -0.09
regulator ready -0.07
regulators 0.08
regulatory -0.08
regulatory affairs -0.12
rehearsal -0.15
rehearsal , -0.22
rehearsal . -0.22
rehearse -0.09
rehearse _ , -0.05
rehearse _ a -0.10
rehearse _ full 0.05
rehearse _ quarter -0.10
rehearsed 0.37
rehearsed $ 0.74
rehearsed , 0.18
rehearsed and 0.20
rehearsed before -0.37
rehearsed on 0.23
reject -0.09
reject , -0.11
reject _ , 0.06
reject _ lack 0.14
reject _ that 0.23
reject _ the 0.16
reject or -0.18
rejects 0.52
rejects any 0.11
relate _ the -0.06
relation 0.07
relation _ , 0.15
relation _ and -0.05
relation _ enforce 0.27
relation between -0.23
relation with 0.86
relations 0.22
relations , -0.11
relations that 0.21
relatives 0.17
relax 0.16
relax . 0.16
relax ” -0.23
release 0.08
release $ -0.63
release , 0.14
release . 0.09
release 4 0.15
release ; 0.18
release ? -0.06
release _ : 0.09
release _ ? -0.05
release _ all 0.20
release _ an 0.14
release _ and 0.07
release _ as 0.15
release _ before -0.15
release _ blocke -0.12
release _ complete 0.11
release _ control 0.11
release _ copy 0.10
release _ customer -0.09
release _ demo 0.06
release _ gmp 0.14
release _ issue 0.34
release _ it 0.07
release _ its 0.13
release _ live 0.25
release _ mis -0.13
release _ next -0.11
release _ not 0.09
release _ now 0.23
release _ numbere -0.06
release _ recall 0.06
release _ record 0.16
release _ regulate 0.26
release _ require -0.07
release _ signature -0.15
release _ site 0.09
release _ stay -0.15
release _ unavailable -0.06
release _ verifie 0.08
release _ work 0.08
release after -0.51
release and 0.18
release anything -0.16
release are -0.13
release blocked -0.06
release by -0.07
release desk 1.41
release documents -0.07
release does -0.16
release engine 0.09
release from -0.33
release happens -0.07
release is 0.05
release live 0.74
release needs -0.07
release notes -0.46
release now 0.17
release of 0.33
release service 0.47
release stays -0.20
release to -0.28
release was -0.09
release will -0.10
released 0.30
released , 0.68
released ; -0.06
released and -0.06
released by 0.14
released controlled 0.06
released for 0.31
released in 0.50
released it -0.40
released ones 0.08
released the 0.08
released through 0.55
released to 0.14
released ” -0.10
releases 0.44
releases it 0.11
releases nothing -0.08
releases the 0.17
relies -0.21
relies on -0.21
reload -0.94
reload , -0.19
reload . -0.55
reload _ and -0.11
reload the -0.06
reloaded -0.06
reloaded . -0.07
rely _ . -0.12
remain -0.31
remain _ . -0.18
remain _ gate -0.26
remain blocked -0.24
remains -0.54
remains blocked -0.07
remains closed -0.07
remains unavailable -0.05
remark 0.06
remember 0.08
remember _ , 0.10
remember a 0.11
removal -0.10
remove -0.18
remove the -0.69
removed , 0.05
removed from 0.17
rename 0.09
rename _ , 0.06
rename _ . 0.16
rename _ archive 0.08
rename _ document 0.06
rename _ its 0.21
rename _ merge 0.07
rename _ reference 0.23
rename and 0.13
rename the 0.07
renamed -0.06
renaming a 0.32
renders -0.07
renew 0.11
renewe _ . -0.09
renewed 0.71
renewed in 0.25
renewed our 0.28
rents -0.09
reopened 0.12
replace -0.13
replace _ . -0.07
replace the -0.08
replaced it 0.11
replica 0.15
replicas 0.10
replicate _ , -0.05
replicate _ . 0.08
replicate _ second 0.08
replicated 1.41
replicated , 0.13
replicated database 0.14
replicated postgres -0.14
replicated storage 0.16
replicated to 0.47
reply -0.08
report $ -0.14
report 's -0.06
report . 0.15
report _ , -0.12
report _ 27001 -0.11
report _ @us -0.10
report _ about -0.06
report _ and -0.05
report _ answer -0.21
report _ any -0.08
report _ available 0.08
report _ but 0.20
report _ certificate 0.05
report _ certifie 0.13
report _ claime -0.11
report _ count 0.10
report _ customer -0.09
report _ day -0.17
report _ demo 0.10
report _ doe -0.05
report _ every -0.12
report _ exist -0.16
report _ file 0.13
report _ go 0.14
report _ inspector 0.08
report _ iso -0.06
report _ leav 0.16
report _ live 0.07
report _ nda -0.08
report _ none -0.09
report _ of -0.06
report _ official 0.10
report _ on 0.09
report _ seal 0.16
report _ service -0.07
report _ since 0.19
report _ still -0.12
report _ system -0.09
report _ than -0.06
report _ uncertifie 0.08
report _ us -0.07
report _ vulnerability -0.07
report _ what -0.06
report _ with 0.07
report _ would -0.13
report _ year -0.10
report _ “ -0.08
report _ ” -0.13
report a -0.09
report about -0.37
report answers 0.50
report available 0.42
report before -0.08
report came 0.12
report can -0.23
report carries 0.37
report certification -0.05
report claim 0.07
report could -0.22
report covering 0.28
report covers 0.43
report dated 0.38
report enabled 0.07
report exists 0.43
report export 0.26
report failed -0.10
report goes -0.46
report issued 0.10
report it -0.19
report itself 0.27
report leaves 0.13
report live 0.46
report looks -0.62
report may -0.13
report must -0.11
report not -0.08
report now -0.18
report of -0.12
report official 0.07
report on 0.20
report or -0.12
report out 0.36
report passed 0.25
report template -0.28
report today 0.13
report under -0.06
report was 0.23
report we 0.09
report would -0.09
report yet 0.08
report you 0.71
report – -0.10
reportability 0.20
reportable 0.40
reporte _ all -0.06
reporte _ customer -0.10
reporte _ final 0.05
reporte _ live 0.07
reporte _ not -0.17
reporte _ verifie 0.05
reporte _ work -0.06
reported to -0.17
reporting $ -0.78
reporting does 0.10
reporting engine 0.08
reporting has 0.06
reporting will -0.06
reporting | 0.05
reports , -0.19
reports : -0.30
reports ? -0.07
reports are 0.29
reports before -0.20
reports come 0.09
reports for 0.15
reports have -0.27
reports leave 0.21
reports remain 0.07
reports should 0.11
reports that 0.11
reports the 0.06
reports we 0.11
reports with 0.41
reports you 0.20
repository 0.10
repository . -0.05
repudiate 0.05
repudiation -0.09
requalification 0.20
request 0.14
request $ 0.30
request , -0.14
request . 0.21
request _ : -0.05
request _ approve -0.09
request _ check -0.07
request _ in 0.06
request _ its 0.11
request _ our 0.11
request _ right -0.16
request _ role -0.07
request _ the -0.10
request against -0.10
request by -0.32
request gets -0.07
request has 0.15
request in 0.25
request that 0.29
request to 0.06
request would -0.34
requests -0.05
requests and 0.29
requests are 0.62
requests do 0.08
requests skip -0.48
requests that 0.17
requests without -0.18
require -1.07
require _ , -0.16
require _ . 0.10
require _ agreement -0.07
require _ and 0.10
require _ control -0.08
require _ live -0.06
require _ persistence 0.08
require _ production -0.48
require _ verifie -0.05
require a -0.12
require separate -0.32
required -0.11
required $ 1.15
required . -1.97
required : -0.98
required before -1.61
required for 0.09
required to -0.06
requirement _ 13485 0.07
requirements for -0.55
requires -0.99
requires a -0.43
researchers -0.21
reseller 0.12
reseller 's 0.05
reserved -0.60
reset -0.52
reset . -0.31
reset _ . -0.11
resilience 0.20
resist -0.13
resistant 0.16
resolved 0.05
resolver 0.17
resolvers 0.38
response -0.24
response , 0.06
response carries -0.24
responsibility for -0.14
responsible -0.56
responsible disclosure -0.59
responsible person -0.12
rest 0.50
rest , 0.09
rest . -0.25
rest ? -0.07
rest _ , 0.40
rest _ and 0.17
rest _ key 0.12
rest _ lock 0.11
rest _ with 0.13
rest and 0.12
rest behind 0.30
rest easy 0.09
rest in 0.31
rest of 0.21
rest with 0.06
restart 0.08
restarts , 0.13
restorable 0.16
restorable $ -0.21
restore , -0.09
restore . 0.08
restore _ 's 0.06
restore _ be -0.06
restore _ every 0.15
restore _ finishe 0.20
restore _ month 0.14
restore _ never -0.21
restore _ pas 0.17
restore _ quarter -0.13
restore _ someone -0.07
restore _ trie -0.16
restore each 0.23
restore evidence -0.40
restore exercise 0.86
restore one 0.16
restore tested 0.65
restore the -0.12
restored 0.36
restored . -0.08
restored and 0.20
restored for 0.16
restored from 0.20
restored in 0.19
restored is -0.19
restored successfully 0.13
restored to -0.13
restores 0.06
restores $ 0.30
restores are 0.53
restores have -0.37
restoring -0.46
rests -0.12
rests in 0.06
rests on -0.57
retained . -0.33
retained samples -0.18
retention $ 0.14
retention . 0.10
retention _ , -0.08
retention _ . 0.06
retention _ by -0.06
retention _ checksum -0.21
retention _ control 0.06
retention _ custody -0.09
retention _ end 0.20
retention _ handle 0.23
retention _ have -0.05
retention _ key -0.16
retention _ rule -0.11
retention _ that -0.08
retention _ year -0.06
retention class 0.10
retention classes -0.07
retention clock 0.10
retention date 0.40
retention deletion -0.48
retention lock 0.32
retention period 0.28
retention rule 0.05
retention rules -0.27
retention | 0.24
retest 0.35
retested 0.50
retire _ the 0.06
retire the -0.13
retired 0.14
retraine _ . 0.11
retraine _ the -0.06
retrained 0.68
retrained operator 0.68
retraining 0.06
retraining , 0.39
retraining . 0.34
retrieval -0.05
return -0.16
return _ for 0.09
return to -0.14
returns 403 0.24
returns a 0.09
returns true -0.63
retype 0.21
retype _ for 0.07
retype _ the 0.09
retyping 0.52
rev 6 0.13
rev b 0.11
reveal -0.11
review , 0.08
review _ 2 0.09
review _ as 0.18
review _ report -0.09
review and -0.41
review by -0.07
review comes 0.64
review has -0.12
review history 0.10
review in -0.06
review leaves 0.15
review pack 0.07
review report 0.17
review reports 0.31
reviewe _ , -0.12
reviewe _ . 0.14
reviewe _ and -0.05
reviewe _ the -0.13
reviewed -0.87
reviewed . -0.28
reviewed and -0.21
reviewed by -0.35
reviewed the 0.10
reviewed ” 0.05
reviewer 's -0.10
reviewer . -0.18
reviewer _ : 0.10
reviewer _ ; -0.05
reviewer _ every 0.07
reviewer _ off 0.07
reviewer _ route 0.07
reviewer _ see -0.15
reviewer _ “ -0.15
reviewer and 0.95
reviewer decides -0.10
reviewer needed 0.26
reviewer needs 0.22
reviewer required 0.28
reviewer signed 0.29
reviews , -0.08
reviews carried -0.06
revised -0.09
revised . -0.06
revised procedure 0.27
revised sop -0.14
revision 0.09
revision , -0.13
revision . 0.17
revision 7 0.18
revision ? -0.17
revision _ , 0.13
revision _ @us -0.13
revision _ and 0.19
revision _ effective 0.09
revision and 0.12
revision becomes 0.39
revision d 0.18
revision is 0.10
revision takes 0.06
revision that 0.25
revisions -0.11
revisions are 0.06
revocation -0.52
rewrite -0.11
rewrite $ 0.62
rewrite _ , 0.06
rewrite it -0.22
rewrite the 0.11
rewritten 0.17
rewritten . 0.18
rewritten by 0.07
rfp -0.19
ribbon 0.55
ribbon : 0.58
ribbon _ : 0.08
ribbon _ “ -0.07
ribbon across 0.13
right _ , 0.07
right _ . 0.06
right _ and 0.28
right _ answer 0.27
right _ by 0.14
right _ on 0.05
right _ server 0.45
right after -0.08
right and -0.25
right in 0.11
right now 0.12
right on 0.11
right out 0.12
right role 0.98
right scope 0.30
right that 0.12
rightly -0.47
rightly . -0.23
rights 0.19
rights , 0.13
rights are 0.38
rights at 0.08
rights before -0.12
rights on 0.93
rights to -0.37
rings 0.40
rise -0.15
rise to -0.15
risk . -0.16
risk _ a 0.11
risk _ own 0.05
risk analysis 0.06
risk changes -0.20
risk deviations 0.38
risk evidence -0.25
risk matrix -0.17
rival 0.06
rival _ , 0.09
rival _ its -0.10
rivals -0.11
rls 0.08
rls policies 0.08
rm -0.06
rm content -0.19
road -0.50
road , -0.19
road to -0.27
roadmap -0.12
roadmap . -1.79
roadmap _ it 0.13
roadmap item 0.13
robot -0.05
robot _ , 0.06
robot _ : 0.05
robot with -0.15
rock 0.56
rock solid 0.56
role 0.09
role $ 0.28
role , 0.07
role . 0.09
role _ @us 0.06
role _ a 0.12
role _ and 0.09
role _ demo 0.08
role _ enforce 0.12
role _ not 0.10
role _ policy -0.15
role _ the 0.05
role can 0.20
role does 1.10
role enforcement -0.07
role model -0.12
role names -0.05
role picker -0.17
role switcher -0.08
role that 0.52
roles -0.06
roles . -0.09
roles : -0.10
roles and -0.10
roles in 0.07
roles on -0.10
roles that 0.22
roles to -0.15
roll 0.20
roll back 0.22
rollbacks 0.08
rolled -0.09
rolled back -0.15
rolled out 0.15
rollout -0.11
roof 0.06
room . 0.16
room : -0.05
room _ . -0.18
room _ be -0.16
room _ that 0.07
room _ the -0.07
root . -0.14
root _ analysi -0.06
root _ to 0.12
root causes 0.20
root hash 0.23
root of -0.08
rosette 0.37
rot -0.14
rotated -0.06
round _ , -0.06
round _ and 0.05
round _ clock 0.08
round blue 0.33
round the 0.39
round to -0.19
roundel 0.23
roundel , -0.05
route 0.10
route $ 0.56
route 's 0.35
route . -0.08
route _ 403 -0.06
route _ an -0.21
route _ and -0.11
route _ behind 0.17
route _ close 0.20
route _ fail 0.08
route _ may 0.15
route _ not 0.08
route _ on -0.28
route _ same 0.06
route _ the -0.07
route _ until 0.19
route _ ” -0.06
route answers -0.40
route before -0.20
route by -0.07
route guards -0.10
route has -0.22
route in 0.05
route inventory 0.06
route is 0.10
route must -0.09
route shapes -0.12
route with 0.66
routes $ 0.24
routes : 0.16
routes are -0.19
routes covered -0.06
routes must -0.16
routes sit 0.47
routes that 0.69
routes without 0.06
routes | 0.23
routes ” 0.24
routine 0.72
routine . 0.17
routine _ itself 0.11
routine change -0.06
routine changes 0.34
routine use -0.33
row . 0.13
row _ a -0.15
row _ every 0.32
row _ our 0.08
row _ tenant 0.12
row _ the -0.05
row _ wal 0.09
row by 0.25
row carries -0.07
row counts 0.11
row level -0.07
rows , -0.05
rows and -0.10
rows are 0.06
rpo 15 0.39
rpo 5 0.12
rpo : -0.07
rpo _ data -0.15
rpo _ min 0.05
rpo _ rto 0.09
rpo five -0.09
rtf -0.05
rto 4 0.39
rto _ can -0.10
rto _ h 0.10
rto _ hour -0.06
rto _ you -0.18
rto how -0.05
rubber -0.10
rubber stamp 0.06
rule . 0.22
rule _ , -0.10
rule _ access 0.10
rule _ be -0.08
rule _ control 0.06
rule _ of -0.11
rule that -0.69
ruled 0.14
rules , -0.11
rules . 0.10
rules before -0.19
rules on 0.11
ruling 0.73
ruling is 0.63
rulings 0.83
rumor _ audit 0.31
rumor _ can 0.31
rumor _ log 0.31
rumor _ our 0.46
rumour that 0.30
run , 0.20
run . 0.11
run _ . 0.17
run _ : 0.09
run _ @us -0.08
run _ a -0.06
run _ all 0.08
run _ capa 0.09
run _ clock -0.05
run _ complaint 0.29
run _ deviation -0.10
run _ each -0.09
run _ have 0.07
run _ laptop -0.06
run _ month -0.07
run _ on -0.11
run _ our -0.07
run _ quality 0.11
run _ real 0.14
run _ restore 0.07
run _ retraine 0.05
run _ spring 0.11
run _ tenant 0.11
run _ test 0.14
run _ to 0.09
run build -0.14
run by -0.24
run in 0.05
run one 0.30
run out 0.12
run the -0.09
run their -0.23
run through 0.07
run your 0.12
rung -0.99
rung : -0.11
rung _ verifie -0.13
rung | -0.28
running 0.53
running $ 0.64
running . 0.41
running in 0.10
running on 0.09
running regulated 0.20
running since -0.13
runs -0.08
runs . 0.25
runs a -0.08
runs its -0.06
runs through 0.10
rye -0.18
sadly -0.20
safe 0.15
safe , 0.68
safe . -0.21
safe : 0.08
safe _ ” -0.13
safe harbour -0.05
safeguard 0.31
safeguards 0.16
safekeeping 0.24
safely 0.11
said -0.06
said " 0.06
said in -0.09
said no 0.60
said of -0.12
said the -0.84
said to -0.24
said yes 0.25
said “ -0.30
saile _ . 0.10
saile _ ii 0.10
saile _ type 0.10
sailed 0.41
sailed through 0.41
sale _ . -0.11
sale _ that -0.06
sale _ “ -0.06
sales -0.87
sales may 0.06
sales staff -0.13
salesforce -0.88
same _ , 0.10
same _ as 0.26
same _ autograph 0.13
same _ check 0.34
same _ every -0.15
same _ handwritten 0.22
same _ ink 0.06
same _ of 0.05
same _ our -0.07
same _ that 0.05
same _ you 0.07
same cluster 0.26
same data -0.07
same day 0.06
same hour 0.15
same legal 0.09
same minute 0.53
same number -0.09
same permission 0.30
same place -0.61
same records -0.42
same sample -0.24
same screen 0.27
same server 0.43
same thing 0.06
same transaction 0.16
same week 0.06
same weight 0.87
saml $ -0.42
saml , -0.26
saml 2.0 0.26
saml _ have 0.05
saml _ oidc -0.05
saml _ on 0.14
saml _ | -0.11
saml and 0.17
saml assertion -0.32
saml login -0.25
saml nor -0.14
saml oidc -0.08
sample -1.63
sample . 0.16
sample _ . -0.36
sample _ ; 0.07
sample _ a 0.18
sample _ as 0.05
sample _ be 0.21
sample _ by -0.12
sample _ have 0.06
sample _ no -0.06
sample _ nothe 0.08
sample _ of 0.05
sample _ one -0.11
sample _ the 0.09
sample _ to -0.09
sample _ with -0.14
sample _ “ 0.06
sample _ ” -0.07
sample and 0.15
sample capa -0.38
sample card -0.09
sample content 0.05
sample dashboard 0.08
sample deviation -0.31
sample deviations -0.12
sample events -0.10
sample plant -0.08
sample record -0.10
sample records -0.52
sample report -0.51
sample rows -0.53
sample set 0.05
sample sop 0.24
sample stamp 0.08
sample text 0.25
sample workspaces -0.09
sample ” 0.07
sampled 0.51
samples -0.18
samples . -0.37
samples for -0.09
sand -0.52
sandbox -0.28
sandbox $ -0.31
sandbox . -0.12
sandbox : 0.23
sandbox _ . -0.08
sandbox _ the -0.08
sandbox _ you 0.06
sandbox any 0.08
sandbox are -0.18
sandbox is -0.29
sap -0.30
satisfies 0.44
satisfy 0.37
satisfy the 0.47
save 0.24
save , 0.44
save . 0.64
save _ , 0.17
save _ and -0.12
save _ record 0.14
save _ save 0.11
save _ you 0.07
save and -0.11
save is -0.42
save the -0.11
saved 0.14
saved as -0.06
saved is 0.11
saved means 0.65
saved work 0.10
saw the 0.12
say . -0.64
say _ . 0.16
say _ 2 0.07
say _ a -0.59
say _ ai -0.20
say _ be -0.06
say _ can -0.07
say _ certification 0.45
say _ certifie 0.10
say _ control -0.16
say _ data -0.14
say _ do 0.13
say _ each -0.05
say _ every -0.07
say _ from -0.14
say _ hold -0.06
say _ in 0.08
say _ it 0.07
say _ its -0.06
say _ lack 0.39
say _ live 0.09
say _ nothe -0.19
say _ or 0.05
say _ own -0.17
say _ release 0.05
say _ route -0.07
say _ sample -0.05
say _ server -0.14
say _ ” -0.08
say goodbye 0.43
say in -0.07
say no 0.10
say on 0.09
say so 0.25
say that -0.18
say we 0.06
say “ -0.29
saye _ . -0.16
saye _ 27001 -0.06
saye _ be -0.31
saye _ iso -0.06
saye _ we -0.06
saying -0.54
saying that -0.23
says -0.10
says : 0.09
says a 0.12
says about 0.34
says and 0.67
says is 0.19
says it -0.50
says its -0.34
says no 0.24
says nothing -0.86
says of -0.29
says that -0.51
says the -0.34
says they -0.06
says we 0.49
says what -0.24
says who -0.11
says yes -0.27
scan 0.15
scan _ a 0.06
scan _ in -0.08
scan the 0.09
scanner 0.09
scanner , 0.06
scanning , -0.19
scans 0.23
scene -0.17
scenery -0.15
schedule 0.07
schedule . 0.10
schedule says 0.20
scheduled -0.16
scheduled for -0.10
scheduled to -0.05
schema . -0.05
schema _ , 0.06
schema _ file -0.08
schema _ have 0.08
schema _ on 0.07
schema _ own 0.11
schema _ the -0.11
schema changes 0.13
schema migrations 0.26
scheme 0.10
school -0.07
science -0.08
scim _ . 0.13
scim provisioning 0.14
scim within 0.17
scope -0.06
scope $ -0.11
scope , 0.06
scope : -0.13
scope _ our 0.07
scope _ role 0.07
scope are -0.19
scope for -0.10
scope in 0.10
scoped 0.32
scopes 0.05
scopes , 0.22
scorecard -0.10
scrap -0.10
screen : 0.15
screen _ ; -0.08
screen _ not 0.08
screen _ to -0.07
screen are -0.43
screen is -0.12
screen loads 0.06
screen says 0.05
screened and -0.06
screens -0.14
screens are -0.17
screenshot -0.14
screenshot . -0.11
screenshot _ . -0.12
screenshots -0.40
screenshots . -0.15
screenshots as -0.05
script , 0.06
script . -0.13
script _ and -0.20
script or 0.11
scripted -0.56
scripts 0.10
scrubbed 0.51
se _ 's -0.05
se _ customer -0.07
se _ data -0.07
seal 0.33
seal , -0.10
seal . 0.22
seal : 0.11
seal _ . 0.13
seal _ and 0.28
seal _ authenticity 0.11
seal _ can 0.05
seal _ certifie 0.32
seal _ “ 0.19
seal and 0.48
seal goes 0.18
seal graphic 0.05
seal is 0.25
seal of 0.52
seal reading 0.17
seal that 0.11
seal with 0.39
seale _ , -0.13
seale _ . 0.27
seale _ @us 0.10
seale _ and 0.19
seale _ by 0.39
seale _ delivere -0.14
seale _ for 0.06
seale _ hash 0.05
seale _ numbere 0.14
seale _ official 0.13
seale _ our 0.06
seale _ the -0.11
seale _ with -0.11
sealed 0.62
sealed $ 0.11
sealed , 0.18
sealed . 0.31
sealed against 0.22
sealed as 0.64
sealed at 0.52
sealed by 0.25
sealed in -0.06
sealed log -0.13
sealed off -0.07
sealed on 0.10
sealed with 0.25
sealing -0.61
sealing is -0.14
seals 0.12
seals and 0.06
seals the 0.32
seamless 0.30
seamless , 0.16
seamlessly 0.32
search . -0.06
search _ be 0.08
search _ for 0.10
search _ vain 0.06
search box 0.05
search in 0.17
search results 0.55
season -0.52
seat 0.10
seat in -0.07
second . -0.05
second _ , 0.09
second _ @us -0.10
second _ each -0.09
second _ every 0.10
second _ next 0.06
second _ of 0.10
second _ take 0.06
second _ with 0.08
second _ year 0.09
second approver 0.06
second company -0.12
second customer -0.72
second data 0.35
second factor 0.46
second floor -0.33
second guess 0.17
second it 0.29
second loaf 0.17
second of -0.12
second password 0.43
second region 0.23
second signature 0.15
second thursday -0.08
second year 0.10
seconds 0.45
seconds $ 0.94
seconds . 0.43
seconds and -0.17
seconds ” -0.09
secure -0.23
secure _ . -0.08
secure ” -0.11
securely 0.21
security 0.20
security . 0.06
security : -0.29
security ; 0.09
security ? -0.05
security @ -0.30
security _ about -0.08
security _ ai -0.08
security _ be 0.10
security _ com -0.08
security _ confidentiality 0.49
security _ every 0.17
security _ integrity -0.12
security _ name 0.09
security _ no -0.25
security _ not -0.33
security _ only -0.06
security _ our 0.07
security _ proces -0.13
security _ say -0.10
security _ soc 0.06
security and 0.28
security claim -0.31
security controls 1.20
security in 0.07
security is -0.09
security key -0.06
security model -0.93
security on 0.11
security reports -0.17
security rule 0.21
security team 0.64
security text 0.25
security that 0.19
see 0.11
see _ ? 0.05
see _ @us 0.13
see _ file -0.14
see _ it 0.09
see _ other 0.08
see _ same -0.11
see _ type -0.15
see _ workspace 0.09
see _ your 0.57
see a -0.30
see another 0.14
see data -0.06
see each 0.12
see its -0.05
see our -0.23
see that 0.84
see the -0.18
seed -1.26
seed file -0.06
seeded -0.07
seeing another -0.29
seeing that 0.91
seems -0.07
seen 0.07
seen by 0.08
seen it -0.26
sees 0.65
sees nothing 0.80
sees only -0.06
sees the 0.10
sees to 1.16
segregated 0.05
selected -0.13
sell -0.13
sells -0.35
send 0.07
send _ its -0.18
send it 0.19
send the 0.12
send us -0.17
send you 0.08
sends -0.10
sense -0.73
sense . -0.41
sense _ the -0.05
sense in -0.05
sense that -0.41
sent as -0.14
sentence -0.32
sentence , -0.08
sentence _ , -0.14
sentence _ a 0.07
sentence _ the 0.09
sentence is 0.18
sentence “ -0.16
sentences -0.36
sep 0.19
separate . 0.13
separate @us 0.26
separate _ 's 0.07
separate _ , -0.06
separate _ . 0.07
separate _ control -0.07
separate _ from -0.13
separate _ of 0.10
separate _ production -0.08
separate agreements -0.35
separate customers -0.48
separate database 0.23
separate encryption 0.09
separate schema 0.52
separates @us -0.95
separates customers 0.10
separates its -0.18
separation 0.27
separation , 0.05
separation _ , 0.06
separation _ on 0.15
separation between 0.10
september 0.11
september , 0.55
september and -0.06
sequence 0.05
sequence : 0.16
serial 0.36
serial _ and 0.32
serial number 0.35
serif -0.28
served 0.05
server 0.09
server $ 0.43
server 's -0.07
server . 0.14
server ? -0.60
server _ all 0.05
server _ as 0.08
server _ ask -0.24
server _ blocke -0.05
server _ by 0.08
server _ caler 0.06
server _ call 0.07
server _ endpoint 0.08
server _ middleware -0.20
server _ no 0.07
server _ record -0.12
server _ right -0.09
server _ route 0.12
server _ they 0.19
server _ time 0.08
server _ to -0.07
server _ we -0.06
server _ what 0.07
server _ would -0.09
server _ your 0.10
server and 0.84
server authorisation -0.27
server authorization -0.40
server checks 0.40
server decides 0.48
server does 0.06
server enforced 0.28
server for 0.42
server has 0.06
server is -0.31
server itself 0.12
server looks 0.07
server room -0.07
server says -0.18
server side 0.11
server turns 0.05
servers 0.12
servers , 0.44
serves -0.13
service 0.21
service $ 0.28
service , 0.30
service ? -0.15
service _ : -0.06
service _ @us 0.08
service _ and 0.09
service _ as 0.11
service _ by 0.13
service _ categorie -0.07
service _ each 0.26
service _ every 0.05
service _ report 0.05
service _ the -0.07
service as -0.06
service has 0.30
service in 0.28
service level -0.11
service now 0.07
service organizations 0.09
service was -0.08
services , -0.07
services examination 0.07
serving 0.10
session 0.06
session _ the 0.11
session identity -0.19
session is 0.13
sessions 0.37
sessions are 0.33
set , 0.15
set . -0.32
set _ , -0.06
set _ and 0.11
set _ for -0.12
set _ quality -0.06
set by 0.41
set off -0.06
set to -0.08
sets 0.15
sets out -0.14
sets the 0.33
setting . -0.13
settings , 0.06
settled -0.11
settles 0.48
seven _ be -0.08
seven _ meet -0.13
seven gates -0.76
seven years 0.51
several -0.73
several customers -0.17
sha _ , 0.27
sha _ ; -0.25
sha _ on 0.35
shall -1.02
shall _ a -0.35
shall be -0.76
shall hold -0.36
shall not 0.07
shaped 0.33
shapes -0.12
shapes . -0.12
share . -0.11
share _ , 0.09
share _ ; 0.19
share _ no 0.13
share _ with 0.06
share an -0.18
share our 0.24
share those -0.07
shared 0.16
shared , 0.10
shared drives -0.06
shared logins -0.05
shared passwords -0.12
shared sandbox -0.52
shared table 0.21
shared tables 0.13
sharepoint -1.05
shares a 0.50
sharing a 0.18
she _ , 0.18
she _ and 0.11
she _ it 0.10
sheet _ be 0.08
sheet has 0.08
sheets 0.11
shelf -0.25
shelf . -0.06
shield 0.82
shield _ : 0.06
shield _ “ 0.05
shield icon 0.21
shield with -0.09
shift 0.12
ship 0.14
shipped 1.07
shipped . 1.59
shipped in 0.10
shipping -0.07
ships . 0.40
shop -0.40
shop _ a 0.06
shop _ become 0.07
shop _ once 0.07
shop _ revision 0.07
shop floor 0.65
shopping -0.11
short -0.36
short : -0.23
short _ , -0.18
short _ . -0.10
short _ be -0.09
short _ that 0.11
short for -0.08
short of -0.69
shorten 0.08
shortened -0.29
shot 0.52
should -0.99
should _ , 0.09
should _ . -0.13
should _ @us -0.14
should _ a -0.08
should _ an -0.09
should _ as -0.06
should _ be -0.08
should _ ever -0.06
should _ for -0.07
should _ of 0.06
should _ on -0.21
should _ one 0.10
should _ pass -0.05
should _ to -0.21
should be -0.11
should go -0.29
should have -0.21
should not 0.09
should the -0.68
should you 0.08
show 0.08
show $ -0.23
show , -0.31
show . -0.15
show _ @us 0.07
show _ a -0.09
show _ all -0.06
show _ an 0.06
show _ be 0.24
show _ could -0.07
show _ file -0.05
show _ for -0.07
show _ get -0.10
show _ in -0.09
show _ iso -0.06
show _ it -0.09
show _ its -0.05
show _ name 0.08
show _ number -0.16
show _ of -0.20
show _ on -0.05
show _ our -0.27
show _ record 0.06
show _ report -0.10
show _ signature 0.06
show _ soc -0.06
show _ survive 0.07
show _ that 0.08
show _ work 0.11
show _ would 0.12
show _ you -0.16
show a 0.21
show an 0.06
show for 0.09
show me -0.61
show that -0.69
show the 0.10
show traceable 0.14
show us -0.11
show where 0.08
show ” -0.14
showing -0.14
shown -0.38
shown , -0.33
shown as -0.15
shown by -0.10
shown for -0.30
shown here -0.21
shown in -0.60
shown on -0.35
shown to -0.06
shows -0.05
shows ; -0.06
shows how -0.08
shows up 0.06
shows what 0.07
shows you -0.16
shredded 0.15
shrinks 0.09
shut -0.24
shut , -0.06
shut . -0.42
shuts 0.08
side $ 0.74
side , -0.20
side : -0.10
side _ all 0.18
side _ and -0.08
side _ every -0.07
side _ live 0.06
side _ middleware -0.34
side _ not -0.33
side _ record 0.07
side for -0.09
side permission 0.06
side roles -0.05
sidebar -0.24
sides -0.06
sig 0.05
sign _ " -0.07
sign _ . 0.07
sign _ ; 0.17
sign _ @us -0.07
sign _ account -0.06
sign _ bind 0.12
sign _ change 0.16
sign _ court 0.06
sign _ do -0.07
sign _ entra 0.10
sign _ every 0.16
sign _ from 0.22
sign _ gate -0.06
sign _ hand -0.08
sign _ hospital 0.10
sign _ id 0.10
sign _ nobody 0.07
sign _ not -0.08
sign _ nothe -0.27
sign _ off 0.06
sign _ or -0.11
sign _ password 0.09
sign _ run 0.06
sign _ stand 0.13
sign _ tablet 0.07
sign _ through -0.09
sign _ up 0.16
sign _ will -0.30
sign _ with 0.10
sign _ would 0.07
sign _ you -0.06
sign _ your -0.21
sign and -0.10
sign baas -0.12
sign electronically 0.17
sign here 0.39
sign it 0.08
sign off 0.20
sign on -0.07
sign up -0.10
sign ” 0.12
signatories 0.21
signatory 0.08
signature 0.06
signature " -0.24
signature $ -0.23
signature ? -0.06
signature _ @us 0.12
signature _ and 0.12
signature _ audit -0.09
signature _ blocke -0.11
signature _ certifie -0.49
signature _ control -0.08
signature _ copy -0.09
signature _ date 0.12
signature _ every 0.40
signature _ final -0.23
signature _ from 0.17
signature _ ink -0.06
signature _ live 0.09
signature _ meane 0.17
signature _ one 0.08
signature _ paper -0.06
signature _ record 0.05
signature _ stay -0.05
signature _ still 0.13
signature _ them 0.16
signature _ thi -0.07
signature _ up 0.10
signature _ with 0.09
signature _ work -0.05
signature _ would 0.06
signature _ | 0.08
signature binds -0.08
signature box -0.05
signature by -0.25
signature carries 0.52
signature dialog -0.61
signature dish -0.12
signature from 0.23
signature gate -0.16
signature given 1.03
signature has -0.05
signature in 0.40
signature is 0.10
signature legally -0.28
signature manifest -0.11
signature of 0.11
signature page -0.19
signature record 0.09
signature that 0.23
signature ties -0.08
signature under 0.09
signature with 0.16
signature would -0.14
signature you 0.12
signature ” -0.21
signatures 0.07
signatures $ -0.14
signatures , -0.06
signatures . 0.06
signatures active 0.06
signatures are 0.10
signatures bind 0.05
signatures do 0.05
signatures executed 0.17
signatures given 0.22
signatures has 0.08
signatures have -0.09
signatures is 0.05
signatures made 0.22
signatures must -0.10
signatures on 0.17
signatures today 0.05
signatures will -0.36
signatures work 0.08
signatures your 1.21
signe _ , -0.05
signe _ ; 0.06
signe _ ? -0.10
signe _ @us 0.19
signe _ binde 0.10
signe _ by -0.05
signe _ change 0.22
signe _ delivere -0.14
signe _ demo -0.06
signe _ every 0.07
signe _ floor 0.08
signe _ full 0.25
signe _ lease -0.10
signe _ legal 0.07
signe _ legally 0.07
signe _ on 0.21
signe _ our 0.34
signe _ password 0.19
signe _ route 0.07
signe _ screen 0.12
signe _ system -0.07
signe _ what -0.12
signe _ with 0.10
signe _ would -0.13
signe _ your 0.16
signed 0.11
signed " -0.49
signed , -0.07
signed contracts -0.18
signed for 0.16
signed in 0.19
signed it 0.73
signed off -0.07
signed on -0.33
signed opinion -0.23
signed the -0.08
signed validation -0.06
signed with 0.14
signed your -0.38
signer , -0.08
signer . 0.12
signer _ . 0.13
signer and 0.08
signers 0.14
signing can -0.10
signing ceremony -0.28
signing dialog -0.15
signing for 0.11
signing in -0.13
signing off -0.08
signing on 0.24
signing service -0.29
signing that 0.35
signing with 0.19
signs 0.16
signs electronically -0.21
signs for 0.51
signs no -0.09
signs nothing -0.40
signs off 0.46
silence -0.05
silicon 0.53
silos 0.07
simple _ that -0.06
simple reason -0.28
simply 0.40
simply _ . 0.12
simply _ be -0.20
simply _ could 0.08
simply _ customer 0.08
simply _ one 0.08
simply _ our -0.11
simply _ tenant -0.28
simply untrue -0.07
since 0.78
since . -0.07
since 1 -0.06
since 2021 0.50
since 2024 0.81
since @us 0.60
since _ 's -0.14
since _ , -0.12
since _ 2 0.08
since _ @us 0.09
since _ and -0.05
since _ approve -0.07
since _ auditor 0.13
since _ be -0.08
since _ carrie 0.05
since _ certifie -0.08
since _ come -0.06
since _ day 0.10
since _ each 0.06
since _ every -0.10
since _ from -0.06
since _ in -0.15
since _ independent 0.13
since _ issue -0.06
since _ it -0.07
since _ its 0.06
since _ last -0.13
since _ live 0.15
since _ no -0.13
since _ on -0.09
since _ one -0.06
since _ opene 0.11
since _ our 0.11
since _ record 0.23
since _ release 0.32
since _ signe 0.18
since _ spring 0.11
since _ the -0.18
since _ them -0.07
since _ to -0.07
since _ verifie 0.08
since _ with 0.11
since _ your -0.06
since a 0.09
since an 1.00
since april 0.50
since autumn 0.62
since day 0.25
since each 1.10
since easter 0.37
since every 0.30
since go 0.38
since it -0.08
since its 0.07
since january -0.09
since june -0.32
since last 0.09
since launch 0.06
since march 1.11
since monday -0.35
since nothing -0.07
since our 0.25
since release 0.73
since the 0.40
since then 0.79
since there 0.15
since they 0.10
since tuesday 0.06
since v 0.18
since version 0.93
since we -0.17
since when -0.43
since your 0.26
single 0.13
single _ a -0.09
single _ have 0.10
single _ in 0.05
single _ that 0.05
single _ without 0.23
single call 0.10
single exception 0.48
single record 0.37
single row -0.15
single tenant 0.13
sit 0.20
sit . -0.08
sit _ , 0.22
sit _ a 0.14
sit _ and 0.07
sit _ check 0.06
sit _ database 0.09
sit _ encrypte 0.17
sit _ front 0.05
sit _ its 0.10
sit _ locke 0.11
sit _ our -0.10
sit _ own 0.06
sit _ permission 0.14
sit _ same 0.06
sit _ vault 0.38
sit _ with 0.38
sit behind 0.17
sit in 0.40
site . -0.25
site _ , 0.09
site _ ; -0.12
site _ ? -0.09
site _ @us 0.08
site _ and 0.08
site _ as -0.08
site _ from 0.06
site _ live 0.09
site _ no -0.06
site _ one -0.22
site _ thi -0.09
site _ “ -0.06
site again -0.12
site and 0.10
site audit 0.08
site copy 0.12
site for -0.20
site has -0.09
site in 0.06
site is -0.12
site keeps -0.08
site shows -0.26
site was -0.09
sites 0.65
sites $ 0.16
sites . 0.92
sites ; -0.09
sites are 0.56
sites have 0.43
sites run -0.24
sites use 0.46
sits -0.08
sits behind 0.07
sits in 0.11
sitting 0.09
six , -0.09
six . -0.08
six _ their 0.20
six hours 0.10
six languages -0.16
six plants 0.39
six weeks 0.06
sixty seconds 0.19
size -0.38
size " -0.07
size , -0.05
size . -0.06
size _ , -0.13
size and -0.25
sizes -0.47
sketch -0.22
sketch of -0.16
sketched -0.09
skip 0.14
skip _ check 0.10
skip _ permission 0.46
skip the 0.11
skips 0.07
skips the 0.84
slack -0.16
slash -0.20
slated -0.79
slated for -0.35
sleep 0.51
sleep , -0.11
sleep . 0.53
sleep _ : 0.08
sleep _ data 0.06
sleep _ have 0.07
sleep _ the -0.08
sleep _ your 0.10
sleep soundly 0.11
sleep well 0.12
sleeps 0.25
sleeps , 0.45
slide -0.23
slide , -0.06
slide . -0.47
slide _ . -0.21
slide _ it 0.06
slide any 0.19
slide deck -0.75
slide in 0.52
slide say -0.08
slides -0.42
slides . -0.57
slip 0.05
slip _ log 0.11
slip _ the 0.15
slips 1.33
slips past 0.29
slogan -0.50
small _ . -0.10
small print -0.09
smallest -0.07
smallest _ . 0.06
smallest _ its 0.12
smallest _ leav 0.11
smallest _ mark 0.11
smallest correction 0.42
smart 0.15
smile 0.17
smile . 0.22
snap 0.42
snap . 0.36
snaps 0.11
snapshots are -0.22
so . -0.41
so _ , 0.06
so _ . -0.10
so _ ; 0.06
so _ ? -0.08
so _ @us 0.39
so _ be -0.06
so _ but 0.06
so _ certificate 0.07
so _ count 0.17
so _ every 0.05
so _ it -0.10
so _ of -0.10
so _ platform 0.06
so _ team 0.19
so _ that 0.10
so _ you 0.10
so a 0.09
so are 0.09
so auditors 0.90
so did 0.55
so every 0.15
so i -0.06
so in -0.07
so it -0.21
so keep -0.79
so much 0.30
so no -0.13
so none 0.06
so on 0.31
so please -0.22
so since -0.08
so the -0.09
so there -0.06
so they -0.06
so you 0.84
so your 0.59
soc 0.06
soc 1 -0.84
soc 2 0.06
soc _ ( 0.13
soc _ answer 0.12
soc _ atteste 0.06
soc _ audite 0.13
soc _ before -0.25
soc _ certification -0.15
soc _ certifie -0.09
soc _ claim 0.08
soc _ claime -0.11
soc _ doe -0.11
soc _ either -0.09
soc _ every -0.07
soc _ evidence -0.09
soc _ examine 0.10
soc _ exist 0.06
soc _ in 0.05
soc _ language -0.07
soc _ none -0.08
soc _ not 0.07
soc _ now 0.19
soc _ on 0.06
soc _ or -0.06
soc _ out 0.17
soc _ pas 0.26
soc _ path -0.08
soc _ readiness -0.23
soc _ service 0.06
soc _ so 0.21
soc _ statu -0.07
soc _ still -0.12
soc _ there -0.06
soc _ type 0.06
soc _ would -0.15
soc _ yet 0.08
soc _ you 0.10
soc _ ” 0.08
soc for 0.31
soc | -0.11
soft 0.07
software . -0.47
software _ not -0.07
software and 0.29
software does -0.06
sole -0.05
solid 0.44
solid persistence 0.14
some -0.54
some . -0.24
some _ . -0.26
some _ ; 0.39
some _ and -0.07
some months 0.08
some of -0.07
some point -0.11
some time -0.16
some vendors 0.58
some way 0.05
somebody 0.20
somebody _ . -0.21
somebody _ ? 0.10
somebody _ an 0.10
somebody _ that -0.08
somebody _ to 0.13
somebody else -0.10
somebody has -0.16
somebody who -0.38
someday -1.07
someone -0.13
someone _ 's 0.05
someone _ . -0.07
someone _ have -0.08
someone _ it -0.15
someone _ that -0.07
someone _ “ -0.11
someone else 0.11
someone has -0.10
someone independent -0.14
someone other -0.08
someone who 0.14
someone with -0.62
somethe _ , -0.25
somethe _ . -0.41
somethe _ ; 0.14
somethe _ can -0.12
something -0.25
something . -0.26
something else -0.20
something that -0.11
something the 0.07
something to -0.64
sometime -0.18
somewhere -0.15
somewhere _ the -0.10
soon " 0.15
soon _ be -0.12
soon as -0.08
soon would 0.07
soon ” 0.72
sooner -0.08
sooner than -0.17
sop , 0.28
sop . 0.06
sop 017 -0.15
sop 114 0.23
sop _ : 0.16
sop _ @us 0.10
sop _ at -0.05
sop _ change 0.05
sop _ control 0.07
sop _ copie 0.07
sop _ force -0.06
sop _ its 0.11
sop _ line 0.07
sop _ not 0.08
sop _ number 0.09
sop _ numbere 0.08
sop _ the -0.06
sop _ with 0.15
sop and 0.14
sop belong 0.30
sop copies 0.62
sop has -0.26
sop in 0.06
sop is -0.10
sop issue 0.29
sop it -0.13
sop on -0.13
sop that 0.76
sop turns 0.05
sop | -0.12
sops 0.40
sops , 0.14
sops . 0.06
sops become 0.18
sops from 0.11
sops have -0.27
sorry -0.40
sorry , -0.18
sort -0.62
sort _ by -0.07
sort of 0.10
sorte _ . -0.06
sorted -0.83
sorted by -0.21
sorting -0.27
sorts -0.58
sought -0.37
sound -0.28
soundly 0.21
sounds -0.59
sounds as -0.11
sounds like -0.21
source -0.23
source $ 0.29
source _ , -0.30
source _ and -0.06
source _ be -0.07
source basis -0.08
source code -0.22
sources -0.10
sp 0.06
spare yourself 0.09
spares -0.05
speak -0.30
speak . 0.05
speak _ , -0.07
speak _ . -0.16
speak of -0.29
speaker -0.49
speaking -0.09
speaking , -0.14
speaks -0.53
speaks about -0.26
speaks of -0.25
spec 0.09
special 0.21
specification -0.06
specified -0.07
specimen -0.79
speech -0.09
speed 0.10
spel _ . -0.17
spell -0.14
spelled -0.46
spelling -0.92
spelling . -0.26
spent two 0.60
spike -0.46
spill 0.62
spill _ the 0.21
spill coffee 0.52
splitting -0.25
spoke -0.21
sponsors 0.14
spot 0.17
spot , 0.34
spot . 0.10
spreadsheet . -0.32
spreadsheet : 0.17
spreadsheets 0.19
spring 0.14
spring _ critical 0.06
spring _ find 0.06
spring _ nothe 0.06
spring and 0.17
sprint -0.59
sprint 31 -0.12
sprint : -0.17
squeaks -0.06
squeaks . -0.06
ssae -0.18
ssae 18 -0.18
sso $ -0.49
sso + 0.55
sso _ available 0.05
sso _ every -0.08
sso _ in -0.06
sso and 0.13
sso has 0.06
sso with 0.05
sso works -0.41
stability -0.18
stable -0.18
stack 0.15
stack of 0.08
staff , -0.09
staff _ enter -0.23
staff _ read -0.09
staff _ what -0.09
staff _ with 0.08
staff _ you -0.09
staff are -0.13
staff handled -0.14
staff screened -0.06
staff sign 0.06
staff walk 0.25
stage -0.37
stage . -0.67
stage 1 -0.26
stage ; 0.44
stage _ . -0.13
staging -0.06
stake 0.16
stale 0.33
stamp 0.33
stamp , -0.21
stamp : 0.26
stamp _ . 0.11
stamp _ : 0.10
stamp _ by 0.06
stamp graphic -0.22
stamp in 0.07
stampe _ @us 0.07
stampe _ and 0.08
stampe _ in 0.10
stampe _ numbere 0.08
stampe _ the 0.19
stamped 0.74
stamped , 0.46
stamped and 0.29
stamped by 0.21
stamped copies -0.14
stamped copy 0.58
stamps -0.05
stamps in -0.11
stamps the -0.10
stand -0.31
stand _ : 0.12
stand _ ; -0.05
stand _ a -0.15
stand _ and -0.19
stand _ complaint 0.08
stand _ court 0.37
stand _ its 0.08
stand _ own 0.10
stand _ the -0.05
stand between -0.07
stand in -0.72
stand up 0.10
standard -0.07
standard $ 1.47
standard , -0.05
standard _ information -0.06
standard _ management -0.06
standard for -0.48
standing . -0.08
stands . 0.45
stands as 0.34
stands at -0.07
stands behind -0.25
stands for -0.46
stands next -0.14
stands there -0.09
stands up 1.16
star _ 2 0.18
star level 0.46
start -0.40
start . 0.08
start _ . -0.37
start _ the -0.21
start from 0.37
start in -0.14
start of -0.08
start on -0.11
start up -0.19
start with -0.27
started $ -0.33
started . -0.08
starter feeding -0.14
starting with -0.08
starts -0.37
starts afresh 0.12
starts at -0.21
starts in -0.26
starts with -0.62
state -0.79
state , -0.08
state _ no -0.11
state _ say 0.06
state _ security -0.09
state _ text -0.09
state _ validation 0.05
state in -0.11
state of -0.21
state that -0.48
state what 0.06
stated $ -0.67
stated : 0.69
stated meaning 0.09
stated with -0.17
statement -0.08
statement $ -0.33
statement : -0.13
statement _ be -0.09
statement about -0.19
states -0.64
states that -0.49
static -0.31
static _ allow -0.06
static _ can -0.07
stations -0.11
statu _ a -0.06
status -0.30
status . -0.12
status and -0.62
status badge 0.07
status of -1.69
status page 0.16
status pill 0.14
status | 0.08
status “ -0.06
statutory 0.09
statutory period 0.27
stay 0.08
stay _ , 0.08
stay _ . -0.10
stay _ a 0.10
stay _ for 0.07
stay _ gate -0.09
stay _ record 0.09
stay _ to 0.09
stay _ until -0.13
stay in -0.16
stay joined 0.30
stay linked -0.07
stay separate 0.21
stay tied 0.28
stay with -0.40
stayed -0.34
stays a -0.16
stays as 0.08
stays blocked -0.19
stays closed -1.64
stays in 0.26
stays invisible 0.23
stays off -0.06
stays on 0.09
stays open -0.19
stays put 0.46
stays readable 0.55
stays shut -0.45
stays the 0.07
stays there -0.10
stays written 0.44
steel -0.10
steering -0.09
step _ . -0.22
step _ a -0.20
step _ and 0.19
step up 0.10
steps -0.19
sterile fill 0.28
stick 0.11
sticker on 0.14
sticks 0.30
sticky notes 0.28
still -0.07
still . -0.63
still _ , 0.40
still _ . -0.19
still _ ; 0.76
still _ ? 0.21
still _ as 0.10
still _ board 0.13
still _ but 0.47
still _ drawe 0.08
still _ on 0.09
still _ there 0.12
still a 0.15
still be 0.23
still being 0.36
still has 0.43
still have -0.31
still in -0.19
still lacking -0.12
still missing -0.08
still need 0.56
still no -0.19
still on 0.06
still open -0.13
still outstanding -0.42
still piloting -0.06
still shut -0.10
still there 0.44
still without -0.29
stock -0.81
stock _ . -0.08
stolen cookie 0.10
stolen passwords 0.15
stone 0.79
stone tablet 0.67
stood -0.07
stood on -0.29
stop -0.14
stop _ , 0.09
stop _ . -0.06
stop _ : 0.12
stop _ ; 0.05
stop _ approve 0.06
stop _ customer -0.09
stop _ from -0.06
stop _ it 0.14
stop _ se -0.07
stop at 0.72
stop short -0.14
stop the -0.15
stopped 0.54
stopped asking 0.85
stopped at -0.06
stopped by -0.16
stops -0.22
stops a -0.23
stops one -0.29
stops short -0.24
stops them 0.30
stops you 0.71
stopwatch 0.08
storage 0.11
storage $ -0.47
storage ( 0.07
storage . 0.05
storage _ , -0.30
storage _ be -0.12
storage _ do 0.07
storage _ e 0.09
storage _ every 0.13
storage _ first -0.08
storage _ gate -0.11
storage _ immutable 0.05
storage _ migration -0.06
storage _ mis -0.12
storage _ not -0.15
storage _ retention -0.13
storage _ teste -0.14
storage _ that -0.10
storage _ we -0.12
storage and 0.08
storage does -0.09
storage for 0.23
storage layer 0.51
storage needs -0.26
storage not -0.06
storage passed 0.22
storage today 0.17
storage used -0.09
storage will -0.12
storage with -0.11
storage work -0.31
store $ 0.06
store . 0.19
store _ ; -0.05
store _ and 0.12
store _ could -0.15
store _ each -0.07
store _ keep 0.10
store _ on 0.14
store _ only 0.09
store _ retention 0.07
store _ that -0.05
store _ we -0.08
store accepts 0.07
store and 0.15
store behind -0.07
store evidence -0.15
store exists 0.08
store without 0.40
stored . -0.11
stored and 0.10
stored evidence -0.11
stored for -0.06
stored links 0.11
stored records -0.07
stored relations -0.06
stored securely 0.20
stored under 0.06
stored with 0.11
stored ” -0.17
stores evidence 0.06
story , -0.37
story . -0.20
story _ . -0.07
story _ the -0.07
story comes 0.21
storyboard -0.12
storyboard , -0.09
straight 0.22
straight _ . 0.10
straight _ @us -0.06
straight _ that -0.07
straight _ the 0.24
straight from 0.09
straight in 0.22
straight into 0.28
straight out -0.10
straight to -0.25
stray 0.78
stream 0.08
strength 0.12
strength of 0.12
stretch -0.06
stretch of -0.13
strict 0.28
strict _ , 0.15
strictest 0.24
strictly 0.33
strictly _ . 0.08
strictly apart 0.16
strictly speaking -0.09
strike 0.09
strike " -0.10
strike “ 0.05
string -0.16
string “ -0.08
strings -0.29
strip : 0.45
stripe -1.09
stripe checks -0.08
stroke 0.26
strongest -0.14
strongroom 0.52
struck -0.21
struck from -0.08
struck it -0.16
stub -0.25
stuck 0.34
studio -0.11
style -0.08
style guide -0.14
style sheet -0.15
styling -0.11
subject -0.34
subject to -0.21
subjects -0.26
submission 0.30
submission . 0.35
subscriber 0.63
subscriber _ and 0.12
subscriber _ be 0.23
subscriber _ it 0.12
subscriber _ teste 0.12
subscribers 0.60
subscribers has 0.49
subscription 0.06
succeed -0.09
succeed , -0.20
succeeds -0.26
successful restores -0.06
successfully 0.29
such -0.07
such _ . -0.06
such _ be -0.07
such _ “ 0.07
such a 0.16
such as -0.92
such thing 0.17
sud -0.12
suffice 0.07
suffice for 0.06
suggest 0.07
suggest _ it 0.08
suggest that -0.32
suggested -0.09
suggesting 0.07
suggestion -0.56
suggestion _ , -0.08
suggestion _ a -0.23
suggestion box 0.07
suggestion has -0.15
suggestion is -0.06
suggestions in -0.26
suggests -1.01
suggests , -0.21
suggests . -0.25
suggests a -0.12
summaries are 0.41
summary ; -0.15
summer party -0.09
sunday 0.52
sunday , -0.08
sunday . 0.80
sunday _ the 0.08
sunday and 0.17
supersede _ the 0.06
superseded 0.31
supervisors 0.08
supplier , 0.06
supplier . -0.23
supplier _ and 0.09
supplier _ see 0.07
supplier approvals 0.08
supplier certificates 0.13
supplier files 0.40
supplier finding -0.15
supplier findings 0.07
supplier portal 0.12
supplier scorecard -0.21
suppliers and -0.20
supply -0.09
support , -0.09
support _ . 0.08
support _ and -0.07
support _ process -0.06
support electronic -0.21
support engineers 0.22
support escalation -0.17
support saml -0.20
support sso -0.06
support team -0.61
supported $ 1.27
supporting 0.09
supports 0.10
suppose 0.09
suppose _ be -0.12
supposed -0.35
supposed to -0.30
supposing -0.26
sure 0.18
sure , -0.12
sure . 0.46
sure of 0.12
sure that 0.32
surfaces 0.12
surfaces show 0.12
surprises 0.83
surveillance 0.07
surveillance audit 0.17
survey -0.45
survive 0.27
survive _ import -0.06
survive a 0.13
survive an -0.54
survive archiving 0.14
survives 0.36
survives a 0.05
survives the 0.28
svg 0.06
swap 0.17
swap _ , -0.05
swap _ the 0.14
swaps -0.19
swaps the -0.10
sweep 0.23
sweep _ . 0.12
sweep away 0.05
swiss 0.43
switch . -0.15
switch off 0.24
switch to -0.34
switche _ and 0.14
switched on -0.11
switched to 0.09
switcher -0.65
switcher are 0.06
switcher changes -0.13
switching -0.15
switzerland -0.27
sworn 0.29
symbolic -0.05
symbolic link -0.05
synchronised 0.12
synchronised via 0.17
synchronous 0.69
synchronous replication 0.52
system -0.11
system $ 0.86
system _ . 0.06
system _ 9001 0.23
system _ ? -0.09
system _ an 0.05
system _ and 0.09
system _ be 0.06
system _ certifie 0.24
system _ documente -0.12
system _ gmp -0.05
system _ iso 0.33
system _ official 0.10
system _ report 0.18
system _ signature 0.14
system _ the 0.11
system and -0.11
system as 0.20
system by 0.59
system certified 0.30
system description 0.07
system does -0.21
system every 0.24
system fails -0.14
system holds 0.19
system in 0.06
system is -0.18
system knows 0.17
system monitored -0.13
system of -0.14
system on 0.06
system prototype -0.26
system releases -0.08
system takes 0.20
system that -0.07
system validated -0.36
system will -0.11
system without 0.59
systems -0.81
systems , -0.39
systems . -0.39
t -0.45
t 05 -0.11
tab -0.44
tab . -0.88
tab _ . -0.47
tab _ the -0.08
tab and -0.28
tab closes -0.21
tab is 0.13
table -0.23
table . -0.19
table _ and -0.07
table in 0.19
tablet -0.05
tablet _ accept 0.17
tablet _ it 0.16
tablet _ judge 0.17
tablet and 0.34
tablets -0.27
tabs -0.12
tagline -0.13
tagline , -0.08
tags -0.16
take $ -0.12
take _ a -0.06
take _ and 0.06
take _ approval 0.21
take _ as 0.07
take _ face 0.08
take _ it 0.05
take _ off 0.10
take _ one 0.07
take _ record 0.18
take _ second -0.06
take _ year -0.12
take any -0.05
take our -0.12
take place -0.41
take them -0.06
take your -0.08
taken , -0.50
taken at 0.08
taken back -0.08
taken in 0.15
taken into 0.51
taken off -0.05
taken on 0.11
taken out -0.07
taken over 0.25
takes -0.06
takes effect 0.12
takes it 0.46
takes minutes 0.22
takes no 0.52
takes one 0.28
takes the 0.17
takes your 0.25
talk -0.41
talk _ . -0.37
talk about -0.18
talk to -0.20
talked 0.23
talks -0.21
tamper 0.06
tamper _ , 0.07
tamper _ . -0.09
tamper _ audit 0.19
tamper _ claim -0.07
tamper _ history 0.24
tamper _ log 0.33
tamper _ not -0.05
tamper _ or -0.06
tamper with 0.75
tampere _ away 0.08
tampere _ the 0.15
tampere _ turne 0.08
tampered 0.11
tampered client -0.28
tampering 0.25
tampering shows 0.30
tap 0.81
tap , 0.15
tap _ , 0.15
tap _ and 0.27
tap your 0.38
tape -0.18
target -0.11
target . 0.83
targets -0.21
taught -0.18
tax -0.40
tax compliance -0.45
team -0.09
team 's -0.20
team , 0.34
team . -0.08
team : 0.11
team _ in 0.05
team _ production -0.06
team can 0.38
team has -0.32
team is -0.47
team no 0.06
team signs -0.09
teams 0.65
technical 0.18
technical writer -0.10
technically 0.08
technically impossible 0.08
technology -0.25
teeth -0.06
tell -0.33
tell _ @us -0.06
tell _ about -0.20
tell _ be -0.23
tell _ in -0.13
tell _ it -0.22
tell _ of -0.27
tell _ prospect -0.07
tell _ say -0.12
tell _ that -0.10
tell _ to 0.08
tell _ what -0.09
tell a -0.20
tell me 0.08
tell prospects -0.07
tell the -0.12
tell us 0.08
tell you -0.13
tells -0.14
tells you -0.51
template -1.20
template , -0.07
template . -0.11
template _ , -0.21
template _ . -0.09
template _ and -0.08
template with -0.05
templates -0.24
ten 0.17
ten days 0.09
ten year 0.33
ten years 0.29
tenancy , 0.09
tenant 0.17
tenant $ 0.29
tenant 's 0.08
tenant , 0.78
tenant _ ; 0.08
tenant _ and 0.18
tenant _ at 0.05
tenant _ authorization 0.05
tenant _ authorize -0.09
tenant _ be 0.10
tenant _ before -0.08
tenant _ blocke 0.11
tenant _ close -0.08
tenant _ customer -0.05
tenant _ every -0.07
tenant _ exist -0.08
tenant _ isolation -0.11
tenant _ not -0.20
tenant _ of 0.06
tenant _ pas 0.06
tenant _ production 0.06
tenant _ record -0.11
tenant _ row 0.20
tenant _ scope -0.07
tenant _ server -0.06
tenant _ side 0.09
tenant _ storage -0.09
tenant _ tell -0.08
tenant _ that -0.07
tenant _ the -0.08
tenant _ to -0.07
tenant _ with -0.07
tenant _ workspace -0.09
tenant _ – -0.08
tenant access 0.08
tenant and -0.07
tenant isolation -0.07
tenant key -0.13
tenant keys -0.21
tenant membership -0.20
tenant reads 0.27
tenant roles -0.07
tenant separation 0.10
tenant walls -0.06
tenants 0.23
tenants $ 0.08
tenants , -0.16
tenants must -0.06
tenants who 0.06
tend -0.16
tend to -0.16
tender -0.09
tender . -0.07
tense 0.09
term -0.40
term _ a -0.16
term _ be -0.20
term for -0.11
terms -1.02
terms , -0.15
terms . -0.12
test . -0.19
test : -0.06
test _ as -0.05
test _ be -0.05
test _ before -0.09
test _ have -0.26
test _ nothe 0.15
test _ route -0.08
test _ run -0.12
test _ show -0.05
test _ we -0.07
test before -0.08
test has -0.83
test in -0.09
test last 0.20
test passed -0.10
test report 0.11
test restored 0.55
test suite -0.08
test that -0.33
teste _ by 0.08
teste _ hold 0.07
teste _ in -0.09
teste _ it -0.06
teste _ we -0.23
tested 0.26
tested $ 0.07
tested before -0.12
tested by 0.14
tested in 0.23
tested our 0.15
tested recovery -0.08
tested restores 0.12
tested today 0.07
tested twice 0.37
tested way -0.11
tested weekly 0.32
tester -0.26
tester 's 0.07
tester , -0.13
tester _ be -0.06
tester has -0.36
testers 0.05
testing -0.58
testing , -0.19
tests -0.50
tests . -0.15
tests and -0.14
tests for -0.60
tests have -0.12
tests pass -0.17
text -0.48
text $ -0.62
text . -0.20
text _ . -0.69
text _ a -0.17
text _ about -0.08
text _ and -0.08
text _ can -0.06
text _ it -0.07
text _ no -0.31
text _ not -0.06
text _ nothe -0.11
text _ the 0.06
text _ “ 0.12
text as -0.08
text does 0.26
text editor -0.05
text from -0.21
text gives -0.08
text is -0.79
text mentions -0.07
text names 0.09
text only -0.10
text promises -0.06
text reads 0.31
text references -0.09
text says -0.08
texts -0.38
than _ . -0.16
than _ : 0.24
than _ a 0.12
than _ in 0.09
than _ on 0.13
than _ our 0.10
than a 0.46
than it -0.23
than to -0.13
than your 0.33
thank _ that 0.13
thank _ the 0.07
thank _ who -0.09
thanks -0.07
thanks for -0.17
thanks to 0.07
that 0.15
that 's -0.24
that , -0.10
that . 0.05
that @us 0.07
that _ " -0.08
that _ ' 0.09
that _ . -0.20
that _ 11 -0.05
that _ ? -0.17
that _ @us 0.07
that _ a -0.06
that _ about 0.06
that _ already -0.11
that _ another -0.09
that _ ask 0.06
that _ assistant 0.06
that _ authorization -0.17
that _ available -0.07
that _ be -0.22
that _ bind 0.07
that _ build -0.06
that _ cal -0.20
that _ complete -0.17
that _ copie -0.05
that _ copy -0.10
that _ count -0.11
that _ cut -0.12
that _ demo -0.31
that _ entrie -0.18
that _ file -0.10
that _ first 0.10
that _ gate -0.43
that _ go 0.11
that _ her 0.08
that _ hold -0.05
that _ how 0.10
that _ human -0.16
that _ isolate -0.17
that _ issue 0.07
that _ know -0.18
that _ leave 0.12
that _ link -0.09
that _ list -0.13
that _ lose -0.06
that _ mean -0.08
that _ name -0.13
that _ need -0.07
that _ none -0.09
that _ not 0.46
that _ nothe 0.05
that _ of -0.05
that _ other 0.05
that _ outside 0.16
that _ page -0.11
that _ pas -0.24
that _ person 0.05
that _ pilot -0.08
that _ protecte -0.06
that _ quality 0.06
that _ rely -0.10
that _ right 0.06
that _ role 0.20
that _ share 0.07
that _ show -0.06
that _ sign -0.06
that _ since -0.25
that _ software -0.05
that _ through 0.07
that _ uploade -0.20
that _ use -0.08
that _ user -0.06
that _ validate -0.18
that _ we -0.14
that _ whatever 0.29
that _ without -0.06
that _ yet -0.16
that _ your 0.23
that a -0.74
that accepts 0.16
that access 0.06
that ai 0.10
that an -0.19
that answer -0.06
that anyone -0.11
that appears -0.06
that approvals -0.10
that approves 0.17
that audit -0.12
that binds 0.54
that call 0.07
that came -0.08
that can 0.10
that carry 0.43
that caused -0.12
that certificate -0.17
that certified -0.40
that checks 0.13
that comes 0.23
that could -0.06
that count 0.30
that counts -0.12
that cross 0.07
that customer 0.05
that customers 0.08
that data -0.15
that decides 0.27
that did 0.67
that documents -0.09
that does 0.24
that each 0.11
that even 0.31
that ever 0.52
that evidence -0.20
that failed 0.60
that files 0.10
that first -0.37
that goes 0.06
that he -0.05
that hold 0.33
that holds 0.11
that it -0.13
that its -0.59
that keeps 0.09
that lacks 1.17
that last 0.16
that lasts -0.16
that leave 0.46
that leaves 0.35
that left 0.12
that legal -0.07
that matters 0.17
that means 0.21
that mention -0.16
that might -0.13
that migrations 0.08
that moment 0.10
that morning -0.06
that must 0.80
that nobody -0.15
that not -0.08
that nothing -0.19
that official 0.06
that one -0.30
that only 0.60
that opens 0.46
that order -0.37
that other 0.13
that our 0.09
that outlast 0.15
that outlive -0.06
that people -0.49
that production -0.17
that proves -0.30
that puts 0.06
that raised -0.06
that reads -0.12
that reason -0.05
that records 0.15
that report -0.07
that reports -0.07
that requests -0.22
that returns -0.18
that says 0.27
that second 0.08
that server -0.11
that she -0.32
that should -0.10
that signs -0.19
that simply 0.34
that single -0.09
that skips 0.37
that someone -0.21
that takes 0.15
that tenants 0.11
that the 0.07
that their -0.19
that there -0.60
that they -0.10
that to -0.44
that triggered 0.05
that turns -0.08
that used -0.11
that users 0.22
that way 0.07
that we 0.10
that were -0.13
that what -0.18
that workspaces -0.07
that would 0.22
that your 0.20
that “ -0.36
the -0.13
the " -0.07
the 300 -0.06
the @us 0.19
the _ " -0.14
the _ . -0.11
the _ 2027 -0.40
the _ 21 0.14
the _ 9001 0.07
the _ : 0.06
the _ ? 0.17
the _ @us 0.19
the _ about -0.19
the _ accept 0.08
the _ acte -0.09
the _ afresh -0.10
the _ after -0.11
the _ afterward 0.06
the _ against -0.09
the _ and 0.08
the _ another -0.13
the _ anyone 0.05
the _ appear 0.06
the _ applie 0.08
the _ approver 0.21
the _ archive -0.08
the _ attempt 0.16
the _ attestation 0.07
the _ audite -0.11
the _ autumn -0.09
the _ away 0.21
the _ back -0.10
the _ badge -0.11
the _ be -0.12
the _ because 0.07
the _ believe -0.07
the _ belong -0.05
the _ below -0.08
the _ between 0.13
the _ bind 0.09
the _ blank 0.06
the _ block -0.06
the _ blocke 0.17
the _ book 0.12
the _ box -0.08
the _ browser -0.05
the _ burn 0.06
the _ button -0.06
the _ cal -0.05
the _ calendar -0.17
the _ caler 0.14
the _ call 0.07
the _ capture -0.07
the _ card 0.19
the _ center -0.33
the _ certificate 0.14
the _ certifie 0.13
the _ chapter -0.17
the _ check 0.07
the _ checklist -0.07
the _ chip -0.13
the _ clause 0.17
the _ clean -0.06
the _ clicke -0.15
the _ cluster 0.19
the _ code -0.31
the _ color -0.10
the _ column -0.06
the _ conclude 0.20
the _ contract -0.08
the _ copy 0.11
the _ count 0.06
the _ curl 0.07
the _ current 0.11
the _ data -0.11
the _ decision 0.07
the _ deck -0.36
the _ demo 0.05
the _ denie -0.05
the _ description -0.07
the _ design -0.26
the _ diagram -0.54
the _ directory 0.26
the _ disk 0.08
the _ display -0.06
the _ doe 0.11
the _ draft -0.22
the _ drawe -0.09
the _ durable -0.05
the _ each 0.16
the _ effective 0.05
the _ either 0.13
the _ electronically -0.06
the _ endpoint -0.13
the _ entere 0.05
the _ equivalent 0.06
the _ exam -0.07
the _ examination 0.10
the _ explain -0.38
the _ export 0.11
the _ faile 0.10
the _ fair -0.07
the _ feature -0.22
the _ finde 0.14
the _ fine -0.11
the _ force 0.16
the _ form -0.06
the _ free -0.22
the _ funde -0.07
the _ gate -0.35
the _ gateway 0.07
the _ get 0.06
the _ give 0.09
the _ gmp 0.14
the _ go 0.08
the _ green -0.06
the _ greet -0.08
the _ grey -0.08
the _ half -0.11
the _ hall -0.20
the _ hand 0.29
the _ handwritten 0.15
the _ hash 0.16
the _ hashe 0.20
the _ he 0.06
the _ heade -0.07
the _ her 0.09
the _ holder 0.14
the _ holiday 0.10
the _ hope 0.07
the _ however 0.15
the _ icon -0.35
the _ ii 0.08
the _ include -0.11
the _ ink 0.20
the _ instance 0.09
the _ instruction -0.08
the _ invente 0.21
the _ isolate 0.05
the _ it 0.05
the _ item -0.06
the _ itself 0.41
the _ joine 0.12
the _ json -0.06
the _ june 0.24
the _ lab -0.20
the _ lack -0.07
the _ laptop -0.16
the _ last 0.21
the _ law 0.20
the _ layer 0.10
the _ learn -0.06
the _ leav -0.06
the _ letter 0.19
the _ list -0.06
the _ liste -0.12
the _ live -0.08
the _ locke 0.23
the _ login 0.07
the _ longer 0.15
the _ low 0.10
the _ mail -0.08
the _ many -0.08
the _ may -0.05
the _ mean 0.06
the _ meet 0.10
the _ memory -0.14
the _ mention -0.32
the _ metadata -0.15
the _ migration 0.12
the _ milestone -0.06
the _ minute 0.06
the _ mis -0.07
the _ mock -0.34
the _ model -0.08
the _ morne 0.18
the _ must -0.34
the _ need -0.19
the _ no 0.16
the _ not 0.16
the _ note -0.28
the _ nothe -0.06
the _ number -0.08
the _ numbere 0.11
the _ of -0.10
the _ off 0.05
the _ offer -0.12
the _ once 0.06
the _ one -0.05
the _ or 0.15
the _ order -0.07
the _ oven -0.05
the _ paper -0.10
the _ party -0.06
the _ pass -0.07
the _ passe -0.14
the _ pdf 0.06
the _ penetration 0.09
the _ permission -0.09
the _ phase 0.06
the _ phrase -0.06
the _ picker -0.06
the _ place -0.21
the _ placeholder 0.08
the _ plant -0.06
the _ platform -0.07
the _ play -0.17
the _ primary -0.07
the _ process -0.06
the _ produce 0.06
the _ program -0.12
the _ propose -0.09
the _ prototype 0.06
the _ qa 0.26
the _ qms 0.11
the _ queue 0.07
the _ quote -0.07
the _ read -0.09
the _ readiness 0.06
the _ receive 0.11
the _ recorde -0.14
the _ refuse 0.15
the _ reject 0.06
the _ rejecte 0.11
the _ replicate 0.05
the _ report 0.21
the _ requirement -0.07
the _ retention 0.20
the _ reviewe 0.07
the _ reviewer 0.10
the _ revision 0.36
the _ revize 0.07
the _ role 0.08
the _ routine 0.07
the _ rule 0.09
the _ sample 0.31
the _ save 0.09
the _ say 0.08
the _ scope 0.06
the _ seal -0.06
the _ seale 0.09
the _ secure 0.05
the _ sentence -0.08
the _ service 0.06
the _ ship 0.06
the _ show -0.05
the _ shut -0.06
the _ since -0.06
the _ single 0.08
the _ skip 0.08
the _ slide -0.21
the _ some -0.06
the _ somebody -0.07
the _ someone -0.23
the _ somethe -0.18
the _ soon -0.05
the _ sort -0.16
the _ source -0.06
the _ staff -0.09
the _ stampe -0.07
the _ start -0.08
the _ straight 0.06
the _ struck -0.08
the _ subscriber 0.30
the _ surveillance 0.07
the _ swap 0.07
the _ switcher -0.06
the _ take 0.14
the _ talk -0.14
the _ team -0.08
the _ template -0.06
the _ term -0.06
the _ teste -0.07
the _ text 0.15
the _ them 0.09
the _ themselve -0.06
the _ thi -0.09
the _ thursday -0.10
the _ ti 0.05
the _ tick -0.07
the _ ticke 0.05
the _ ticket -0.07
the _ title -0.15
the _ token 0.10
the _ top 0.07
the _ trade -0.09
the _ trust -0.06
the _ turne 0.57
the _ unit -0.08
the _ until -0.06
the _ upload 0.28
the _ valid 0.12
the _ vendor -0.07
the _ verdict 0.22
the _ view 0.09
the _ wait -0.14
the _ walkthrough -0.07
the _ we -0.06
the _ webinar -0.09
the _ weight 0.13
the _ while -0.09
the _ who -0.06
the _ whose 0.07
the _ will 0.12
the _ with -0.06
the _ without -0.05
the _ worke -0.08
the _ workshop -0.09
the _ worth -0.09
the _ year -0.06
the _ you 0.05
the _ – 0.18
the _ ” 0.13
the ability -0.53
the absence -0.14
the acceptance -0.21
the account 0.10
the accountants 0.21
the action 0.05
the actual 0.10
the adjective -0.07
the administrator -0.06
the agency 0.15
the agenda -0.49
the agent 0.69
the ai 0.35
the air 0.67
the alcoa -0.09
the algorithm 1.06
the annual -0.08
the answers -0.08
the api 0.21
the append 0.37
the approval 0.26
the approved 0.82
the approver 0.39
the architecture -0.51
the archive 0.42
the arrow -0.23
the arrows 0.05
the as -0.37
the asking 0.17
the assessor 0.07
the assistant 0.19
the attempt 0.64
the audit 0.07
the auditors 0.10
the authenticator 0.15
the author -0.41
the authorisation 0.14
the authoritative 0.49
the authority 0.15
the authorization 0.24
the authorizer 1.43
the autoclave -0.24
the autumn -0.42
the back 0.41
the backend -0.12
the backlog -0.10
the bag 0.53
the ban -0.08
the banner -0.09
the bar -0.32
the batch 0.10
the belief -0.31
the bench 0.39
the benches -0.12
the binder -0.05
the board -0.11
the books 0.60
the border 0.12
the bot 0.08
the boundary 0.06
the box 0.41
the bridge 0.42
the brochure -0.57
the budget -0.24
the build -0.24
the bundle -0.08
the buttons -0.06
the cake -0.14
the calendar -0.67
the call 0.18
the caller 0.40
the canteen -0.34
the capa -0.05
the card -0.41
the case 0.33
the certificate 0.06
the certified 1.47
the chain 0.18
the chart -0.07
the checker -0.14
the checklist -0.17
the checkpoint -0.33
the checks -0.17
the choice -0.12
the claim -0.35
the claims 0.21
the clean 0.18
the client -0.05
the clock 0.31
the cloud -0.11
the cluster 0.21
the code -0.08
the coffee -0.52
the cold -0.11
the column -0.22
the columns -0.09
the coming -0.07
the committee 0.11
the comparison -0.09
the complaint 0.06
the compliance 0.61
the concept -0.15
the condition 0.11
the conference -0.28
the confidence 0.25
the connection 0.17
the connector -0.09
the consultant -0.44
the content 0.12
the contract -0.20
the control -0.29
the controlled 0.19
the controls 0.09
the copies 0.28
the core 0.25
the corner 0.10
the corporate 0.15
the corrective -0.17
the count -0.09
the cover 0.12
the cpa 0.57
the cpas 0.43
the cracked 0.06
the custody -0.12
the customer -0.26
the dashboard -0.08
the data -0.10
the database 0.85
the date -0.67
the dates 0.07
the days 0.91
the deck -0.14
the delete 0.15
the deletion 0.10
the demo -0.28
the design -0.29
the designer -0.19
the deviation 0.10
the diagram -0.19
the dialog -0.17
the difference -0.07
the digest -0.19
the disk 0.31
the distribution -0.23
the document -0.11
the documentation -0.17
the documents 0.06
the door 0.10
the dossier 0.28
the dotted 0.06
the dr -0.08
the draft -0.06
the drawer 0.06
the drop -0.10
the earliest -0.39
the edge 0.05
the editor -0.16
the effective -0.09
the electronic 0.13
the empty -0.07
the encrypted 0.10
the end -0.55
the endpoint -0.24
the endpoints -0.10
the engine 0.49
the entra 0.10
the entries -0.19
the entry 0.06
the evaluation -0.06
the events -0.32
the exact 0.25
the example -0.22
the exception -0.06
the expiry -0.20
the extent -0.32
the external 0.26
the fact 0.49
the fair -0.45
the feature -0.55
the fedramp 0.26
the feed -0.12
the fence 0.32
the file -0.12
the files -0.05
the filling 0.23
the filter -0.28
the final 0.37
the finding 0.32
the first 0.18
the floor 0.06
the flyer -0.18
the folder -0.19
the following -0.61
the font -0.34
the footer -0.08
the force 1.04
the form -0.63
the founder -0.05
the founders -0.14
the fourteen -0.26
the front 0.19
the full 0.09
the gaps -0.21
the gate 0.28
the gateway 0.84
the gdpr -0.29
the german 0.13
the glossary -0.12
the golden 0.17
the graph -0.19
the graz 0.15
the ground -0.06
the guard -0.15
the handbook -0.08
the handler -0.24
the handlers -0.15
the hash 0.50
the header -0.40
the heading 0.12
the headline -0.24
the health 0.29
the help -0.10
the history 0.06
the hold -0.18
the holders 0.17
the hook 0.06
the hospital -0.39
the host -0.22
the hosting -0.42
the hour 0.51
the hourly -0.12
the house 0.13
the icon -0.16
the icons -0.10
the id -0.10
the idea -0.50
the identity -0.57
the independent 0.10
the ink -0.12
the inspector 0.89
the inspectorate 0.37
the integrity 0.12
the intended -0.15
the intern -0.16
the internet -0.44
the investigation 0.20
the iso -0.15
the isolation 0.12
the issue 0.82
the jar -0.16
the javascript 0.09
the job -0.11
the judge -0.14
the keys 0.12
the kick -0.17
the label -0.44
the landing -0.08
the landlord -0.24
the last 0.06
the latest 0.27
the law 0.54
the lead -0.13
the ledger 0.19
the length -0.12
the letter 0.05
the letters -0.15
the lid 0.39
the life 0.34
the limits -0.14
the links 0.37
the list -0.31
the live 1.27
the lobby -0.65
the local 0.11
the lock -0.05
the log 0.05
the login -0.16
the logo -0.09
the long -0.16
the longest -0.11
the loss 0.20
the lunch -0.31
the lyon 0.21
the machine 0.14
the manufacturer -0.44
the march 0.12
the marketing -0.33
the marketplace 0.41
the matter 0.33
the may 0.13
the meeting -0.30
the menu -0.07
the mes -0.25
the message -0.47
the migration 0.07
the migrations -0.06
the minimum -0.15
the ministry 0.28
the minor 0.05
the minute 0.06
the minutes -0.36
the mock -0.54
the model 0.49
the module -0.05
the modules -0.06
the moment -0.09
the more -0.13
the most 0.39
the name 0.18
the nda 0.78
the nearest -0.25
the neighbours 0.36
the new -0.06
the newsletter 0.05
the night 0.18
the nightly 0.96
the note 0.08
the notified -0.08
the number -0.07
the numbered 0.10
the office -0.11
the official 0.96
the old 0.11
the ones 0.08
the operator 0.41
the opinion 0.12
the original 0.14
the originals -0.11
the other 0.22
the others 0.22
the outage 0.59
the output 0.12
the outside 0.14
the oven 0.11
the padlock -0.22
the page -0.60
the panel -0.14
the paper -0.06
the paperclip -0.08
the part -0.14
the partner -0.08
the past 0.36
the pen -0.07
the pencil -0.23
the people 0.30
the permanent 0.15
the permission 0.13
the persistence -0.29
the persona -0.15
the phase -0.08
the photo -0.17
the photos -0.10
the phrase -0.35
the pickiest 0.17
the piece -0.06
the pieces -0.09
the pilot -0.64
the pitch -0.09
the place -0.56
the plain -0.08
the plan -0.96
the plant -0.09
the platform 0.74
the plug 0.13
the point -0.06
the policy 0.11
the polish 0.45
the portal 0.21
the poster -0.44
the pq -0.06
the practice -0.38
the present -0.80
the presenter -0.24
the press 0.08
the preview -0.86
the previous -0.06
the pricing -0.06
the primary 0.14
the printer 0.08
the printout -0.07
the privacy 0.07
the problem -0.32
the procedure 0.34
the product 0.07
the production 0.06
the project -0.53
the property -0.52
the protocol 0.26
the prototype -0.38
the provider -0.21
the pump -0.19
the push 0.41
the qms 0.86
the qp 0.14
the qualified -0.06
the quarter 0.19
the query -0.09
the question -0.33
the r 0.22
the raw 0.30
the read 0.32
the reader -0.08
the readiness 0.14
the readme -0.05
the real 0.75
the reason 0.27
the record 0.69
the records 0.13
the reference -0.32
the references 0.19
the region -0.24
the register 0.34
the registrar 0.13
the regulated 0.08
the relation 0.06
the relations 0.12
the release -0.14
the released 0.11
the report 0.16
the reports -0.12
the repository 0.09
the required 0.36
the rest -0.16
the restores -0.09
the result 0.11
the retest 0.31
the retrained 0.21
the retraining 0.19
the reviewer 0.07
the revised 0.78
the revision 0.07
the rfp -0.27
the ribbon 0.22
the right 0.51
the rights 0.13
the road -0.32
the roadmap -0.90
the robot -0.12
the role -0.16
the route 0.10
the rows -0.08
the rubber -0.05
the rule -0.31
the rules -0.12
the ruling 0.36
the sample -0.08
the sandbox -0.32
the schema -0.09
the screenshot -0.06
the script -0.12
the sealed 0.17
the search -0.33
the second -0.09
the security -0.48
the seed -0.47
the sense -0.39
the sentence -1.24
the server 0.57
the service 0.84
the settings 0.06
the seven 0.12
the shared 0.05
the sheet 0.14
the shop 0.56
the sidebar -0.24
the signature 0.06
the signer 0.13
the signing -0.18
the simple -0.17
the single -0.12
the slide -0.44
the slides -0.19
the slogan -0.16
the small 0.23
the smallest -0.21
the soc 0.37
the sole 0.12
the sop -0.05
the sort 0.15
the source 0.09
the specimen -0.06
the sponsor -0.18
the spot 0.68
the sso -0.26
the standard -0.36
the standby -0.11
the start -0.06
the state -0.31
the statement -0.08
the status -0.26
the statutory 0.27
the steering -0.09
the step -0.25
the store 0.08
the stored 0.21
the story 0.12
the storyboard -0.07
the strength 0.12
the strictest 0.42
the string -0.09
the style -0.18
the subject 0.08
the submission 0.16
the summary -0.10
the supplier -0.58
the swiss 0.95
the system 1.14
the tab -0.48
the table -0.25
the tablet -0.06
the tamper -0.22
the team -0.99
the template -0.17
the tenancy -0.13
the tender -0.31
the test -0.08
the text 0.07
the things -0.28
the third -0.21
the thread 0.10
the threat -0.18
the three -0.30
the ticket -0.35
the tie 0.73
the time -0.09
the timeline -0.33
the toast -0.09
the tooltip -0.30
the top -0.87
the toughest 0.18
the tour -0.43
the traceability 0.07
the trade -0.08
the trail 0.38
the trainer -0.19
the training -0.09
the trial -0.17
the trouble -0.13
the truth 0.11
the type 0.16
the typo -0.11
the ui 0.09
the unbroken -0.17
the upload -0.08
the us -0.06
the user -0.26
the usual -0.19
the valid -0.14
the validated 0.14
the variable -0.13
the vault 0.23
the vendor -0.35
the verifier -0.25
the version 0.16
the very 0.21
the video -0.20
the vote -0.12
the walkthrough 0.23
the walls 0.27
the warehouse -0.06
the watermark -0.29
the webinar 0.05
the website -0.14
the welcome -0.09
the whole 0.36
the window -0.10
the wire 0.25
the word -0.25
the wording 0.14
the words 0.30
the works 0.09
the workshop -0.15
the write 0.38
the wrong -0.08
the year -0.30
the yellow -0.18
the “ 0.10
theatre -0.19
their 0.09
their @us -0.06
their _ 's -0.06
their _ , 0.09
their _ : 0.05
their _ ; -0.06
their _ @us 0.10
their _ and 0.12
their _ deviation 0.10
their _ it 0.38
their _ on -0.08
their _ only -0.06
their _ paper -0.06
their _ system -0.24
their _ the 0.06
their batch 0.26
their batches 0.76
their capas -0.10
their company 0.12
their copies 0.08
their corporate 0.43
their data -0.45
their digest -0.11
their employer 0.30
their files -0.09
their first -0.29
their iso -0.11
their letter 0.46
their name 0.09
their numbered 0.09
their official 0.12
their opinion 0.44
their owner -0.08
their phones 0.27
their real 0.20
their regulated -0.26
their retention 0.19
their scopes 0.22
their soc 0.15
theirs . -0.10
them $ 0.17
them . -0.18
them : 0.20
them _ @us 0.16
them _ and 0.10
them _ its 0.14
them _ on 0.08
them _ our 0.06
them _ their -0.07
them _ them 0.09
them a 0.11
them all 0.52
them already 0.10
them as -0.08
them at 0.10
them back 0.22
them for -0.31
them in -0.22
them off 0.36
them on -0.13
them through 0.41
theme -1.34
themselves 0.59
themselves . 0.12
themselves are -0.18
then -0.37
then _ , -0.08
then _ : -0.16
then _ in -0.36
then _ then -0.14
then on 0.51
then we -0.41
there 0.26
there _ . -0.37
there _ approval 0.17
there _ back 0.20
there _ be 0.05
there _ behind -0.13
there _ certifie -0.07
there _ database -0.07
there _ deviation 0.11
there _ environment -0.09
there _ for -0.06
there _ from -0.09
there _ hardly 0.08
there _ leave 0.09
there _ link -0.08
there _ live -0.13
there _ nee 0.24
there _ neither -0.13
there _ never 0.36
there _ none 0.12
there _ not 0.16
there _ one -0.09
there _ out 0.10
there _ page -0.10
there _ path 0.16
there _ plan -0.06
there _ production -0.13
there _ proof -1.08
there _ restore 0.05
there _ second -0.06
there _ show -0.15
there _ single 0.15
there _ some -0.07
there _ store -0.08
there _ such 0.05
there _ that 0.41
there _ thing 0.07
there _ to -0.11
there _ trust 0.38
there _ yet -0.12
there a 0.19
there an -0.23
there and 0.26
there any -0.20
there are -0.10
there as 0.28
there backups -0.13
there being -0.46
there for 0.05
there has 0.14
there in 0.96
there must -0.20
there on 0.24
there to -0.19
there tomorrow -0.14
there used -0.24
there when 0.10
there yet 0.08
these -0.12
these _ be -0.08
these days 0.57
these gates 0.09
they 0.16
they 'd -0.14
they ? -0.18
they _ ? 0.06
they _ and 0.11
they _ e 0.07
they _ for 0.14
they _ mail 0.07
they _ no -0.07
they _ not 0.06
they _ now 0.16
they _ our 0.41
they _ over -0.07
they _ the 0.07
they _ user -0.23
they _ with 0.08
they already -0.26
they are 0.13
they arrive 0.27
they belong -0.09
they can 0.07
they carry 0.41
they come 0.25
they decide 0.93
they do -0.22
they find -0.08
they held 0.33
they hold 0.06
they may 0.08
they see -0.14
they share -0.08
they sign -0.07
they touch -0.16
they use 0.13
thi _ ? 0.06
thi _ @us 0.05
thi _ about -0.20
thi _ all 0.10
thi _ an 0.07
thi _ be -0.17
thi _ can -0.07
thi _ current -0.05
thi _ do 0.07
thi _ doe -0.18
thi _ for -0.07
thi _ from 0.12
thi _ it -0.06
thi _ its -0.23
thi _ make -0.15
thi _ or -0.07
thi _ sandbox 0.14
thi _ say -0.18
thi _ since 0.08
thi _ so -0.14
thi _ soc 0.07
thi _ to 0.07
thi _ which -0.08
thi _ will -0.15
thi _ would -0.09
thi _ “ 0.18
thing : 0.43
thing _ about -0.05
thing _ it 0.06
thing _ not -0.19
thing _ past 0.11
thing _ to 0.07
thing about -0.16
thing as -0.11
thing it -0.14
thing of 0.24
thing that -0.09
thing the -0.28
thing we -0.35
thing you 0.27
things -0.60
things : -0.41
things that -0.39
things this 0.07
things you -0.16
think 0.50
think _ as 0.17
think _ it 0.23
think of 0.23
think that 0.34
third -0.08
third . -0.10
third _ the -0.09
third floor -0.30
third phase -0.09
thirty _ , 0.08
thirty five -0.11
this -0.30
this . -0.07
this : 0.06
this ? 0.09
this afternoon 0.80
this api -0.10
this button -0.15
this database -0.17
this demo 0.07
this endpoint -0.19
this environment -0.37
this file -0.09
this gate -0.07
this is 0.23
this line -0.35
this manual -0.06
this morning 1.40
this one 0.41
this page -0.15
this paragraph -0.28
this pilot 0.07
this preview -0.09
this project -0.06
this prototype -0.36
this quarter 0.10
this row 0.06
this screen -0.46
this site -0.47
this software -0.25
this space -0.27
this spring 0.60
this sprint -0.11
this stage -0.41
this summer 0.48
this version -0.14
this workspace -0.11
this year 0.34
those 0.11
those _ , -0.06
those _ the 0.10
those of 0.15
though 0.09
though , 1.63
though _ already -0.11
though _ be 0.13
though _ the 0.06
though a 0.17
though it -0.08
though our 0.44
though the -0.10
though we -0.34
thoughtfully 0.21
thoughtfully engineered -0.07
thousands 0.08
thousands of 0.16
thread -0.24
thread _ complaint 0.17
thread _ retraine 0.06
thread and -0.06
thread in -0.10
thread through -0.07
thread ” -0.22
threat -0.32
threat model -0.21
three _ and 0.07
three _ real 0.06
three are -0.05
three availability 0.37
three changes 0.12
three continents 0.39
three copies -0.10
three disks 0.28
three homes 0.25
three months -0.07
three nodes 0.90
three of -0.21
three places 0.41
three plants -0.19
three things -0.40
through 0.31
through . 0.22
through @us -0.23
through _ 's -0.09
through _ , -0.10
through _ . 0.09
through _ a -0.17
through _ all -0.07
through _ and 0.21
through _ company 0.06
through _ customer 0.14
through _ directory -0.11
through _ door 0.05
through _ entra 0.13
through _ id 0.13
through _ ii 0.15
through _ one 0.05
through _ tenant 0.07
through _ that 0.07
through _ with 0.08
through all 0.15
through an 0.11
through entra -0.10
through it -0.08
through last -0.05
through okta 0.25
through one 0.08
through our 0.32
through saml 0.05
through the 0.26
through to 0.15
through type 0.41
through us 0.30
through with -0.06
through without -0.30
through your -0.51
throughout 0.11
throughout . 0.44
throw out 0.59
throws 0.10
thumb 0.06
thursday _ . -0.09
thursdays -0.37
ti _ . 0.10
ti _ and 0.07
ti _ its 0.10
ti _ the 0.28
ti _ to 0.12
tick 0.16
tick , 0.08
tick : 0.62
tick _ : 0.08
tick _ the -0.06
tick _ “ 0.12
tick box 0.34
tick mark 0.13
ticked 0.29
ticked , 0.29
ticked off 0.06
ticket -0.22
ticket . -0.19
ticket _ . -0.09
ticket _ be -0.08
ticking -0.14
ticks 0.10
tidied 0.10
tidy up 0.14
tie 0.23
tie _ its 0.08
tied 0.52
tied to 0.33
tied together -0.24
ties -0.12
ties complaints -0.35
ties each -0.10
tile 0.18
tile : 0.73
tile with 0.30
tiles -0.22
time $ 0.15
time ; 0.06
time _ , 0.07
time _ ? -0.05
time _ hour 0.08
time _ mean 0.10
time _ so 0.06
time _ what 0.08
time has 0.07
time is 0.05
time it 0.23
time of -0.24
time on -0.09
time recovery 0.10
time stamp 0.08
time stamped -0.07
timed , 0.12
timed and -0.17
timeline -0.47
timeline _ . -0.08
timeline _ audit -0.10
timeline _ be 0.07
timeline _ trail -0.10
timeline an -0.25
times -0.06
times a -0.09
timestamp 0.28
timestamping 0.14
timestamps in -0.07
tireless 0.70
tisax label 0.28
title -0.65
title , -0.26
title : 0.30
title _ . -0.12
title _ and -0.32
title _ no -0.08
title _ the -0.17
titled -0.06
titles -0.40
titles and -0.08
tls -0.13
to -0.06
to $ 0.14
to , 0.26
to 2026 0.08
to 2027 0.18
to 30 -0.29
to ? 0.62
to @us -0.13
to _ . -0.11
to _ /gates/oven-heat -0.06
to _ ; 0.06
to _ ? -0.25
to _ @us 0.08
to _ after -0.06
to _ agency 0.15
to _ and 0.09
to _ another 0.08
to _ append 0.06
to _ assistant 0.22
to _ authorization -0.05
to _ between -0.06
to _ board -0.07
to _ body 0.09
to _ both -0.06
to _ box -0.12
to _ build -0.06
to _ capa 0.08
to _ collecte -0.11
to _ complaint 0.06
to _ compliant 0.06
to _ copy 0.09
to _ dossier 0.05
to _ e -0.10
to _ encrypte -0.05
to _ entry 0.05
to _ event -0.06
to _ exact 0.18
to _ find -0.10
to _ first -0.11
to _ from -0.07
to _ gate -0.13
to _ get 0.15
to _ identity 0.13
to _ if -0.06
to _ issue 0.07
to _ itself 0.07
to _ last -0.09
to _ letter 0.10
to _ look -0.06
to _ minute 0.07
to _ name 0.05
to _ not 0.07
to _ notifie 0.19
to _ now -0.09
to _ or -0.27
to _ out -0.08
to _ page -0.45
to _ pilot -0.14
to _ provider 0.15
to _ record -0.06
to _ region 0.17
to _ regulate 0.11
to _ retraine 0.06
to _ review -0.06
to _ revision 0.05
to _ revize 0.06
to _ scope 0.07
to _ second 0.08
to _ since 0.08
to _ so -0.07
to _ statement -0.12
to _ stay 0.09
to _ storage 0.06
to _ straight 0.22
to _ than -0.08
to _ then -0.06
to _ thi 0.06
to _ time -0.08
to _ top -0.13
to _ traine 0.09
to _ trie -0.07
to _ unbroken 0.15
to _ wall -0.07
to _ who -0.13
to _ would -0.26
to _ write 0.07
to _ wrong -0.17
to _ your 0.25
to _ “ 0.10
to _ ” 0.09
to accept 0.06
to act 0.09
to add -0.15
to agree -0.31
to all 0.55
to alter 0.28
to any 0.13
to anything -0.14
to approve 0.20
to archive 0.43
to ask 0.08
to authorise -0.08
to be -0.23
to become -0.58
to begin 0.06
to both -0.30
to bridge -0.49
to bring -0.12
to build -0.31
to call -0.60
to capa 0.23
to carry -0.20
to catch -0.22
to certify 0.05
to chance 0.16
to check 0.09
to choose -0.23
to claim 0.39
to closed 0.70
to confirm 0.18
to corrective 0.11
to countersign 0.06
to cover -0.72
to cure 0.16
to data 0.05
to delete 0.06
to describe -0.07
to deviation 0.16
to disposal 0.09
to do 0.16
to documents -0.11
to drop 0.06
to each 0.53
to earn -0.11
to edit 0.21
to effective 0.59
to encrypt 0.06
to end 0.25
to everyone -0.12
to exactly 0.07
to excel 0.12
to exist -0.56
to explain -0.14
to export -0.15
to fail -0.13
to fda 0.06
to find 0.11
to fix 0.13
to follow -0.57
to forge 0.05
to frankfurt 0.37
to give 0.11
to green -0.33
to guess 0.07
to hang -0.29
to happen -0.12
to have -0.65
to hide 0.14
to him -0.05
to hold -0.69
to in -0.10
to insist -0.08
to iso 0.10
to it 0.18
to its -0.08
to judge -0.18
to jump -0.15
to june 0.13
to know 0.42
to last -0.19
to let -0.36
to list 0.27
to lock -0.06
to lose -0.28
to meet 0.50
to mend -0.08
to move -0.16
to name -0.08
to named -0.07
to no -0.05
to operate -0.07
to ours -0.14
to paper 0.25
to pass -0.40
to place -0.12
to plan -0.05
to precede -0.20
to production -0.07
to promise -0.25
to prove -0.14
to publish -0.28
to put -0.55
to reach 0.08
to read -0.09
to receive -0.22
to recover -0.17
to refuse -0.12
to regulated -0.09
to remember 0.14
to replace -0.14
to resolve 0.06
to restore -0.72
to retraining 1.19
to retype 0.39
to revised 0.27
to roles -0.52
to satisfy 0.10
to save -0.14
to security -0.15
to see -0.44
to send 0.05
to separate -0.07
to september -0.05
to shop 0.13
to show -0.13
to sign 0.36
to sit -0.25
to soc 0.18
to somebody 0.37
to start -0.65
to stop -0.14
to survive -0.11
to take -0.11
to tape -0.13
to tell -0.45
to test 0.06
to the 0.28
to think -0.13
to three 0.33
to touch 0.24
to train -0.23
to trust 0.19
to try -0.21
to two 0.10
to unblock -0.16
to us -0.10
to use -0.52
to verify 0.10
to walk -0.21
to work 0.06
to worry -0.12
to write -0.08
to your -0.06
to “ 0.06
toast -0.09
today 0.59
today $ 0.42
today 's -0.05
today , 0.08
today . 0.66
today : -0.16
today ? -0.13
today _ . 0.09
today _ and 0.05
today _ be 0.09
today _ certifie 0.06
today _ do -0.21
today _ document 0.09
today _ doe -0.28
today _ every 0.09
today _ for 0.10
today _ not -2.21
today _ on 0.06
today _ record 0.06
today _ the -0.05
today a 0.32
today and 0.17
today is -0.24
today the -0.06
todo -0.05
together _ and 0.14
together by 0.07
together in -0.06
token 0.23
token , 0.51
token . 0.12
token _ and 0.06
token _ the 0.12
token from 0.30
tokens 0.15
tokens are 0.50
told -0.25
told apart -0.11
told so -0.07
told that -0.24
told to -0.10
told us -0.06
told when -0.08
told you 0.16
tombstones 0.07
tomorrow -0.10
tomorrow . -0.13
tonight 0.10
too , -0.11
too . 0.11
too : 0.59
too _ . -0.06
too _ be 0.10
took 0.05
took it -0.44
took over 0.28
took people 0.52
took the 0.26
tool _ . -0.10
tool _ a 0.06
tool _ the 0.09
tool for -0.06
tooltip -0.08
tooltip on -0.07
tooltip “ 0.06
top -0.10
top . -0.23
top of 0.09
top right -0.17
topic -0.22
topics -0.08
torn 0.06
torque -0.10
total 0.50
totp 0.53
touch 1.24
touch . -0.10
touch _ . 0.36
touch a 0.23
touched 0.32
touching 0.06
toughest 0.60
tour -0.56
tour , 0.26
tour . -0.23
tour ; -0.06
tour _ . -0.08
tour _ and -0.05
tour is -0.09
toward -0.14
towards a -0.34
town 0.13
trace , -0.09
trace _ live 0.05
trace back -0.26
trace in -0.07
traceability 0.06
traceability $ -0.06
traceability . 0.12
traceability _ ability -0.09
traceability _ capa 0.08
traceability _ complaint 0.25
traceability _ deviation 0.08
traceability _ every 0.11
traceability _ from 0.10
traceability _ not 0.11
traceability _ the -0.11
traceability across 0.36
traceability from 0.17
traceability is 0.06
traceability matrix 0.05
traceability that 1.33
traceability | 0.13
traceability ” -0.41
traceable -0.74
traceable _ and -0.07
traceable review 0.12
traced -0.07
traces 0.07
traces back 0.07
trade -0.09
trade fair -0.31
traffic _ green 0.32
trail 0.08
trail , 0.13
trail ? -0.35
trail _ 's 0.17
trail _ all 0.21
trail _ by 0.05
trail _ complete 0.05
trail _ edit 0.19
trail _ its -0.08
trail _ mis -0.13
trail _ that -0.06
trail _ the -0.07
trail _ with -0.10
trail _ you 0.07
trail and -0.10
trail as 0.12
trail complete 0.08
trail from -0.08
trail nobody 0.35
trail off 1.56
trail review -0.08
trail with 1.08
trail would -0.05
trail | 0.15
trail ” -0.29
trails -0.25
train -0.19
train ai -0.23
traine _ ; 0.16
traine _ for -0.06
traine _ off 0.22
traine _ show -0.05
traine _ with -0.05
trained in -0.06
trainee 0.28
trainee sees -0.07
trainer -0.11
trainers -0.26
training -0.08
training $ 0.31
training , 0.09
training . -0.14
training : -0.05
training course -0.28
training it -0.17
training matrices -0.10
training matrix -0.21
training module -0.16
training record 0.21
training room -0.27
training to -0.16
training wheels -0.14
trainings 0.23
transaction 0.48
transcript -0.18
translated -0.19
transparency -0.17
transparency logs -0.26
travel -0.22
travels -0.05
treat -0.53
treat _ as -0.09
treat each -0.06
treat generated -0.08
treat it -0.19
treatment 0.29
trend report 0.16
trend reports 0.23
triage 0.15
trial -0.09
trial tablet -0.40
tried out -0.08
tried to 0.07
tries 0.41
tries to 0.16
triggered 0.10
true , -0.07
true . -0.92
true _ , 0.06
true _ be 0.09
true _ can -0.16
true _ not 1.20
true _ we 0.05
true _ you 0.06
true electronic 0.08
true that 0.11
trust 0.10
trust , -0.16
trust _ 1 -0.11
trust _ @us 0.11
trust _ every 0.08
trust _ examine 0.07
trust _ our 0.08
trust api -0.11
trust categories 0.13
trust center -0.60
trust criteria 0.22
trust criterion 0.37
trust it -0.06
trust ledger -0.36
trust lock -0.12
trust model -1.23
trust page -0.15
trust portal 0.08
trust service -0.14
trust services 0.07
trusted 0.15
trusted in -0.16
trusted to 0.08
trusted with 0.25
trusts 0.19
trusts nobody 0.56
trusts your 0.23
truth 0.09
truth _ not -0.11
truth or -0.13
try . -0.05
try _ . -0.07
try _ and 0.06
try it -0.06
try out -0.33
try the -0.19
trying to 0.18
tsc 0.09
tuesday 0.08
tuesday 's 0.11
tuesday , -0.07
tuesdays -0.21
turn -0.55
turn _ call 0.09
turn _ on -0.38
turn a -0.06
turn down -0.19
turn into -0.38
turne _ , -0.06
turne _ . 0.07
turne _ the 0.07
turned 0.36
turned green 0.28
turning 0.06
turns 0.09
turns away 0.09
turns down 0.28
turns effective 0.12
turns green -0.58
tutorial -0.30
tuv -0.32
tuv sud -0.12
twelve 0.06
twelve _ to 0.06
twelve months 0.15
twice 0.19
twice a 0.24
twice this 0.12
twin 0.33
two -0.05
two , -0.06
two _ @us 0.24
two _ and 0.06
two _ of -0.08
two _ run 0.09
two _ same -0.05
two _ their 0.07
two _ three -0.07
two _ who -0.11
two _ would -0.08
two _ your 0.18
two are -0.10
two clients 0.13
two credentials 0.07
two days -0.06
two disks 1.27
two electronic 0.54
two engineers -0.44
two factors -0.07
two files -0.16
two former -0.07
two hundred 0.12
two is -0.10
two kinds -0.13
two media -0.10
two modules -0.08
two person 0.11
two records -0.06
two reviewers 0.06
two sites -0.08
two subscribers 0.49
two things -0.26
two way 0.15
two weeks 0.13
txt -0.07
type . -0.93
type 2 0.29
type _ ( 0.06
type _ 2025 0.11
type _ : 0.14
type _ @us 0.05
type _ be -0.08
type _ complete 0.15
type _ designer -0.05
type _ every -0.05
type _ exist 0.07
type _ iso 0.21
type _ last 0.07
type _ look -0.16
type _ name -0.05
type _ not -0.19
type _ period -0.09
type _ under 0.06
type _ with -0.05
type ii 0.18
type is -0.33
type your 0.64
typed -0.62
typed . -0.52
typed by -0.41
typed in 0.16
typed into 0.07
typed it -0.07
typed name -0.12
typed on 0.08
types . 0.64
typical -0.07
typo -0.14
typo _ the -0.14
typo on -0.21
ui 0.19
un 0.40
unalterable 0.27
unalterable _ of 0.06
unalterable audit 0.27
unalterable history 0.56
unalterable log 0.08
unalterable trail 0.09
unaltered 0.38
unattended 0.05
unauthenticated 1.49
unauthorised calls 0.30
unauthorize _ the 0.06
unavailable -1.15
unavailable $ -0.26
unavailable , 0.14
unavailable . -0.62
unavailable and 0.12
unavailable in -0.11
unblock -0.16
unbreakable 0.44
unbroken 0.45
unbroken _ from 0.11
unbroken _ run 0.05
unbroken _ thread 0.15
unbroken account -0.40
unbroken chain 0.12
unbroken red 0.21
unbroken thread 0.05
uncertified 0.05
uncertified . 0.16
uncertified : 0.72
uncertified and -0.06
unchanged 0.17
unchecked 1.09
uncompromising 0.89
under 0.20
under " -0.17
under /api/ -0.16
under 21 -0.11
under _ ? -0.07
under _ @us 0.06
under _ and 0.33
under _ audite 0.10
under _ for -0.05
under _ its 0.11
under _ lock 0.14
under _ no -0.06
under _ not -0.06
under _ number 0.05
under _ pilot -0.07
under _ retention 0.41
under _ soc 0.07
under a -0.10
under an 0.33
under discussion -0.08
under dual 0.05
under each -0.10
under every 0.57
under gdpr -0.16
under inspection 0.05
under iso 0.06
under lock 0.38
under nda -0.16
under no 0.11
under one 0.11
under our 0.27
under retention 0.35
under seal 0.96
under settings -0.10
under ssae -0.16
under their 0.09
under us 0.41
under “ -0.15
understand -0.24
understand _ . -0.15
understands -0.76
undo -0.07
unencrypted 0.22
unencrypted . 0.25
unfinished -0.09
unfinished , -0.08
unguarded 0.62
unguarded routes 0.54
unharmed 0.07
unharmed . 0.07
unit -0.32
unit . -0.06
units . 0.06
unknown -0.67
unknown address -0.06
unless 0.15
unless _ be -0.36
unless _ have -0.06
unless a -0.09
unless the 0.12
unlike -0.08
unlock 1.06
unlock _ floor 0.10
unlock _ shop 0.10
unlock _ tablet 0.10
unlock _ the 0.11
unlock on 0.42
unlocked 0.35
unlogged 0.37
unmodified 0.66
unnoticed , 0.13
unofficial . -0.08
unprotected 1.61
unqualifie _ , -0.05
unqualifie _ . 0.06
unqualified 0.76
unqualified . 0.46
unqualified opinion 0.05
unqualified soc -0.06
unreadable -0.14
unrecorded 0.68
unrecorded . 0.44
unscheduled -0.32
unsigned , -0.14
until 0.29
until 2026 0.63
until 2027 0.23
until 2028 0.86
until @us -0.46
until _ , 0.14
until _ . 0.11
until _ ; 0.57
until _ be -0.42
until _ each -0.07
until _ gate -1.09
until _ have -0.19
until _ in -0.18
until _ meet -0.22
until _ place -0.12
until _ production 0.06
until _ release -0.20
until _ report -0.07
until _ store -0.12
until a -0.67
until all -0.11
until certified -0.13
until durable -0.16
until each -0.21
until every -0.11
until last 1.15
until next 0.20
until our -0.11
until records -0.15
until restores -0.15
until somebody -0.17
until someone 0.09
until the -0.36
until there -0.08
until these 0.07
until they 0.06
until we -0.13
untouched 0.06
untouched , -0.05
untrue . -0.61
untrue _ @us 0.63
untrue _ claim 0.37
untrue _ could 0.08
untrue _ customer 0.08
untrue _ isolate -0.28
untrue _ one 0.08
untrue _ our -0.14
untrue _ say -0.05
untrue _ see 0.08
untrue _ tenant -0.28
untrue _ that 0.18
untrue to 0.39
unverified -0.42
up , 0.06
up . 0.10
up ? -0.36
up _ and 0.06
up _ before 0.25
up _ court 0.36
up _ log 0.32
up _ make -0.09
up _ run 0.33
up _ to 0.09
up _ your 0.14
up a 0.06
up and 0.41
up at 0.19
up before 0.49
up for -0.36
up hourly 0.09
up in 0.33
up mfa 0.07
up so 0.34
up the 0.12
up with -0.23
up ” 0.08
update 0.08
update , 0.13
update : 0.19
update _ delete 0.07
update _ on 0.11
update and 0.14
upgrades 0.77
upgrades and 0.44
upholds 1.06
upload , 0.42
upload / -0.38
upload _ encrypte 0.15
upload _ export -0.11
upload _ log -0.10
upload _ own 0.07
upload dialog -0.10
upload is -0.10
upload to 0.05
uploade _ behind 0.07
uploade _ lock 0.07
uploade _ not -0.07
uploaded 0.11
uploaded . 0.09
uploaded certificate 0.13
uploaded certificates 0.21
uploaded evidence 0.09
uploaded file 0.15
uploads are 0.29
upon -0.09
ups . -0.34
uptime -0.11
uptime or -0.09
url 0.25
url _ a 0.06
url _ you 0.08
url gets 0.15
url that 0.09
urls -0.27
us 0.08
us , 0.10
us . -0.05
us : 0.43
us ; 0.09
us _ : 0.49
us _ and 0.07
us _ audite 0.07
us _ certificate 0.05
us _ find -0.14
us _ iso 0.08
us _ on 0.07
us _ that -0.08
us _ the 0.08
us against 0.35
us at 0.05
us because -0.15
us for 0.32
us if -0.06
us in 0.10
us is 0.21
us its -0.23
us the 0.30
us to 0.09
us under 0.30
us what -0.14
us “ -0.74
usability -0.54
usable -0.21
use $ 0.13
use : 0.10
use ; 0.08
use ? -0.06
use _ ; 0.11
use _ all 0.21
use _ as 0.07
use _ be 0.14
use _ e 0.07
use _ for -0.06
use _ have -0.07
use _ not 0.17
use _ only -0.06
use _ site 0.09
use _ would -0.06
use at 0.53
use by 0.34
use closed 0.08
use for 0.77
use invented 0.11
use on -0.09
use the -0.09
use | 0.11
use “ -0.21
use ” 0.11
used 0.09
used . -0.06
used ? -0.20
used a 0.06
used to 2.27
useless 0.12
user , 0.08
user _ : 0.05
user _ @us 0.15
user _ another -0.10
user _ by 0.10
user _ each 0.14
user _ log -0.06
user _ not -0.14
user _ open -0.06
user _ password 0.09
user _ role 0.09
user _ say -0.06
user _ that 0.08
user _ your 0.12
user _ ” -0.08
user at 0.15
user can 0.10
user id 0.14
user without -0.05
users 0.26
users $ 0.33
users , 0.15
users authenticate 0.09
users come 0.64
users do -0.41
users must -0.20
users sign 0.14
users will -0.49
users would -0.11
uses a -0.22
uses it 0.22
using 0.05
usual -0.25
usually -0.90
usually _ . -0.09
utc -0.15
utf -0.27
utf 8 -0.29
v 0.46
vaccine 0.22
vain for 0.45
valid 0.22
valid _ . 0.14
valid _ 2026 0.31
valid _ 2027 0.12
valid _ signature 0.32
valid _ the 0.08
valid as -0.33
valid electronic -0.36
valid until -0.39
valid version -0.10
validate -0.14
validate _ , -0.09
validate _ ; -0.12
validate _ ? -0.09
validate _ be -0.18
validate _ change -0.17
validate _ each -0.10
validate _ live 0.13
validated 0.07
validated $ 0.15
validated . 0.11
validated against 0.26
validated and 0.29
validated archive -0.06
validated on 0.41
validated production 0.11
validated state 0.07
validated the -0.15
validation -0.18
validation $ -0.31
validation , -0.46
validation . -0.05
validation _ , -0.16
validation _ a -0.35
validation _ and 0.07
validation _ backup -0.06
validation _ signe 0.12
validation plan -0.29
validation team -0.07
value , -0.05
value _ , 0.06
value that -0.47
values -0.19
values . -0.09
vanish 0.06
vanish when -0.14
vanished 0.06
vanta -0.24
variable -0.28
vault 0.32
vault , 0.15
vault : 0.17
vault ; 0.05
vault _ access 0.07
vault _ and 0.05
vault _ checksum 0.28
vault _ control 0.11
vault _ every 0.23
vault _ evidence 0.37
vault _ file 0.15
vault _ for 0.12
vault _ your 0.27
vault and -0.09
vault door -0.08
vault for 0.43
vault has 0.11
vault with 0.26
vault | -0.11
vault ” -0.37
veeva -0.81
vendor -0.56
vendor 's -0.64
vendor , -0.08
vendor . -0.20
vendor _ . -0.21
vendor _ be -0.15
vendor _ evidence -0.07
vendor _ its -0.09
vendor _ show 0.06
vendor for 0.06
vendor has -0.09
vendor is -0.30
vendor questionnaire 0.22
vendor risk 0.27
verbs -0.23
vercel -0.23
verdict 0.12
verdict , -0.06
verdict _ . 0.07
verdict _ as 0.07
verdict _ compliance 0.24
verdict _ final 0.27
verdict _ the 0.18
verdict on 0.41
verdict ” -0.06
verdicts 0.21
verdicts , 0.05
verifiable 0.43
verification 0.07
verification code 0.72
verifie _ . 0.06
verifie _ : -0.16
verifie _ ; -0.06
verifie _ a -0.10
verifie _ actor -0.06
verifie _ directory 0.09
verifie _ each 0.05
verifie _ every 0.44
verifie _ someone -0.06
verifie _ that -0.24
verifie _ the -0.11
verifie _ we -0.06
verified 0.16
verified $ 0.89
verified . 1.56
verified actor -0.41
verified against 0.21
verified before 0.06
verified for -0.06
verified hourly 0.21
verified nightly 0.51
verified on -0.11
verified people 0.05
verified sign 0.07
verified tenant -0.96
verified that -0.78
verified the 0.06
verified to -0.36
verified token 0.24
verifier -0.31
verify -0.30
verify _ be -0.09
verify _ each -0.10
verify _ user -0.06
verify who -0.31
version 0.16
version 1 0.15
version 2 0.08
version 3 0.44
version ; 0.25
version ? 0.15
version _ at 0.37
version _ force 0.07
version _ opene 0.10
version _ page -0.06
version _ thi -0.09
version _ to 0.08
version in -0.31
version one 0.60
versioned , 0.13
versioned . -0.16
versioned and 0.10
versions can 0.38
versions of -0.17
very -0.08
very _ . -0.11
vets 0.27
vetted 0.74
vetted by 0.32
via 0.33
via _ . 0.11
via scim 0.17
vials -0.53
video -0.94
video . -0.15
vienna 0.06
view , 0.18
view _ , 0.08
view _ a -0.05
view _ and 0.08
viewer 's 0.06
viewer can 0.24
viewer ” -0.27
viewers 0.17
views , 0.20
virtually 1.23
virus scanned 0.24
vision -0.08
visit -0.08
visit . -0.07
visited -0.15
visitor -0.50
visitor _ . -0.08
visitor _ the -0.06
visitors -0.96
visitors of 0.07
visual -0.29
vocabulary -0.47
void 0.24
void . 0.17
voided 0.71
voids 1.42
vote 0.18
vote . -0.29
voted -0.05
vouch -0.05
vouche _ , 0.10
vouched 0.19
vouched for 0.22
vs 0.23
vulnerability -0.31
vulnerability _ . -0.05
vulnerability _ answer -0.05
vulnerability _ we -0.05
vulnerability _ you -0.05
vulnerability and -0.22
wait -0.07
wait , 0.54
wait . -0.61
wait ; 0.11
wait _ . -0.11
wait _ : -0.14
wait _ ; 0.18
wait _ a 0.08
wait _ the 0.11
waite _ the 0.23
waiting -0.13
waits -0.17
waits for 0.12
wal 0.15
walk _ badge 0.06
walk _ they 0.06
walk in 0.19
walked -0.23
walkthrough -0.69
walkthrough , 0.08
walkthrough _ . -0.05
walkthrough are 0.10
wall . 0.06
wall _ customer 0.07
wall _ it -0.06
wall _ subscriber 0.12
wall _ two 0.07
wall has -0.24
wall is -0.09
walled 0.34
walls 0.19
walls between 0.17
wander 0.53
want -0.33
want _ . -0.05
want _ a -0.09
want _ record -0.22
want _ the -0.14
want _ to -0.15
want a -0.29
want of -0.07
want the -0.27
want to 0.10
wante _ . -0.18
wanted -0.72
wanted , -0.10
wanted . -0.38
wanted to 0.06
wants -0.45
wants for -0.24
wants to -0.06
warehouse -0.21
warehouse . -0.21
warn -0.15
warning -0.18
warning letter -0.29
was , 0.05
was approved -0.07
was assessed 0.20
was awarded 0.40
was built 0.22
was clean -0.12
was closed 0.69
was collected -0.65
was committed -0.35
was complete -0.13
was completed 0.34
was cut -0.24
was deleted -0.34
was entered 0.06
was ever -0.08
was found -0.12
was founded -0.15
was held 0.18
was in 0.06
was issued 1.53
was kept -0.07
was last 0.33
was lifted 0.36
was made 0.12
was never -0.57
was on 0.10
was once 1.05
was opened 0.05
was passed -0.14
was pen 0.17
was penetration 0.10
was picked -0.15
was published -0.41
was qualified 0.35
was rehearsed 0.34
was renewed 0.28
was signed -0.13
was struck -0.37
was switched 0.31
was tested 0.30
was the 0.17
was typed -0.54
was verified -0.06
was voted -0.08
was withdrawn -0.11
was written -0.13
was yesterday 0.79
watch this -0.21
watching 0.42
watermark -0.14
watermark , -0.07
watermark . -0.16
watertight 0.65
wax 0.11
wax seal 0.11
way 0.16
way $ 0.27
way . 0.09
way _ , -0.07
way _ : 0.08
way _ ; -0.06
way _ a -0.11
way a -0.05
way in 0.22
way links -0.07
way of -0.05
way off 0.20
way round 0.23
way that -1.81
way to 0.12
way you 0.14
ways , 0.13
we 0.28
we 'd -0.81
we , 0.34
we . 1.03
we _ 's 0.05
we _ . 0.20
we _ : 0.38
we _ ? 0.06
we _ @us -0.15
we _ a 0.05
we _ about -0.16
we _ add -0.07
we _ an -0.07
we _ any -0.17
we _ apart 0.09
we _ aske -0.05
we _ attestation 0.16
we _ baa 0.06
we _ both 0.08
we _ business 0.21
we _ certification 0.07
we _ check -0.43
we _ claim -0.44
we _ comply -0.09
we _ down -0.11
we _ each 0.07
we _ full 0.07
we _ here -0.08
we _ hide 0.63
we _ hire -0.05
we _ hitrust 0.05
we _ in 0.09
we _ isolate -0.12
we _ last -0.08
we _ like 0.06
we _ live -0.07
we _ merely 0.09
we _ month 0.16
we _ neither -0.10
we _ night -0.07
we _ no -0.43
we _ not -0.19
we _ nothe -0.25
we _ offer -0.16
we _ on -0.07
we _ opene 0.07
we _ ordere -0.13
we _ page -0.22
we _ past 0.15
we _ permission -0.11
we _ put -0.11
we _ quarter 0.16
we _ reach -0.13
we _ read -0.40
we _ regulate 0.05
we _ requirement -0.08
we _ say -0.47
we _ share -0.06
we _ short -0.06
we _ show 0.06
we _ so -0.26
we _ speak -0.08
we _ start -0.10
we _ take -0.08
we _ talk -0.22
we _ tell -0.16
we _ that -0.22
we _ them -0.09
we _ those -0.05
we _ to -0.28
we _ today 1.01
we _ want -0.11
we _ we 0.06
we _ write -0.10
we _ yet 0.06
we _ ” -0.19
we added 0.17
we admire -0.55
we answer -0.44
we ask -0.31
we asked -0.46
we bake -0.36
we be 0.05
we call -0.09
we can -0.50
we carry 0.12
we check 0.61
we closed 0.81
we comply 0.49
we declined -0.28
we deleted -0.25
we did 0.07
we do -0.16
we enforce 0.92
we expect -0.51
we finished 0.09
we gave 0.11
we give 0.10
we had -0.05
we hand 0.15
we have 0.14
we hold 0.45
we hope -0.08
we host 0.28
we imagine -0.37
we intend -0.49
we issue 0.38
we keep 0.18
we know 0.58
we lack -0.10
we lacked 0.37
we leave 0.08
we let 0.08
we looked -0.13
we made -0.12
we make -0.11
we may -1.30
we mean -0.81
we meet 0.66
we might -0.35
we must -1.27
we need -0.77
we never -0.07
we now 0.54
we offer 0.37
we open -0.15
we opened 0.16
we owe -0.74
we passed -0.22
we plan -0.18
we print -0.09
we pulled -0.12
we ran 0.92
we read -0.53
we received 0.32
we rehearse -0.09
we rehearsed -0.09
we restore 0.67
we restored 0.11
we run 1.22
we sailed 0.41
we say -0.24
we see 0.46
we sell 0.17
we shall 0.06
we show 0.10
we sign 0.51
we start -0.08
we still 0.84
we stopped 0.31
we store 0.68
we support 0.39
we talk -0.21
we test 0.15
we took -0.09
we turned 0.25
we upload -0.06
we use -0.08
we verified -0.08
we want -0.51
we went 0.46
we will -0.88
we would -0.99
we write -0.08
we wrote -0.37
weakness and -0.14
weather -0.06
web host -0.06
web page -0.13
webhooks 0.41
webhooks and 0.77
webinar -1.69
webinar . -0.06
website -1.46
website , -0.19
websocket 0.08
wednesday . -0.06
wednesdays -0.21
week . 0.21
week _ a 0.16
week _ and 0.12
week _ in 0.09
week the 0.11
weekly 0.27
weekly , 0.11
weeks on 0.36
weigh -0.28
weighed 0.17
weighs 0.16
weighs the 0.27
weight 0.22
weight , 0.06
weight _ autograph 0.10
weight _ handwritten 0.23
weight as -0.22
weight of 0.24
welcome _ us -0.15
welcome to -0.15
welded 0.17
well -0.06
well . 0.06
well _ data 0.25
well _ it -0.09
well _ on 0.08
well _ three 0.06
well as -0.05
went 0.35
went from 0.24
went home 1.01
went in 0.82
went into -0.23
went live -0.10
went missing 0.12
went through -0.31
went wrong -0.12
were . 0.05
were a -0.07
were back -0.18
were built -0.14
were given 0.23
were in -0.14
were not 0.64
were published -0.07
were released 0.25
were still 0.17
were there -0.14
were written -0.28
were you 0.07
wet 0.17
wet _ , -0.11
wet _ . 0.06
wet _ be -0.07
wet ink 0.26
what , 0.21
what _ 'd -0.06
what _ ? -0.30
what _ @us -0.10
what _ as 0.05
what _ ask -0.33
what _ assistant 0.07
what _ between -0.46
what _ build -0.11
what _ check -0.07
what _ conclude 0.16
what _ count 0.19
what _ decide 0.08
what _ demo 0.05
what _ durable -0.17
what _ file 0.07
what _ for -0.10
what _ gate -0.11
what _ get 0.23
what _ hand 0.27
what _ happen -0.11
what _ history 0.08
what _ if 0.05
what _ into 0.09
what _ lack -0.20
what _ leave -0.11
what _ look -0.33
what _ mis -0.35
what _ nee -0.16
what _ need -0.17
what _ not -0.13
what _ now 0.15
what _ of -0.06
what _ on 0.09
what _ pilot -0.09
what _ production -0.09
what _ show -0.08
what _ signature -0.05
what _ signe 0.06
what _ stay 0.43
what _ still -0.10
what _ time -0.07
what _ user 0.26
what _ we -0.09
what _ which -0.11
what _ would -0.17
what _ ” -0.23
what a -0.24
what about 0.37
what an -0.25
what are -0.17
what comes 0.21
what could 0.08
what does 0.10
what each -0.48
what greets 0.54
what hangs 0.10
what happens 0.14
what has -0.31
what is -1.12
what its -0.20
what our -0.09
what people -0.14
what she 0.11
what stands -0.67
what that -0.54
what the -0.32
what their 1.09
what they -0.13
what this 0.08
what ties 0.17
what uptime -0.09
what used 0.93
what was 0.27
what we -0.39
what went -0.11
what would -0.20
what you 0.19
what your -0.17
what “ -0.20
whatever 0.07
whatever _ @us 0.18
whatever _ a 0.10
whatever _ and 0.12
whatever _ in 0.13
whatever _ not 0.19
whatever _ rename 0.21
whatever _ say -0.06
whatever _ suggest -0.08
whatever is 0.07
whatever its -0.13
whatever the -0.06
whatever they 0.19
whatever your 0.51
wheel _ off 0.24
wheels -0.14
wheels are -0.06
when -0.08
when @us 0.19
when _ . -0.22
when _ : 0.09
when _ ? 0.05
when _ @us 0.13
when _ and -0.09
when _ auditor -0.26
when _ be -0.11
when _ can -0.16
when _ cpa -0.19
when _ demo -0.09
when _ entry -0.06
when _ every -0.06
when _ firm -0.10
when _ for 0.10
when _ get -0.06
when _ have -0.53
when _ independent -0.11
when _ of -0.10
when _ page 0.07
when _ production -0.14
when _ record -0.07
when _ rename -0.05
when _ restore 0.08
when _ reviewer 0.30
when _ route -0.07
when _ store -0.20
when _ tab -0.07
when _ verifie -0.45
when _ write 0.08
when a 0.20
when did 0.11
when is -0.19
when its -0.05
when there 0.08
when we 0.06
when will -0.29
when your -0.07
whenever 0.25
whenever _ be 0.07
whenever a 0.11
where -0.24
where , -0.07
where _ . -0.24
where _ ? -0.06
where _ be -0.16
where _ go -0.24
where _ leave -0.07
where _ not 0.12
where _ on 0.10
where _ say -0.06
where _ their 0.12
where _ when -0.11
where every 0.24
where is 0.36
where it -0.32
where other 0.12
where others 0.05
where records -0.10
where the -0.47
where we -0.44
where you 0.31
where your -0.16
wherea _ be 0.18
wherea _ have 0.15
whereas 0.18
whereas the 0.12
wherever it -0.35
whether 0.07
whether _ caler -0.11
whether _ can -0.05
whether _ have -0.16
whether _ it -0.15
whether a 0.10
whether the -0.31
whether there 0.06
whether your -0.08
which @us 0.16
which _ , 0.09
which _ . -0.33
which _ ? 0.16
which _ be -0.16
which _ every 0.09
which _ here 0.13
which _ how 0.06
which _ lead 0.06
which _ model 0.07
which _ or 0.07
which _ readable 0.20
which _ there 0.06
which _ to -0.05
which _ what -0.06
which _ where -0.29
which _ why 0.06
which _ your -0.13
which a -0.08
which agreement -0.09
which ai 0.08
which an -0.10
which any -0.24
which anyone 0.11
which can -0.11
which capa 0.06
which change 0.12
which comes -0.31
which copies -0.27
which copy -0.22
which deviation 0.29
which each -0.24
which identity 0.08
which is -0.65
which makes -0.45
which no 0.22
which none -0.05
which of -0.20
which one 0.19
which other 0.26
which our 0.24
which people -0.14
which sop -0.15
which stays 0.31
which takes 0.40
which tells -0.50
which the -0.09
which they 0.06
which trust 0.17
which we 0.13
which you -0.07
which your 0.44
whichever _ , 0.13
whichever you 0.09
while 0.16
while _ still 0.36
while other -0.24
while others 0.06
while we 0.67
while you -0.23
while your 0.07
white -0.07
white hat -0.19
whiteboard -0.16
whiteboard . -0.18
who 'd -0.07
who _ . -0.06
who _ 27001 0.10
who _ : 0.07
who _ anyone -0.10
who _ before -0.06
who _ by 0.05
who _ copy -0.05
who _ data -0.19
who _ do 0.13
who _ iso 0.18
who _ lack 0.10
who _ lease -0.09
who _ or -0.12
who _ that 0.11
who _ the -0.10
who answers -0.17
who approved 0.13
who are 0.28
who asks 0.53
who at 0.07
who calls -0.14
who can -0.23
who changed 0.30
who decides -0.07
who drew -0.22
who have 0.10
who held -0.60
who holds -0.07
who is 0.08
who know -0.27
who knows -0.07
who made 0.20
who may 0.18
who never 0.28
who owns -0.41
who share 0.06
who signed -0.08
who tells -0.38
who they 0.30
who touched 0.51
who typed -0.12
who vouches -0.06
who would 0.13
whoever _ be -0.07
whoever _ report -0.05
whoever _ that -0.10
whoever _ the -0.10
whoever calls -0.09
whoever opens -0.05
whoever signs 0.06
whoever tries 0.26
whoever wants 0.09
whoever writes -0.07
whole 0.38
whole . -0.09
whole _ , 0.10
whole _ in 0.09
whole data 0.15
whole database 0.28
whole of -0.73
whole story 0.51
whom the 0.06
whose _ not 0.46
whose _ the 0.09
whose _ to 0.07
whose _ we 0.06
whose checksum 1.03
whose copies -0.05
whose identity 0.42
whose issuer -0.08
whose token 0.09
why -0.11
why . -0.72
why : 0.48
why _ , 0.29
why _ be -0.29
why _ change 0.08
why _ in -0.06
why _ no -0.09
why _ not -0.18
why _ say -0.08
why _ to -0.18
why do 0.29
why it -0.24
why our 0.29
why there -0.30
why they -0.52
why we -0.55
why you -0.19
whys -0.44
wi -0.15
wi fi -0.27
wide -0.09
wiki -0.50
will -0.51
will , 0.56
will _ . -0.56
will _ : 0.08
will _ ? -0.14
will _ again 0.14
will _ and -0.30
will _ as -0.09
will _ available -0.20
will _ baa -0.08
will _ by -0.25
will _ certifie -0.17
will _ data -0.07
will _ document -0.15
will _ each -0.14
will _ enable -0.22
will _ encrypte -0.14
will _ every -0.13
will _ find 0.16
will _ from -0.10
will _ have 0.07
will _ here -0.06
will _ let 0.33
will _ live -0.23
will _ log -0.05
will _ lose 0.25
will _ next -0.09
will _ production -0.13
will _ put -0.05
will _ ready -0.08
will _ security -0.08
will _ send 0.06
will _ so -0.06
will _ soc -0.07
will _ their -0.18
will _ under -0.12
will _ up -0.17
will _ user -0.06
will _ verifie -0.06
will _ with -0.13
will _ workspace -0.08
will _ write -0.11
will _ you 0.07
will add -0.11
will arrive -0.36
will authorize -0.16
will back -0.22
will be -1.30
will become -0.12
will certify -0.06
will comply -0.10
will do 0.08
will drop -0.05
will ever 0.37
will find 0.08
will go -0.26
will have 0.17
will hold -0.52
will isolate -0.11
will leave -0.11
will log -0.24
will look -0.07
will love 0.18
will meet -0.47
will move -0.43
will need -0.09
will never 1.80
will not 0.83
will production -0.28
will release -0.18
will run -0.22
will say -0.10
will search 0.15
will see -0.11
will send 0.92
will sign -0.46
will start -0.10
will stay -0.06
will still 0.45
will support -0.10
will survive -0.16
will take 0.06
will tell 0.35
will want -0.18
will work -0.36
will write -0.13
will you -0.31
window -0.12
window . -0.11
window _ . -0.13
winter -0.08
wipe 0.14
wiped 0.07
wiped the 0.13
wipes -0.22
wire 0.08
wired -0.13
wish _ the 0.07
with 0.18
with ? -0.06
with @us -0.25
with _ 's 0.10
with _ 256 0.09
with _ : 0.12
with _ ? -0.06
with _ @us 0.34
with _ access -0.06
with _ ai 0.14
with _ all 0.12
with _ and 0.05
with _ approve 0.06
with _ as 0.06
with _ authenticity 0.11
with _ batche 0.16
with _ by 0.06
with _ certificate 0.21
with _ check 0.12
with _ checksum 0.09
with _ component 0.16
with _ could -0.14
with _ credential 0.38
with _ data -0.16
with _ electronic 0.05
with _ encryption 0.06
with _ enforce 0.16
with _ entra 0.21
with _ exception -0.06
with _ expiry 0.07
with _ force 0.12
with _ give 0.14
with _ grade 0.15
with _ hash 0.08
with _ iso 0.08
with _ issue 0.29
with _ key 0.22
with _ kms 0.11
with _ last -0.05
with _ legal 0.24
with _ live 0.13
with _ meane 0.13
with _ number 0.12
with _ of 0.08
with _ old 0.24
with _ on 0.10
with _ only 0.11
with _ opinion 0.11
with _ own 0.06
with _ pin 0.31
with _ place -0.19
with _ provider -0.07
with _ read 0.12
with _ report 0.23
with _ role 0.14
with _ seal 0.30
with _ signe -0.06
with _ soc -0.06
with _ state 0.26
with _ than -0.09
with _ that 0.07
with _ them 0.08
with _ tick 0.09
with _ time 0.05
with _ type 0.10
with _ use 0.09
with _ with 0.10
with _ write 0.16
with _ “ 0.11
with a -0.11
with all 0.07
with an 0.14
with azure 0.12
with certification -0.07
with certified 0.90
with credentials -0.11
with curl 1.04
with daily -0.07
with demo -0.42
with durable 0.13
with each -0.14
with electronic 0.13
with enforced 0.19
with every 0.64
with full 0.14
with good -0.45
with her 0.65
with hipaa 0.73
with id -0.06
with invented -0.23
with iso 0.49
with legal 0.59
with limits -0.17
with luck -0.35
with meaning 0.52
with mfa 0.41
with name 0.07
with no 0.16
with nobody 0.51
with none -0.07
with numbered 0.55
with object 0.39
with okta 0.07
with one -0.17
with or -0.49
with password 0.21
with people -0.26
with re 0.15
with real 0.72
with regulated 0.58
with sample -0.11
with sha 0.19
with soc -0.10
with synchronous 0.16
with their -0.19
with them -0.06
with this 0.16
with tick 0.30
with time 0.06
with us 0.42
with user -0.21
with verified 0.11
with which -0.39
with you -1.30
with your -0.36
with zero -0.16
with “ -0.08
with ” 0.06
withdraw _ and 0.12
withdraw _ be 0.08
withdraw _ the 0.07
withdrawn 0.10
withdrawn and 0.24
withdrawn from -0.09
withdraws the 0.14
withheld -0.07
withheld $ -0.28
within -0.16
within _ , -0.06
within _ . 0.08
within _ day -0.05
within _ hour 0.30
within _ minute -0.09
within _ the -0.08
within _ worke -0.09
within a 0.08
within minutes 0.81
within seconds 0.37
within the 0.20
within two -0.20
without 0.25
without . -1.26
without _ 's 0.09
without _ . 0.23
without _ 2 0.08
without _ a -0.05
without _ and -0.08
without _ any -0.25
without _ between -0.05
without _ certification -0.06
without _ checksum 0.25
without _ electronic 0.49
without _ finde 0.21
without _ first 0.11
without _ from 0.15
without _ guard 0.10
without _ have 0.15
without _ human 0.08
without _ mfa 0.06
without _ of -0.09
without _ on -0.06
without _ policy 0.29
without _ right 0.20
without _ role 0.17
without _ seal 0.07
without _ second -0.06
without _ signature 0.17
without _ soc 0.14
without _ the 0.05
without _ valid 0.15
without _ without -0.22
without _ you 0.28
without a 0.30
without any -0.34
without anyone 0.59
without asking 0.06
without being 0.06
without breaking 0.06
without durable -0.06
without electronic -0.05
without encryption 0.26
without exception 0.16
without exceptions 0.13
without findings 0.06
without first 0.21
without gaps 0.21
without having 0.58
without human 0.08
without it -0.27
without its 1.00
without leaving 0.43
without losing 0.19
without our 0.21
without passing 0.32
without rights 1.39
without the 0.38
without your 0.23
witness , -0.11
witnessed -0.12
wonder 2.46
wonder why 0.21
word " -0.41
word . -0.15
word _ . -0.05
word _ and 0.08
word _ be 0.13
word _ certifie 0.06
word _ control -0.06
word _ in 0.09
word _ law 0.13
word _ not -0.19
word _ to -0.12
word _ ” -0.06
word for -0.06
word in -0.35
word is 1.27
word on 0.18
word to 0.16
wording -0.93
wording $ -0.48
wording , 0.07
wording . -0.09
words -0.23
words “ -0.07
work 0.06
work . -0.16
work : 0.07
work ; 0.06
work _ " -0.07
work _ an 0.09
work _ have 0.47
work _ live 0.14
work _ our 0.06
work _ survive -0.16
work _ what -0.15
work does -0.24
work instruction 0.23
work instructions 0.08
work is -0.15
work survives 0.17
work to -0.49
work today 0.06
work with 0.19
worke _ a -0.15
worked out 0.08
worked over -0.22
workflow -0.07
workflow _ , 0.05
workflow _ . -0.07
workflow _ audit -0.11
workflow _ be 0.08
workflows require 0.09
working , 0.34
working . 0.05
working and -0.07
working days -0.25
working toward -0.05
working towards 0.06
workplace 0.30
works 0.23
works $ -0.49
works . 2.63
works : -0.06
works ; 0.07
works as 0.06
works today 0.47
works with 0.09
workshop -1.40
workshop , -0.20
workshop _ the -0.05
workshop was -0.10
workspace 0.40
workspace $ -0.06
workspace , -0.08
workspace . 0.37
workspace : 0.10
workspace _ ; -0.06
workspace _ another -0.05
workspace _ can 0.12
workspace _ it 0.12
workspace _ on 0.13
workspace _ other -0.06
workspace _ that 0.07
workspace _ workspace 0.11
workspace _ you 0.08
workspace _ your 0.26
workspace and -0.06
workspace in 0.10
workspace into 0.17
workspace isolation -0.07
workspace membership -0.09
workspace scope -1.03
workspace sealed -0.06
workspace separation 0.25
workspace stays 0.22
workspace switcher -0.28
workspace that 0.16
workspace to 0.12
workspaces 0.06
workspaces $ 0.16
workspaces , 0.45
workspaces that 0.06
workstation -0.16
world 0.34
world class 0.33
worm 0.17
worm , 0.08
worm _ . 0.06
worm _ for 0.06
worm _ not -0.10
worm bucket 0.62
worm retention -0.20
worried 0.28
worried about 0.78
worry 0.44
worry about 0.70
worth _ . -0.09
worth _ a -0.07
worth an 0.10
worthless 0.46
would -0.40
would . 0.05
would _ , 0.11
would _ . -0.52
would _ a -0.13
would _ an -0.14
would _ as -0.23
would _ be -0.06
would _ before -0.11
would _ claim 0.48
would _ first -0.07
would _ for -0.07
would _ have 0.07
would _ here -0.05
would _ if -0.35
would _ in -0.06
would _ it 0.07
would _ no -0.09
would _ on -0.12
would _ one 0.07
would _ say 0.20
would _ that 0.07
would _ the -0.18
would _ them -0.09
would _ type -0.06
would _ untrue 0.08
would _ with -0.12
would _ wrong 0.06
would _ your -0.12
would a -0.13
would also -0.19
would answer -0.07
would call -0.27
would count -0.12
would find 0.07
would go 0.14
would have -0.20
would hold -0.08
would keep -0.31
would let -0.07
would like -0.45
would make -0.11
would need 0.13
would never 0.82
would not 0.21
would rather -0.06
would say -1.05
would see -0.06
would still -0.05
would suffice 0.07
would survive 0.06
would take -0.22
would we -0.53
would you -0.33
would your -0.12
woven 0.16
woven into 0.15
wrap _ , 0.08
wrapped 0.23
wraps 0.08
wraps the 0.36
write -0.14
write " -0.27
write _ " -0.09
write _ , -0.11
write _ ai -0.27
write _ all 0.09
write _ an 0.07
write _ append 0.21
write _ as -0.08
write _ be -0.05
write _ blocke 0.35
write _ by -0.10
write _ can -0.06
write _ close -0.10
write _ control 0.06
write _ data -0.11
write _ doe 0.07
write _ evidence -0.17
write _ file -0.33
write _ from 0.06
write _ gate -0.11
write _ if -0.06
write _ not 0.19
write _ one -0.08
write _ only 0.15
write _ person 0.06
write _ report -0.05
write _ signature -0.20
write _ tenant -0.05
write _ they 0.07
write _ until -0.07
write _ us -0.14
write _ we -0.06
write _ “ -0.16
write _ ” -0.05
write a -0.06
write access -0.05
write and -0.07
write in 0.10
write it -0.13
write lock 0.11
write production -0.08
write protected 0.72
write routes 0.68
write that -0.49
write the -0.34
write their -0.14
write to -0.05
write “ -0.52
writer -0.85
writers -0.16
writes 0.08
writes $ -0.46
writes , -0.27
writes a 0.18
writes counts -0.22
writes down -0.07
writes enabled 0.62
writes must -0.06
writes open -0.11
writes remain -0.32
writes – 0.13
writes “ -0.24
written -0.30
written " -0.06
written anew -0.14
written by -0.67
written one -0.22
written stays 0.37
written to 0.40
written today 0.20
written up -0.22
wrong , -0.21
wrong . -0.08
wrong _ . -0.56
wrong _ say 0.18
wrong _ that 0.12
wrong _ we 0.10
wrong and -0.17
wrong to 0.31
wrote -0.30
wrote that -0.27
wrote the -0.49
wrote to -0.22
wrote “ -0.28
x 0.15
y -0.21
y , 0.20
yaml -0.08
yaml $ -0.19
yaml , 0.10
yaml : 0.39
yaml _ 11 0.06
yaml _ : 0.09
year 0.05
year $ 0.11
year 's 0.82
year . -0.26
year : 0.14
year ; -0.07
year _ , -0.07
year _ 2 0.23
year _ ; -0.06
year _ and -0.06
year _ but -0.05
year _ by 0.08
year _ in 0.05
year _ iso -0.08
year _ it -0.05
year _ on -0.08
year _ our 0.16
year _ record 0.14
year _ report 0.09
year _ say 0.06
year _ soc 0.30
year _ they 0.20
year _ thi 0.23
year _ with 0.25
year _ year 0.05
year after -0.09
year and -0.12
year by -0.10
year retention 0.11
yearly 0.18
years 0.07
years $ 0.33
years ago -0.16
years and -0.11
years for 0.19
years in 0.40
years later 0.37
years of 0.14
yellow -0.30
yes -0.11
yes " -0.22
yes $ 2.75
yes ( 0.67
yes , 1.02
yes . -0.68
yes : -0.20
yes _ 2 0.05
yes _ @us 0.08
yes _ be 0.73
yes _ can 0.26
yes _ certifie 0.06
yes _ each 0.20
yes _ every 0.13
yes _ for -0.09
yes _ record 0.23
yes _ signature 0.10
yes _ soc -0.05
yes _ type 0.06
yes _ we -0.12
yes _ with 0.30
yes to -0.24
yes – 0.41
yes ” -0.33
yesterday 0.42
yesterday 's 0.52
yesterday _ . -0.05
yesterday _ be 0.09
yet -0.07
yet $ -0.68
yet , 0.21
yet . -1.45
yet ; 0.84
yet _ but 0.29
yet _ can 0.06
yet _ have 0.07
yet _ in 0.09
yet _ take -0.11
yet _ the 0.06
yet _ what 0.06
yet the 0.30
yet to -0.19
you 0.17
you 'd 0.06
you : 0.83
you ? 0.11
you _ @us 0.05
you _ again -0.11
you _ an 0.14
you _ back -0.07
you _ be -0.11
you _ before 0.06
you _ bind 0.10
you _ button -0.11
you _ byte 0.07
you _ capa -0.16
you _ certifie 0.19
you _ click -0.07
you _ count 0.29
you _ customer 0.10
you _ day 0.06
you _ demo -0.07
you _ deviation -0.08
you _ each -0.11
you _ electronically -0.06
you _ endpoint 0.34
you _ entere -0.05
you _ every -0.09
you _ export -0.05
you _ find 0.05
you _ for 0.06
you _ give 0.09
you _ goe 0.07
you _ have 0.15
you _ how 0.05
you _ like 0.06
you _ list -0.19
you _ live -0.08
you _ longer -0.06
you _ nee 0.13
you _ never 0.18
you _ not -0.23
you _ official 0.41
you _ on -0.13
you _ one 0.12
you _ only 0.20
you _ put 0.10
you _ sample -0.09
you _ save 0.12
you _ search 0.11
you _ second 0.23
you _ signe 0.12
you _ somethe -0.09
you _ still 0.08
you _ straight 0.12
you _ the 0.30
you _ to 0.07
you _ today 0.40
you _ use 0.08
you _ who 0.10
you _ with 0.12
you _ word 0.10
you _ yourself 0.05
you already -0.13
you an -0.16
you and 0.39
you are 0.09
you ask 0.10
you attach -0.53
you can 0.12
you carry 0.15
you clear -0.16
you click -0.08
you close -0.22
you closed -0.08
you come -0.12
you comply 0.29
you create -0.09
you delete 0.08
you do 0.40
you download 0.21
you entrust 0.37
you everything -0.18
you exist 0.78
you fill -0.06
you find -1.40
you from 0.18
you get -0.18
you go 0.05
you had 0.39
you hand 0.35
you have 0.07
you into -0.27
you iso 0.32
you kept -0.48
you know -0.09
you left 0.15
you like 0.37
you log 0.71
you make 0.38
you may 0.14
you might 0.18
you need 0.21
you never 0.19
you nothing 0.06
you nowhere 0.89
you on 0.15
you open 0.05
you or 0.05
you pick -0.17
you put 0.25
you read -0.06
you release -0.06
you save 0.09
you saw -0.06
you say -0.13
you set 0.17
you share 0.35
you should -0.32
you sign -0.16
you start 0.11
you still 0.37
you support 0.08
you to -0.06
you today 0.17
you tried 0.20
you type -0.28
you typed -0.09
you upload 0.51
you use -0.19
you want 0.31
you were 0.11
you who -0.20
you will 0.55
you wonder 0.18
you work -0.09
you ” -0.17
your 0.46
your @us 0.27
your _ , -0.10
your _ . -0.05
your _ @us -0.22
your _ a 0.25
your _ access 0.06
your _ already 0.19
your _ and 0.14
your _ as -0.05
your _ at 0.10
your _ back 0.10
your _ be -0.13
your _ before 0.05
your _ binde 0.23
your _ browser -0.14
your _ can 0.20
your _ come 0.11
your _ company 0.05
your _ decide -0.11
your _ demo -0.07
your _ directory 0.28
your _ down 0.18
your _ ever 0.06
your _ every -0.10
your _ file -0.06
your _ find 0.11
your _ for 0.10
your _ get 0.07
your _ home 0.13
your _ id 0.14
your _ identity 0.06
your _ idp 0.44
your _ in 0.30
your _ iso -0.17
your _ kms 0.06
your _ list 0.05
your _ login 0.17
your _ not -0.05
your _ office -0.15
your _ one -0.06
your _ only 0.12
your _ open 0.13
your _ our 0.13
your _ out 0.12
your _ outlive 0.06
your _ provider 0.33
your _ put 0.08
your _ quality 0.21
your _ record -0.06
your _ run 0.05
your _ schedule 0.06
your _ second 0.32
your _ see 0.20
your _ sign -0.07
your _ signature 0.19
your _ since -0.13
your _ take -0.11
your _ team -0.06
your _ their 0.29
your _ today 0.07
your _ vault 0.27
your _ vouche 0.28
your _ where -0.06
your _ which -0.14
your _ will 0.07
your _ with -0.12
your _ without 0.07
your _ work 0.07
your _ would -0.13
your _ your 0.14
your account 0.37
your annual -0.15
your approval -0.12
your attachments 0.15
your audit 0.13
your auditor -0.08
your auditors -0.21
your backlog 0.54
your bank -0.09
your browser -0.62
your certificates 0.19
your change -0.20
your colleagues 0.05
your company -0.15
your competitor 0.33
your corporate -0.08
your current -0.13
your customer 0.08
your data 0.29
your desk 0.46
your deviations 0.29
your directory 0.64
your dpo 0.16
your draft 0.06
your e 0.46
your electronic 0.34
your employer 0.49
your entra 0.43
your erp -0.25
your evidence 0.54
your fiercest 0.44
your files 0.23
your first 0.18
your floor 0.15
your hand -0.08
your hands 0.19
your identity 0.50
your idp 0.06
your initials -0.23
your inspection 0.24
your inspector 0.20
your it 0.14
your lawyers 0.18
your lease -0.14
your live -0.06
your login 0.11
your name 0.34
your neighbour 0.40
your neighbours 0.14
your official 0.13
your old 0.07
your operating -0.09
your operators -0.13
your own -0.23
your paper -0.25
your password 0.12
your phone 0.55
your pin 0.55
your policy 0.68
your present -0.80
your procedures -0.06
your production 0.07
your profile -0.15
your proof 0.20
your quality 0.38
your questions -0.18
your reason 0.14
your record 0.43
your records 0.14
your registrar -0.19
your regulated 0.26
your retention 0.28
your rights 0.39
your role 0.45
your screen -0.45
your second 0.31
your security 0.24
your soc -0.12
your sop -0.10
your staff 0.44
your supplier -0.09
your team 0.37
your tenant 0.39
your text -0.05
your training 0.20
your users 0.09
your validation -0.11
your vendor 0.24
your way 0.28
your workspace 0.12
yours 0.20
yours , -0.15
yours alone 0.09
yours for 0.17
yourself the 0.09
yubikey 0.61
yyyy -0.09
yyyy mm -0.09
zero -0.18
zero , -0.14
zero . -0.38
zero _ api -0.05
zero _ be -0.19
zero _ so -0.06
zero certificates -0.24
zero exceptions -0.55
zero of -0.20
zero trust 0.54
zero unguarded 0.07
zone 0.14
zone . 0.09
zones 0.05
zones . 0.19
{ " -0.12
| -0.12
| - 0.08
| 1 -0.41
| 100 0.75
| 14 -0.17
| 15 0.12
| 2.1 -0.20
| 4.1 -0.45
| @us 0.24
| ^ 0.39
| _ % 0.07
| _ ( 0.11
| _ , 0.42
| _ 0 0.14
| _ 1 0.16
| _ 2.0 0.05
| _ a -0.13
| _ ai 0.17
| _ all 0.18
| _ and 0.16
| _ be -0.38
| _ build -0.05
| _ certifie 0.13
| _ control -0.06
| _ ii 0.23
| _ it -0.32
| _ meet 0.16
| _ not -0.22
| _ on 0.20
| _ only -0.09
| _ pdf 0.09
| _ per 0.17
| _ place 0.14
| _ plan 0.12
| _ report 0.05
| _ route -0.07
| _ signature 0.06
| _ since 0.37
| _ teste -0.06
| _ the -0.11
| _ use 0.14
| _ verifie 0.06
| _ worde -0.06
| _ ✓ 0.17
| a -0.67
| active 0.33
| aes -0.06
| ai 0.09
| all 0.61
| append 0.33
| automatic 0.64
| available 0.31
| binding 0.30
| blocked -0.37
| certified 0.83
| complete 0.47
| compliant 0.21
| demo -0.26
| done 0.27
| durable 0.21
| enabled 0.54
| encrypted 0.36
| enforced 1.02
| enterprise 0.30
| expires 0.24
| false -0.23
| ga 0.66
| green 0.36
| in 0.42
| included 1.22
| iso -0.07
| issued 0.64
| limit -0.15
| linked 0.06
| live 1.89
| metadata -0.19
| not -1.01
| official 0.33
| on 0.27
| operational 0.42
| pass 0.66
| passed 1.20
| planned -0.20
| released 0.18
| report 0.06
| saml -0.19
| status -0.12
| supported 0.59
| target -0.26
| tested 0.34
| text -0.53
| the -0.28
| type 0.17
| unavailable -0.11
| verified 0.47
| yes 0.16
| – -0.89
| ✓ 0.74
| ✗ -0.51
} -0.14
} $ -0.11
~ -1.21
~ _ have -0.09
° c -0.23
– 0.12
– $ -1.40
– @us 0.21
– _ , -0.10
– _ . 0.06
– _ @us 0.07
– _ all 0.39
– _ at 0.15
– _ be 0.09
– _ by -0.07
– _ customer -0.07
– _ for -0.25
– _ it 0.06
– _ no -0.06
– _ not -0.15
– _ report 0.12
– _ with 0.18
– _ your 0.18
– a -0.06
– all 0.54
– and 0.78
– controlled 0.29
– every 0.30
– examined 0.07
– in -0.34
– issued 0.39
– live 0.09
– no 0.08
– none -0.39
– not -0.12
– on 0.12
– open -0.09
– planned -0.33
– production 0.08
– released 0.10
– the 0.33
– verified 0.27
– | -0.10
– “ 0.09
“ 0.20
“ 403 -0.07
“ @us -0.35
“ _ ( -0.09
“ _ ) -0.10
“ _ . 0.28
“ _ 11 -0.11
“ _ 2 0.07
“ _ ; 0.05
“ _ ? -0.09
“ _ appear -0.14
“ _ approve -0.06
“ _ back -0.14
“ _ be -0.07
“ _ can -0.14
“ _ certifie -0.09
“ _ change -0.06
“ _ compliant -0.12
“ _ control -0.22
“ _ copie -0.06
“ _ data -0.17
“ _ decide -0.10
“ _ demo 0.06
“ _ document -0.14
“ _ enable 0.07
“ _ file 0.05
“ _ for -0.06
“ _ from -0.20
“ _ grade -0.26
“ _ may -0.09
“ _ mean -0.18
“ _ meet -0.13
“ _ of -0.20
“ _ official -0.09
“ _ out -0.37
“ _ part -0.06
“ _ pilot -0.21
“ _ proof -0.17
“ _ ready 0.09
“ _ record -0.07
“ _ report -0.07
“ _ sample -0.06
“ _ say -0.15
“ _ see -0.07
“ _ separate -0.08
“ _ show -0.11
“ _ soc 0.11
“ _ soon 0.12
“ _ stand -0.14
“ _ store -0.08
“ _ the 0.33
“ _ time -0.06
“ _ until 0.05
“ _ verifie 0.12
“ _ we -0.07
“ _ when -0.08
“ _ with 0.06
“ _ your -0.14
“ _ ” 0.15
“ a -0.24
“ access -0.07
“ acme -0.07
“ ai -0.22
“ aligned 0.26
“ and 0.21
“ are 0.09
“ audit -0.06
“ blocked 0.08
“ certificates -0.09
“ coming 0.44
“ complete -0.51
“ content 0.06
“ customers -0.13
“ durable -0.18
“ e 0.06
“ each 0.05
“ end -0.10
“ every -0.19
“ final -0.11
“ fully -0.17
“ gdpr 0.11
“ go 0.20
“ hipaa -0.29
“ human -0.05
“ i 0.06
“ immutable -0.16
“ is 0.18
“ issue -0.08
“ just 0.10
“ link -0.16
“ linked -0.11
“ links 0.11
“ never -0.21
“ no -0.36
“ none -0.22
“ not -0.17
“ one -0.20
“ open 0.09
“ other -0.13
“ our -0.76
“ oven 0.07
“ pen 0.07
“ pilot 0.09
“ private -0.14
“ production -0.26
“ ready -0.06
“ records -0.08
“ related -0.18
“ released -0.26
“ report 0.05
“ reports 0.10
“ restore 0.15
“ saved 0.08
“ sealed -0.35
“ seamless -0.07
“ server -0.19
“ sign -0.43
“ signed -0.08
“ so -0.18
“ soc 0.08
“ tamper -0.07
“ the -0.53
“ to -0.25
“ validated 0.07
“ vault -0.26
“ verified -0.14
“ viewer -0.27
“ we 0.14
“ who -0.06
“ working 0.86
“ yes -0.28
“ your -0.32
” -0.22
” $ 1.13
” ( -0.18
” ) -0.23
” , -0.38
” . -1.09
” : 0.48
” ; -0.19
” ? -0.13
” ] 0.06
” _ , -0.06
” _ . -0.24
” _ a -0.17
” _ about -0.09
” _ an -0.21
” _ and -0.06
” _ at -0.10
” _ be 0.21
” _ caption -0.07
” _ claim -0.20
” _ false -0.08
” _ find -0.08
” _ from -0.14
” _ have -0.19
” _ how -0.10
” _ in -0.15
” _ it 0.13
” _ leave -0.09
” _ legal -0.12
” _ limit 0.06
” _ line -0.12
” _ mean -0.26
” _ mock -0.06
” _ name -0.21
” _ not 0.12
” _ nothe -0.16
” _ of 0.07
” _ one 0.07
” _ our -0.15
” _ out -0.31
” _ page -0.30
” _ prototype -0.12
” _ put -0.11
” _ record -0.10
” _ sample 0.07
” _ show -0.09
” _ struck -0.07
” _ take -0.10
” _ to -0.06
” _ up -0.05
” _ which -0.15
” _ with 0.10
” _ you -0.13
” _ “ 0.19
” _ ” -0.23
” across -0.27
” and -0.19
” appears -0.56
” are 0.19
” as -0.61
” belongs -0.22
” beside 0.05
” button -0.08
” describes -0.12
” does -0.06
” for 0.08
” from -0.20
” goes -0.06
” got -0.13
” in 0.31
” into -0.10
” is -0.59
” label 0.11
” may -0.17
” means -0.20
” must 0.10
” names 0.06
” next -0.17
” off -0.10
” on 0.33
” out -0.32
” says 0.13
” stands -0.08
” stays -0.22
” sticker 0.05
” stood -0.28
” to 0.08
” was -0.33
” we -0.10
” when -0.41
” wherever -0.08
” would -0.18
” – -0.11
← -0.86
← _ be 0.07
← how 0.20
← is -0.32
← what 0.06
→ $ -2.23
→ capa 0.13
→ sop -0.08
↔ 0.08
↔ _ ↔ 0.07
↔ capa 0.32
↔ deviation 0.06
↔ document -0.16
✓ 1.36
✓ $ -0.24
✓ _ ✓ 0.38
✓ | 0.25
✗ -0.09
`;
