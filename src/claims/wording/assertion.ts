// Written by `node tests/bench/claims-train.ts --write`, learned from labelled sentences (decision 0002). Not edited by hand.

/** N-grams, each with its weight last: above zero they speak for a claim. `^` is a sentence's beginning, `$` its end, `+` a word of the next. */
export const assertionGrams = `! -0.21
! " -0.09
! $ -0.05
" 0.08
" $ 0.23
" , 0.07
" . -0.13
" / 0.08
" 2026 0.13
" 2027 0.11
" ; -0.23
" @us -0.12
" _ " 0.12
" _ . -0.25
" _ a -0.06
" _ an -0.09
" _ as -0.06
" _ be -0.15
" _ capa -0.14
" _ compliant -0.07
" _ from -0.24
" _ in 0.06
" _ it -0.10
" _ last 0.07
" _ line -0.06
" _ live -0.08
" _ make -0.12
" _ not -0.07
" _ show 0.06
" _ sign -0.08
" _ soon 0.05
" _ that -0.19
" _ the -0.06
" _ what 0.06
" _ you -0.16
" appears -0.08
" are -0.10
" as -0.33
" blocked -0.07
" certified -0.06
" coming 0.26
" controlled -0.32
" does 0.08
" entries -0.08
" from -0.25
" immutable -0.34
" in 0.07
" is -0.21
" live -0.09
" may -0.13
" means -0.07
" no -0.25
" oven 0.05
" part 0.06
" pilot 0.14
" planned 0.47
" preview 0.14
" production 0.15
" release -0.06
" sample -0.26
" saved 0.10
" secure -0.07
" signed -0.13
" size -0.10
" sso -0.24
" tamper 0.09
" the -0.44
" was -0.53
" we -0.19
" wherever -0.13
" you -0.07
" your -0.13
# why -0.06
% 0.13
% $ 0.38
% , -0.08
% _ be -0.12
% _ route 0.06
% of 0.91
' electronic -0.19
' own -0.11
' records -0.07
' s -0.17
' workspaces 0.39
'd _ . -0.18
'd _ and -0.30
'd _ for -0.09
'd _ have -0.11
'd _ it -0.22
'd _ show 0.09
'd _ to 0.08
'd _ you 0.12
'd be -0.20
'd have -0.52
'd love -0.19
'd need -0.07
'd not -0.05
'd rather -0.40
'd say -0.06
'd sooner 0.07
'd want -0.23
's -0.06
's $ -0.05
's . 0.19
's _ 27001 -0.11
's _ : 0.10
's _ ? 0.08
's _ @us 0.11
's _ already -0.11
's _ approval 0.18
's _ approve -0.06
's _ audit -0.07
's _ back 0.06
's _ before 0.08
's _ break -0.18
's _ build -0.06
's _ but 0.07
's _ can 0.10
's _ card -0.08
's _ center -0.10
's _ certifie -0.08
's _ compliant 0.08
's _ criterion 0.05
's _ decision 0.06
's _ demo -0.23
's _ directory 0.08
's _ door 0.08
's _ each -0.08
's _ effective 0.06
's _ gap -0.08
's _ get 0.22
's _ go -0.06
's _ have -0.05
's _ how -0.07
's _ ii 0.05
's _ in -0.06
's _ into 0.10
's _ its -0.10
's _ leave 0.05
's _ march -0.11
's _ mean -0.12
's _ nee 0.09
's _ nothe -0.16
's _ now -0.05
's _ number 0.11
's _ off 0.06
's _ office -0.07
's _ our 0.20
's _ paper -0.14
's _ provider 0.13
's _ qa 0.10
's _ record 0.14
's _ refuse 0.12
's _ request 0.11
's _ risk 0.07
's _ role 0.06
's _ run 0.33
's _ sample -0.26
's _ say 0.06
's _ seale 0.08
's _ separate 0.09
's _ server 0.08
's _ show -0.05
's _ signature 0.14
's _ stay 0.20
's _ the 0.05
's _ them -0.12
's _ they 0.16
's _ today -0.16
's _ trust 0.08
's _ user 0.05
's _ wal 0.07
's _ what 0.32
's _ where -0.09
's _ without 0.08
's _ would 0.08
's _ you 0.27
's _ your -0.16
's _ ” 0.09
's a -0.42
's access -0.10
's account 0.31
's ai -0.14
's all -0.14
's answers -0.41
's api -0.42
's app -0.39
's append 0.20
's as -0.62
's assessment -0.08
's audit 0.13
's auditor 0.07
's auditors 0.34
's authorisation 0.18
's authority 0.13
's backup -0.10
's because 1.58
's behind 0.29
's binding 0.54
's blessing 0.08
's call 0.28
's capa 0.36
's capas 0.16
's change 0.16
's check -0.19
's click -0.13
's cold 0.15
's complaints 0.41
's compliance 0.62
's controlled 0.44
's data -0.19
's decision 0.07
's demo -0.12
's desk -0.08
's deviation 0.13
's deviations 0.15
's digest -0.11
's directory 0.44
's documents 0.12
's done 0.42
's draft -0.63
's e 0.09
's electronic 0.62
's erp -0.56
's evidence -0.06
's files 0.17
's flyer -0.09
's forbidden -0.35
's formal 0.37
's guess -0.19
's hardly 0.08
's head -0.45
's history -0.39
's how 0.73
's identity 0.10
's idp 0.45
's impossible 0.56
's inbox 0.28
's inspector 0.10
's iso -0.37
's job -0.06
's kept 0.28
's laptop -0.06
's letter 0.25
's life 0.38
's lims -0.17
's line -0.09
's list 0.21
's local -0.12
's locked 0.17
's log 0.36
's login -0.07
's me 0.24
's meant 0.08
's memory -0.05
's missing -0.11
's more 0.62
's never 0.25
's newsletter -0.10
's nobody -0.06
's not 0.20
's note -0.05
's number -0.07
's official 1.03
's old -0.15
's on 0.37
's one -0.32
's our -0.06
's output -0.32
's page 0.09
's paper -0.49
's permission 0.17
's permissions 0.25
's plant -0.72
's policy 0.12
's portal -0.17
's qa 0.26
's ready -0.18
's records 0.60
's release 0.06
's released 0.45
's report 0.28
's rights 0.09
's rows 0.11
's ruling 0.53
's running 0.31
's saml -0.11
's sample -0.26
's seal 0.12
's sealed 0.26
's server 0.74
's service -0.09
's session 0.36
's site -0.11
's soc 0.09
's software -0.10
's something -0.67
's sso 0.14
's statement -0.46
's status -0.12
's still -0.28
's tests -0.06
's text -0.21
's their -0.15
's to -0.30
's token 0.83
's tool -0.32
's user -0.08
's verdict 0.25
's word 1.15
's workspace 0.27
's written 0.11
's you 0.47
's your 0.10
( 3 0.06
( 5 -0.08
( _ . 0.07
( _ meet 0.20
( _ on 0.10
( _ ” -0.06
( autonomous 0.19
( blocked -0.40
( certified -0.06
( demo -0.08
( name 0.07
( not -0.07
( saml -0.16
( server 0.24
( the -0.06
( “ -0.11
) , -0.31
) . 0.27
) ; 0.25
) _ all 0.19
) _ be -0.06
) _ the -0.06
) are -0.08
) more 0.10
) storage -0.10
) | 0.61
+ k -0.10
+ principles -0.08
+'d -0.46
+'s 0.61
+, 0.81
+. 0.33
+0 -0.28
+11 0.25
+27001 -0.14
+403 0.23
+9001 0.71
+; 0.43
+? -1.05
+@us 0.43
+a -0.77
+about -0.05
+absolutely 1.62
+access 0.69
+account 0.24
+afraid -0.39
+after -0.11
+again -0.15
+agent 0.25
+agreements -0.11
+ahead 0.55
+ai 1.35
+all 0.29
+alone 0.92
+along 0.14
+already 0.67
+also -0.10
+always 1.30
+an -0.77
+and 0.86
+another -0.75
+answer -0.21
+anyone -0.21
+anything -0.43
+apart 0.06
+append 0.29
+approval -0.22
+approvals 0.28
+approves 0.78
+april 0.98
+are 0.08
+at -0.10
+audit -0.55
+auth -0.20
+autumn 0.27
+away 0.09
+be 0.23
+because 0.17
+before -0.56
+below -0.17
+binding 0.19
+binds 0.61
+blocked -1.26
+both 1.31
+bridge 0.13
+browser -0.32
+build -0.53
+button -0.18
+carries 0.42
+center -1.05
+certainly 0.59
+certificate 0.40
+certified 1.79
+chance 1.22
+change -0.07
+changed 0.06
+changes -0.10
+claim 0.06
+closed 0.25
+collected 0.07
+compliant 0.52
+control 0.22
+controlled 0.63
+controls -0.15
+copies 0.21
+could -0.18
+counts 0.41
+course 0.11
+customer 0.48
+daily 0.26
+data -0.09
+database 0.37
+date 0.08
+day 0.08
+decides 0.05
+demo -1.10
+directions 0.50
+disclosure -0.06
+does 0.49
+done 0.57
+down 0.29
+dpa 0.19
+drafts -0.19
+durable -0.26
+each 1.34
+editor -0.13
+effective 0.26
+either -0.14
+eleven 0.31
+else 0.15
+empty -0.47
+encrypted 0.96
+ended 0.07
+enforced 1.15
+enforces 0.19
+engine 0.07
+entry -0.37
+ever 0.27
+every 1.86
+everything 0.07
+example -0.33
+exist -0.41
+far -0.24
+file -0.12
+final 0.77
+finished 0.76
+first -0.31
+forty 0.67
+from -0.08
+full 0.51
+fully 1.14
+gaps 0.06
+gdpr -0.11
+gets 0.31
+gmp 0.61
+go 0.46
+gone 0.19
+good -0.15
+got 0.15
+had -0.08
+hardly -0.31
+hash 0.58
+have 0.06
+hold -0.09
+holding 0.37
+honest -0.55
+i -0.25
+if -0.06
+ii 1.57
+immutable 0.48
+in 0.06
+included 0.17
+inspection 0.08
+into 0.58
+invented -0.11
+is -0.10
+issued 0.69
+issues 0.05
+it 0.50
+item -0.31
+itself 0.06
+january 0.44
+june 0.12
+keep -0.35
+keeps -0.19
+kept -0.14
+key 0.21
+keys 1.34
+laptop -0.15
+last 1.59
+later -0.25
+leave -0.12
+less -0.40
+letter 0.52
+like -0.37
+line 0.08
+links 0.42
+list 0.15
+listed 0.13
+live -0.25
+lock 0.16
+locked 0.78
+log 0.26
+longer 0.40
+made 0.33
+march 0.64
+me -0.21
+meaning 0.92
+means 0.06
+memory -0.23
+message -0.41
+met -0.06
+minutes 0.23
+model 1.22
+module 0.11
+modules 0.22
+moment 0.11
+monday 0.36
+name -0.78
+named 0.09
+names -0.34
+neither -0.50
+never 2.02
+nice -0.25
+night 0.24
+no -0.80
+nobody -0.32
+none -1.63
+not -0.92
+notes -0.49
+nothing -0.31
+now 0.41
+nowhere -0.07
+number 0.28
+numbered -0.07
+off -0.15
+oidc 0.19
+on 0.42
+ones 0.11
+only 0.13
+opened 0.13
+opens -0.34
+operation 0.27
+or -0.70
+our -0.09
+ours 0.13
+out 0.48
+over 1.09
+page 0.17
+paper -0.76
+part -0.10
+passed 0.14
+per 0.12
+permanent 0.30
+persistence -0.18
+person -1.38
+pilot -0.53
+plant 0.63
+plants 0.34
+platform 0.72
+please -0.64
+policy 0.19
+present -0.33
+print -0.19
+product -0.24
+production 0.15
+prototype -1.22
+proven 0.07
+put -0.20
+qa 0.37
+quality -0.39
+quarter 0.37
+reach 0.19
+read -0.11
+readiness -0.21
+real 0.25
+recalled 0.07
+records -0.08
+refused -0.12
+refuses 0.76
+regulated 0.10
+rejects 0.18
+release 0.72
+releases 0.38
+remains -0.33
+renewed -0.09
+require -0.14
+responsible -0.06
+restore -0.22
+retention 0.17
+right 0.17
+route 0.11
+routes 0.58
+row 1.95
+run 0.16
+same 0.22
+saml 1.02
+sample -1.60
+sandbox -0.43
+says -0.23
+sealed 2.31
+second 0.31
+seconds 0.69
+security 0.81
+see -1.13
+separate -0.11
+september 0.27
+server 0.24
+shared 0.83
+shift 0.09
+short -0.14
+show -0.33
+shown -0.30
+side -0.11
+signature 0.25
+signed -0.06
+since 2.92
+site -0.39
+sites 1.04
+so -0.61
+soc -0.14
+some -0.08
+somebody -0.32
+someone -0.09
+spring 0.05
+stand -0.21
+stands 0.13
+stated 0.07
+status -1.15
+still -0.15
+stop 0.34
+storage 0.14
+store 0.40
+such -0.23
+sure 0.10
+taken 0.20
+tested -0.38
+text -1.42
+that -0.52
+the 0.12
+their 0.85
+them 0.38
+there -0.08
+they 0.11
+things -0.08
+this -0.05
+through -0.06
+time 0.18
+today 0.67
+tool -0.13
+trust -0.80
+twice 0.40
+two 0.34
+type 1.32
+unavailable -0.17
+up 0.13
+valid 1.18
+validated 0.25
+verdict 0.33
+version 0.09
+wanted -0.10
+was -0.24
+went 0.16
+what -0.18
+where -0.27
+which -0.33
+while -0.18
+who -0.69
+whoever -0.23
+why -0.15
+will 0.10
+with 0.06
+word 0.06
+work 0.21
+would -0.48
+writes -0.46
+written -0.11
+year 0.49
+yes 3.52
+yet -1.54
+“ -0.44
+→ -0.97
, 0.31
, " 0.11
, $ -0.66
, 1 0.14
, 10 -0.23
, 100 0.19
, 14 0.20
, 2 -0.08
, 2025 -0.09
, 4 -0.25
, 7 -0.26
, @us 0.45
, _ - -0.09
, _ 11 -0.07
, _ 2027 0.16
, _ ? -0.32
, _ @us 0.07
, _ about -0.12
, _ accepte 0.13
, _ accurate -0.09
, _ action 0.20
, _ active 0.09
, _ admin 0.09
, _ again 0.15
, _ agent 0.07
, _ aicpa 0.07
, _ alike 0.19
, _ all -0.08
, _ alone -0.19
, _ already 0.27
, _ altere 0.09
, _ alway 0.13
, _ and -0.06
, _ anybody -0.06
, _ anythe -0.12
, _ apart 0.05
, _ api 0.13
, _ appear -0.12
, _ append 0.11
, _ approval -0.06
, _ archive 0.30
, _ at 0.05
, _ attachment -0.06
, _ attempt 0.09
, _ auditor 0.17
, _ authorization -0.09
, _ back 0.20
, _ backend 0.41
, _ batch 0.14
, _ batche -0.06
, _ beyond 0.10
, _ binde 0.27
, _ binder -0.05
, _ bit 0.06
, _ blank -0.09
, _ blocke 0.09
, _ both 0.12
, _ box 0.08
, _ break 0.08
, _ but 0.06
, _ button -0.06
, _ by 0.13
, _ cal -0.07
, _ call 0.06
, _ capa 0.12
, _ carry 0.07
, _ cause 0.16
, _ certifie -0.06
, _ certifye -0.10
, _ chain 0.08
, _ chaine 0.06
, _ chance 0.19
, _ check 0.16
, _ clean 0.26
, _ clicke -0.06
, _ client 0.21
, _ close 0.25
, _ code -0.09
, _ coffee -0.14
, _ color -0.14
, _ column -0.11
, _ come 0.11
, _ complaint 0.13
, _ compliance 0.12
, _ component 0.05
, _ condition -0.12
, _ confine 0.08
, _ contrast 0.10
, _ cost 0.28
, _ could -0.41
, _ counsel -0.06
, _ court 0.15
, _ current 0.37
, _ default 0.43
, _ demo -0.20
, _ deny 0.05
, _ describe -0.08
, _ device 0.10
, _ document 0.10
, _ doe 0.10
, _ door 0.08
, _ download 0.08
, _ dpa 0.09
, _ drill 0.06
, _ drop 0.08
, _ durably 0.15
, _ earlier -0.11
, _ effect 0.13
, _ effective 0.06
, _ eight 0.08
, _ encrypte 0.07
, _ enforce 0.09
, _ engine -0.08
, _ every 0.47
, _ false -0.11
, _ far -0.17
, _ fda -0.09
, _ fedramp -0.06
, _ feel 0.05
, _ fictional -0.05
, _ finde 0.09
, _ finding 0.15
, _ fingerprint 0.08
, _ finishe 0.11
, _ floor 0.21
, _ folder -0.11
, _ for -0.05
, _ force 0.14
, _ forg 0.10
, _ friday 0.09
, _ full -0.12
, _ gate -0.19
, _ get -0.09
, _ gmp -0.08
, _ grade 0.06
, _ grey -0.05
, _ handle 0.09
, _ handler 0.14
, _ hang -0.09
, _ hash 0.50
, _ hold 0.14
, _ holder 0.10
, _ holiday -0.08
, _ home 0.11
, _ hope -0.07
, _ hour 0.13
, _ hourly 0.06
, _ human -0.07
, _ i -0.08
, _ immutable 0.13
, _ in 0.15
, _ ink -0.06
, _ inspection 0.24
, _ inspector 0.25
, _ invente -0.09
, _ iso -0.10
, _ isolation 0.21
, _ itself 0.19
, _ joine 0.14
, _ june 0.16
, _ just 0.06
, _ label -0.07
, _ land 0.08
, _ last -0.17
, _ law 0.50
, _ leave -0.11
, _ less -0.23
, _ level -0.07
, _ lifecycle 0.05
, _ little -0.34
, _ live 0.11
, _ locke 0.07
, _ log 0.06
, _ look -0.07
, _ lot 0.20
, _ management -0.06
, _ manufacturer 0.09
, _ markete -0.06
, _ may -0.14
, _ meet 0.09
, _ minor 0.19
, _ minute 0.22
, _ mock -0.10
, _ monday 0.11
, _ month 0.16
, _ more -0.10
, _ morne 0.42
, _ much -0.21
, _ new 0.16
, _ night 0.08
, _ nightly 0.17
, _ no -0.07
, _ nor -0.10
, _ not -0.53
, _ nothe -0.22
, _ notifie 0.14
, _ now 0.08
, _ numbere 0.28
, _ official 0.06
, _ often -0.07
, _ old 0.06
, _ on 0.14
, _ once 0.07
, _ one 0.07
, _ operation 0.06
, _ operator -0.11
, _ or -0.14
, _ order 0.13
, _ orphan 0.11
, _ our 0.28
, _ over 0.07
, _ owner 0.05
, _ page 0.15
, _ pas 0.06
, _ passkey 0.17
, _ past 0.09
, _ per 0.05
, _ permanent 0.29
, _ persistence -0.12
, _ persona -0.05
, _ piece -0.13
, _ pin -0.08
, _ plain -0.07
, _ plan -0.08
, _ platform 0.05
, _ please -0.16
, _ power 0.23
, _ precisely -0.08
, _ pretend -0.12
, _ privacy -0.11
, _ process -0.15
, _ produce 0.06
, _ product -0.14
, _ prototype -0.17
, _ provider -0.12
, _ pul 0.19
, _ pull 0.10
, _ quarterly 0.23
, _ reach 0.17
, _ reache 0.18
, _ recal 0.23
, _ recall 0.08
, _ reconcile 0.05
, _ record 0.10
, _ refuse 0.21
, _ region 0.06
, _ registrar -0.06
, _ regulate 0.09
, _ regulatory -0.08
, _ rehearse 0.08
, _ reject 0.15
, _ relation 0.09
, _ rename 0.18
, _ replica 0.07
, _ request 0.14
, _ rest -0.25
, _ retraine 0.12
, _ reviewe -0.07
, _ revision 0.18
, _ revize 0.06
, _ rightly -0.13
, _ saml 0.09
, _ sandbox -0.15
, _ say -0.27
, _ scan -0.14
, _ scanner 0.06
, _ scope 0.11
, _ send 0.09
, _ serial 0.07
, _ service -0.10
, _ seven 0.08
, _ sha 0.11
, _ shift 0.09
, _ ship 0.15
, _ should -0.22
, _ show 0.29
, _ since -0.12
, _ size -0.08
, _ sleep 0.12
, _ small -0.06
, _ so -0.10
, _ some -0.10
, _ somebody -0.06
, _ sop 0.22
, _ source -0.15
, _ staff -0.06
, _ statu 0.06
, _ such -0.05
, _ suggest -0.15
, _ supplier 0.12
, _ swap 0.07
, _ system 0.25
, _ take -0.05
, _ tell -0.08
, _ ten 0.13
, _ text -0.12
, _ than -0.06
, _ the 0.09
, _ their 0.10
, _ there -0.21
, _ those 0.09
, _ through 0.19
, _ ti 0.06
, _ time 0.15
, _ traine 0.26
, _ trainee 0.05
, _ trainer -0.10
, _ twelve 0.25
, _ under 0.17
, _ uploade 0.06
, _ valid 0.16
, _ validation -0.20
, _ where -0.14
, _ whichever 0.08
, _ whoever 0.05
, _ will 0.21
, _ word -0.17
, _ work 0.05
, _ workspace 0.14
, _ would -0.19
, _ wrong -0.05
, _ year 0.27
, _ your -0.11
, _ zero -0.05
, _ | -0.12
, _ – 0.18
, a -0.52
, about 0.09
, accepted 1.27
, according -0.33
, after -0.06
, ai 0.09
, all -0.06
, already -0.38
, always 0.24
, an -0.17
, and -0.14
, annex -0.30
, anybody -0.17
, anyone -0.74
, append 0.06
, applied 0.34
, approvals -0.06
, approver -0.10
, archive 0.09
, archived 0.08
, are 0.23
, around 0.58
, as -0.12
, asks -0.29
, attested -0.06
, audit -0.06
, audited 0.10
, auditor 0.21
, authorize -0.07
, authors 0.31
, backup -0.30
, because 0.29
, before -0.47
, beginning -0.23
, beyond 0.45
, binding 0.25
, both 0.50
, bought -0.32
, bound 0.98
, business 0.14
, but 0.27
, by 0.07
, can 1.09
, capa -0.12
, capas 0.20
, caption 0.20
, captioned 0.19
, central -0.22
, certificate 0.59
, certificates 0.07
, certified 0.08
, certifies 0.19
, chained -0.06
, changes 0.06
, checked 0.37
, checks -0.11
, checksum 0.08
, checksummed 0.07
, chosen -0.08
, clause 0.13
, clean 0.49
, closed -0.19
, coloured -0.19
, come -0.09
, complaint 0.08
, complete 0.45
, confidentiality 0.11
, controls -0.16
, copies 0.23
, covering -0.15
, crafted 0.05
, crashes 0.70
, crossed -0.10
, customers 0.08
, dated 0.58
, day 0.31
, decided 0.11
, delivered -0.53
, demo 0.05
, deny 0.15
, deviation -0.44
, did -0.67
, digitally 0.57
, do -0.06
, document -0.32
, documented 0.10
, documents 0.10
, does 0.16
, done 0.63
, drawn -0.45
, e -0.24
, each 0.14
, edge -0.22
, edit 0.12
, editable -0.90
, edits 0.52
, effective 0.10
, electronically 0.29
, encrypted 0.46
, end -0.10
, enforced 0.79
, engineered -0.07
, enter 0.14
, enterprise -0.07
, entra -0.15
, entries 0.11
, even 0.09
, ever 0.84
, evidence 0.07
, except 0.41
, expect -0.17
, failed 0.50
, failover 0.30
, fedramp -0.08
, fieldwork 0.09
, final 0.06
, fingerprinted 0.43
, fit 0.71
, fix -0.05
, fluent -0.12
, followed -0.26
, for -0.06
, forever 0.67
, forty 0.27
, found 0.30
, from -0.21
, full 0.63
, fully -0.30
, gdpr -0.11
, generated 0.06
, get 0.21
, gets 0.28
, go 0.35
, goes 0.36
, good 0.15
, got 0.16
, green 0.11
, guarded 0.20
, gxp 0.23
, hand 1.07
, hangs 0.27
, has 0.10
, have 0.28
, having -0.05
, hence -0.06
, holder 0.07
, how 0.05
, however 0.12
, i -0.10
, identity 0.05
, if -1.12
, immutable 0.07
, included 0.35
, input 0.21
, inspector 0.24
, inspectors -0.07
, into 0.12
, iq 0.19
, iso 0.13
, isolate -0.07
, isolation -0.07
, issued 0.62
, it 0.74
, judged 0.11
, judges 0.21
, just 0.18
, keep -0.73
, kept -0.23
, knowing 0.13
, last 0.72
, least -0.12
, leave -0.16
, legally 0.55
, legible -0.06
, let -0.39
, letter 0.28
, lifecycle 0.14
, like -0.24
, linked 0.36
, links -0.18
, local -0.08
, locked 0.38
, looked 0.84
, lose 1.01
, losing -0.05
, made 0.16
, major -0.09
, meaning 0.23
, means -0.23
, meanwhile 0.16
, merges 0.16
, migration -0.19
, migrations -0.17
, movers 0.06
, mutate -0.07
, name 0.34
, namely -0.07
, names -0.20
, neither -0.41
, never 0.19
, new 0.17
, nine -0.08
, nobody 0.29
, not 0.06
, note 0.15
, nothing 0.32
, now 0.83
, numbered 0.39
, object 0.12
, of -0.57
, off -0.07
, official 0.22
, officially -0.11
, oidc -0.16
, old 0.39
, on -0.17
, onboarding 0.09
, open 0.33
, operators 0.19
, opinion 0.07
, oq -0.08
, or -0.34
, our -0.10
, ours 0.61
, ourselves 0.12
, out 0.08
, over 0.15
, owner -0.20
, passed 0.73
, passkeys 0.20
, past 0.35
, perhaps -0.08
, period 0.13
, permanent -0.43
, permanently 0.50
, permission 0.13
, persist -0.07
, persistence -0.19
, photos 0.14
, pilot -0.28
, please -0.54
, printed -0.40
, prints 0.18
, privacy 0.07
, probably -0.31
, processing -0.16
, procurement -0.14
, production -0.50
, proven 0.14
, push -0.08
, put 0.05
, q 0.45
, qa -0.27
, quarterly 0.38
, rather -0.09
, ready 1.15
, real 0.12
, reason -0.09
, recall -0.06
, reconciliation -0.26
, record -0.15
, red -0.08
, regulated -0.11
, regulator 0.39
, rehearsed 0.27
, reject -0.46
, rejects -0.08
, relax 0.33
, released 0.22
, releasing 0.05
, renewed 0.11
, replicated 0.53
, reports -0.17
, request 0.24
, retained 0.15
, retired 0.53
, reviewed -0.05
, reviewer 0.08
, revision -0.05
, risk 0.07
, role 0.19
, roles -0.42
, root 0.23
, round 0.34
, running 0.15
, said -0.60
, same 0.12
, sample -0.13
, sampled 0.12
, saved 0.11
, say -0.49
, says -0.66
, scope 0.07
, seal -0.05
, sealed 0.48
, second -0.13
, seeing 0.13
, separate -0.06
, session -0.05
, sha 0.06
, should 0.09
, signatures -0.13
, since -0.36
, single -0.10
, site 0.27
, some -0.77
, somebody -0.30
, someday -0.12
, someone -0.20
, something -0.22
, sop 0.07
, sso 0.15
, staff -0.23
, stamp 0.15
, stamped 0.20
, starting -0.20
, step -0.11
, still -0.08
, storage -0.83
, straight 1.45
, such -0.17
, supplier 0.08
, switched 0.51
, tamper -0.07
, tap 0.13
, team 0.13
, tenant -0.10
, tenants 0.26
, tested 0.30
, tests 0.07
, text 0.42
, thanks 0.21
, that -0.41
, the 0.08
, their -0.05
, then -0.69
, there -0.40
, these -0.06
, they 0.11
, third 0.17
, this -0.37
, though -0.36
, three -0.17
, tick 0.41
, tied 0.30
, time 0.11
, to -0.07
, today 0.46
, too -0.22
, took 0.07
, tooltip 0.13
, tracked 0.22
, training 0.15
, translated -0.10
, treat -0.74
, trusted 0.05
, twelve -0.08
, twice 0.86
, two 0.14
, typed -0.11
, unalterable 0.35
, unbreakable 0.16
, under 0.45
, untouched 0.39
, uploads -0.14
, use 0.15
, user 0.07
, usually -0.10
, valid 0.11
, validated 0.44
, via 0.09
, view -0.05
, vouched 0.16
, we 0.19
, webhooks 0.24
, weighs 0.41
, went 0.68
, were -0.10
, what 0.08
, when 0.08
, whereas 0.45
, whichever 0.13
, while 0.37
, whoever 0.06
, whose 0.32
, with 0.10
, witnessed -0.26
, work -0.24
, works -0.09
, workspace -0.21
, workspaces -0.10
, would 0.12
, written -0.12
, yes -0.06
, yet 1.05
, your 0.67
, zero 0.70
, “ -0.06
, ” 0.40
- 0.35
- - -0.36
- _ . -0.11
- _ : 0.06
- explain -0.06
- oven -0.06
- s -0.10
- title 0.14
. -0.20
. " -0.05
. $ -0.18
. ( 0.07
. . -0.35
. 7 0.29
. _ , 0.15
. _ . 0.13
. _ 11 0.08
. _ : 0.14
. _ control -0.10
. _ the 0.06
. a -0.39
. b -0.10
. com -0.39
. csv -0.06
. json -0.22
. mdx 0.10
. pdf 0.05
. py -0.14
. trust -0.14
. txt -0.05
. x 0.19
. yaml -0.07
. | 0.16
. ” -0.67
/ 0.05
/ > 0.08
/ _ log -0.09
/ export -0.35
/ rto 0.17
/ soc 0.15
/api/ in -0.06
/api/production-access/guard -0.59
/api/production-write/guard -0.59
/gates/oven-heat -0.42
/gates/oven-heat $ -0.15
/gates/oven-heats -0.05
/gates/oven-warmth -0.27
/oven -0.20
0 -0.30
0 $ -1.19
0 % -0.41
0 . 0.10
0 0 -0.10
0 _ route -0.16
0 entries -0.19
0 f -0.12
0 of -0.27
00.000 -0.11
00.000 z -0.11
007 -0.20
01 -0.07
01 " 0.07
012 -0.11
017 -0.06
02 " 0.05
02 , -0.13
03 31 0.16
05 : -0.11
06 0.47
06 : 0.19
06 _ 00 0.05
07 0.55
09 -0.24
09 " 0.14
09 _ : -0.26
1 $ 0.05
1 , -0.05
1 : -0.08
1 _ 2 -0.07
1 and -0.18
1 audit -0.11
1 is -0.18
1 october -0.11
1 rule -0.14
1 service 0.25
1.0 0.12
1.2 0.82
10 08 0.05
10 09 0.21
10 : 0.06
10 _ : -0.09
10 year -0.18
100 0.28
100 % 0.42
100 _ of 0.19
100 _ route 0.12
11 0.06
11 $ -0.47
11 20 0.09
11 24 -0.53
11 ? -0.14
11 _ 's -0.05
11 _ 11 0.09
11 _ ; 0.33
11 _ @us 0.21
11 _ compliant 0.17
11 _ entry -0.19
11 _ meet -0.05
11 _ not 0.17
11 _ show -0.23
11 _ to -0.05
11 _ “ -0.14
11 _ ” -0.11
11 an -0.14
11 and 0.21
11 compliance 0.05
11 e -0.08
11 expects -0.37
11 has 0.29
11 ready -0.24
11 signing 0.26
11 that 0.10
11 wants -0.17
11.100 -0.13
114 0.06
114 rev 0.15
118 routes 0.08
12 _ , 0.26
13 0.07
13485 0.05
13485 , -0.11
13485 . 1.14
13485 : 0.29
13485 _ certifie 0.19
13485 _ for -0.12
13485 _ in 0.15
13485 _ our 0.26
13485 _ quality 0.08
13485 and 0.13
13485 by 0.13
13485 certificate 0.54
13485 or -0.08
13485 that 0.31
14 0.13
14 . -0.38
14 : 0.09
14 _ , 0.12
14 _ a -0.08
14 may 0.59
14971 -0.18
15 0.46
16 : 0.08
17 -0.09
17025 -0.19
18 -0.05
19 0.10
2 " 0.14
2 $ -0.12
2 ( -0.05
2 ; 0.22
2 ? 0.17
2 _ ? -0.08
2 _ an -0.13
2 _ and 0.07
2 _ answer 0.19
2 _ availability 0.12
2 _ before -0.15
2 _ but 0.09
2 _ can -0.11
2 _ claime -0.11
2 _ cpa -0.08
2 _ doe 0.06
2 _ dora 0.07
2 _ every -0.08
2 _ evidence -0.06
2 _ hand 0.28
2 _ have 0.05
2 _ here 0.06
2 _ i 0.05
2 _ issue 0.19
2 _ last 0.11
2 _ live 0.05
2 _ none -0.17
2 _ not 0.13
2 _ now 0.25
2 _ on 0.11
2 _ one -0.10
2 _ or -0.06
2 _ our 0.09
2 _ out 0.18
2 _ pas 0.33
2 _ path -0.09
2 _ progress 0.08
2 _ security 0.08
2 _ send 0.15
2 _ since 0.08
2 _ so 0.12
2 _ still -0.12
2 _ there -0.13
2 _ verifie 0.09
2 _ way 0.07
2 _ with 0.06
2 _ would -0.14
2 _ you 0.30
2 attestation 0.13
2 attested 0.11
2 audited 0.33
2 badge -0.26
2 bridge -0.06
2 certified -0.07
2 compliance 0.15
2 examination 0.28
2 examined 0.18
2 folder -0.58
2 in 0.18
2 is 0.24
2 june 0.32
2 letter 0.68
2 nor 0.06
2 not 0.07
2 opinion 0.06
2 or 0.14
2 period -0.08
2 readiness -0.94
2 ready 0.08
2 report 0.06
2 reports -0.17
2 seal 0.06
2 status -0.37
2 tile 0.14
2 type 0.26
2 was -0.16
2 we -0.06
2 ” 0.38
2 ✓ 0.36
2.0 0.46
2.0 , -0.16
2.0 _ oidc -0.05
2.0 and 0.52
2.1 0 -0.19
2.3 0.17
2.4 -0.14
20 , 0.09
200 -0.91
200 . -0.31
2009 -0.23
2009 . -0.23
2015 | 0.27
2016 -0.16
2021 0.18
2021 . 0.08
2022 0.07
2022 $ 0.30
2022 , -0.20
2023 $ 0.14
2023 . -0.08
2024 0.64
2024 $ 1.04
2025 1.11
2025 ” 0.24
2026 -0.13
2026 $ 0.36
2026 . -0.54
2026 02 -0.09
2026 10 -0.55
2026 11 -0.49
2026 _ " 0.07
2026 _ , -0.20
2026 _ . -0.11
2026 _ 01 -0.05
2026 _ 09 0.06
2026 _ 24 -0.31
2026 _ ; 0.07
2026 feeding -0.08
2027 -0.06
2027 $ 0.23
2027 , -0.11
2027 03 0.08
2027 ; 0.24
2027 _ . -0.18
2028 , -0.15
2034 0.63
21 _ . 0.15
21 _ 11 0.05
21 _ and 0.10
21 cfr 0.05
212 0.91
212 _ behind 0.06
212 _ same 0.06
212 _ sit 0.06
212 _ the 0.21
212 routes -0.32
214 0.12
214 endpoints 0.12
214 routes 0.06
22301 0.45
23 0.06
24 0.09
24 t -0.11
256 0.17
256 , 0.11
256 : -0.30
256 _ , 0.24
256 _ ; -0.08
256 _ the -0.05
256 _ upload -0.06
256 on 0.54
27 0.22
27001 0.32
27001 $ -0.20
27001 , 0.28
27001 : 0.19
27001 ; 0.13
27001 ? -0.08
27001 _ . 0.23
27001 _ 2 0.16
27001 _ 2022 -0.06
27001 _ 2024 0.11
27001 _ 9001 -0.08
27001 _ a -0.19
27001 _ certificate 0.07
27001 _ cover -0.13
27001 _ current 0.24
27001 _ do 0.12
27001 _ false -0.05
27001 _ in 0.09
27001 _ information -0.11
27001 _ iso -0.07
27001 _ mistaken 0.11
27001 _ so 0.27
27001 _ soc 0.16
27001 _ that -0.28
27001 _ would -0.08
27001 and -0.12
27001 by 0.22
27001 certificate 0.13
27001 certified 0.10
27001 from -0.18
27001 logo 0.07
27001 on -0.17
27001 since 0.46
27001 was 0.32
27001 – -0.06
27017 and 0.06
27018 0.18
27701 0.55
3 ) 0.18
3 . -0.49
3 _ 0 -0.05
3 a 0.12
3 and 0.13
3 bucket 0.13
3 february -0.14
3 has 0.25
3 march -0.27
3.0 0.23
3.1 0.16
3.2 0.64
30 0.30
30 june -0.14
30 september 0.14
300 0.50
300 line -0.07
31 " 0.08
31 , -0.17
311 0.20
312 0.52
35 0.83
35 days 0.23
38 0.41
38 minutes 0.23
4 , 0.08
4 . -0.25
4 : -0.51
4 _ on -0.08
4 h 0.22
4 may 0.60
4.0 0.60
4.1 $ -0.44
4.2 0.09
400 0.10
401 0.33
403 0.05
403 . 0.28
403 _ a -0.06
403 _ reason -0.06
403 and -0.22
403 for 0.52
403 page -0.16
404 . 0.10
41 -0.36
41 minutes 0.16
410 -0.15
412 0.08
47 0.09
5 . -0.12
5 : -0.07
5 _ : 0.11
5 _ a -0.08
5 attestation 0.30
5 entries -0.10
5 min 0.17
5 | -0.23
50 -0.09
500 0.23
58 : -0.14
5eed0a11ce -0.34
5eed0a11ce . -0.22
6 -0.14
6 $ -0.15
6 . 0.11
6 _ : 0.09
6 is -0.29
6 | -0.09
60 0.13
64 -0.23
7 , -0.23
7 : -0.09
7 _ . -0.06
7 _ “ -0.09
7 previous 0.06
7 the 0.09
7 | -0.08
77 -0.05
8 -0.16
820 0.27
88 0.06
9 _ , 0.06
90 0.56
9001 0.10
9001 $ 0.12
9001 : 0.94
9001 ? -0.21
9001 _ , 0.06
9001 _ . 0.05
9001 _ 2015 0.20
9001 _ 27001 0.06
9001 _ certifie 0.08
9001 _ iso 0.14
9001 and -0.28
9001 by 0.43
9001 in 0.12
9001 is -0.13
9001 – 0.06
97 -0.28
97 % -0.20
99 -0.07
: -0.11
: " -0.23
: $ -1.35
: - -0.10
: . 0.09
: 0 -0.29
: 00.000 -0.11
: 07 0.11
: 100 0.21
: 11 0.40
: 12 0.35
: 14 0.47
: 2015 0.79
: 2016 0.33
: 2022 -0.25
: 212 0.30
: 4 0.05
: 5 0.10
: 6 0.11
: 7 0.06
: 8 0.07
: @us 0.56
: [ -0.08
: _ % 0.18
: _ 's -0.10
: _ - 0.11
: _ / 0.06
: _ 0 0.05
: _ 10 0.06
: _ 100 0.24
: _ 13485 0.12
: _ 2 0.08
: _ 2025 0.06
: _ 7 0.05
: _ ] 0.06
: _ action 0.09
: _ ai 0.14
: _ alway 0.23
: _ and 0.12
: _ approval 0.16
: _ approve 0.10
: _ arrive 0.07
: _ at 0.08
: _ atteste 0.15
: _ auditor 0.30
: _ auth 0.08
: _ authenticate 0.19
: _ authorize 0.08
: _ available -0.08
: _ back -0.08
: _ be -0.08
: _ before -0.05
: _ binde 0.12
: _ blocke -0.06
: _ call 0.07
: _ capa 0.37
: _ carrie 0.12
: _ certificate 0.07
: _ certifie 0.10
: _ chain 0.06
: _ change 0.09
: _ check 0.07
: _ close 0.33
: _ come 0.25
: _ company 0.25
: _ complaint 0.24
: _ compliant 0.41
: _ control -0.06
: _ copie 0.08
: _ count 0.10
: _ customer 0.10
: _ database 0.18
: _ date -0.08
: _ decision 0.10
: _ demo -0.30
: _ deviation 0.18
: _ down 0.27
: _ durable 0.08
: _ each 0.42
: _ effective 0.13
: _ empty -0.11
: _ enable 0.05
: _ encrypte 0.07
: _ endpoint 0.07
: _ enforce 0.17
: _ enter 0.05
: _ entrie -0.24
: _ evidence 0.05
: _ expire 0.19
: _ f -0.08
: _ for -0.06
: _ form -0.11
: _ full 0.07
: _ gap -0.08
: _ gate -0.11
: _ gdpr -0.13
: _ gmp 0.05
: _ go 0.07
: _ green 0.40
: _ hang 0.09
: _ history 0.10
: _ hold 0.10
: _ id 0.05
: _ ii 0.29
: _ in 0.10
: _ input 0.05
: _ into 0.19
: _ iso -0.09
: _ isolate 0.62
: _ issue 0.15
: _ its 0.15
: _ keep -0.07
: _ key 0.21
: _ last 0.14
: _ linke 0.07
: _ list -0.54
: _ live 0.43
: _ local -0.07
: _ lock 0.15
: _ locke 0.30
: _ log 0.28
: _ lose 0.08
: _ make 0.08
: _ mfa 0.19
: _ mis -0.35
: _ model 0.08
: _ module -0.09
: _ must 0.11
: _ name -0.12
: _ no -0.10
: _ none 0.12
: _ not -0.38
: _ nothe -0.12
: _ now 0.20
: _ numbere 0.31
: _ of -0.13
: _ okta 0.21
: _ on 0.12
: _ once -0.08
: _ only -0.21
: _ operation 0.38
: _ or 0.07
: _ order -0.07
: _ our -0.08
: _ over 0.06
: _ pas 0.18
: _ per 0.07
: _ persistence -0.13
: _ pilot -0.43
: _ plan -0.06
: _ plant 0.13
: _ platform 0.05
: _ policy 0.11
: _ product 0.17
: _ production 0.10
: _ prototype -0.20
: _ question -0.08
: _ record 0.07
: _ refuse 0.24
: _ regulate 0.09
: _ reject 0.13
: _ release 0.44
: _ report 0.08
: _ rest 0.11
: _ retaine 0.09
: _ right 0.11
: _ sample -0.15
: _ sandbox -0.09
: _ seal 0.12
: _ seale 0.21
: _ security 0.07
: _ separate 0.08
: _ service 0.25
: _ sign 0.13
: _ signe 0.09
: _ since 0.12
: _ sit 0.08
: _ state 0.09
: _ stay 0.36
: _ still -0.07
: _ store 0.21
: _ supplier -0.05
: _ system 0.35
: _ take 0.14
: _ teste 0.64
: _ text 0.08
: _ their 0.39
: _ they -0.08
: _ through 0.25
: _ title 0.10
: _ today -0.06
: _ trail 0.14
: _ trust -0.14
: _ two 0.11
: _ under 0.23
: _ use 0.14
: _ validate 0.21
: _ verifie 0.41
: _ we -0.32
: _ why -0.06
: _ with 0.23
: _ word -0.06
: _ workspace -0.08
: _ year 0.07
: _ yes -0.06
: _ you 0.27
: _ your 0.11
: a -0.18
: absent -0.05
: achieved 0.37
: active 0.48
: add -0.07
: ai 0.46
: all 0.27
: an 0.08
: any -0.57
: approvals 0.46
: approve -0.07
: approved 0.22
: audited 0.20
: autonomous 0.12
: available 1.42
: baker 0.08
: binding 0.12
: blank -0.09
: blocked 0.08
: by -0.17
: c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.10
: certified 0.80
: clean 0.43
: click 0.18
: closed -0.14
: complaint 0.21
: complete -0.06
: crisp -0.22
: decided -0.07
: document 0.59
: documents 0.25
: done 2.06
: drafts -0.06
: duties 0.23
: each 0.90
: electronic 0.09
: empty -0.17
: enabled 0.83
: encrypted 0.44
: enforced 0.96
: entra 0.07
: every -0.24
: evidence -0.06
: explained -0.07
: files 0.36
: final 0.09
: first -0.20
: five 0.09
: for -0.24
: fully 0.61
: ga 0.58
: gdpr 0.33
: give -0.49
: green 1.37
: hipaa 0.15
: if 0.09
: in 0.69
: iq 0.11
: is -0.10
: iso 0.32
: issue -0.06
: issued 0.13
: it 0.22
: keep -0.08
: last 0.85
: linked 0.60
: live 1.70
: locked 0.13
: met 3.02
: migrations 0.13
: miller 0.10
: missing -1.56
: mock -0.34
: n -0.60
: nightly 0.24
: nil -0.10
: no -0.64
: none -0.43
: not -0.61
: nowhere -0.46
: npm -0.07
: object 0.87
: off -0.52
: official 0.09
: on 0.57
: once 0.51
: our -0.31
: ours 0.07
: oven 0.07
: padlock 0.33
: part 0.08
: partly -0.11
: passed 1.52
: persistent 0.06
: pilot -0.22
: planned -0.52
: plants 0.44
: platform -0.11
: please -0.25
: production 0.07
: public 0.25
: read -0.25
: real -0.09
: records 0.94
: regulated 0.80
: rehearsed 0.70
: released 0.40
: remove -0.11
: report 0.28
: reports 0.47
: restore -0.26
: retention 0.07
: roles -0.06
: same 0.16
: saml -0.13
: sample -0.14
: sealed 0.23
: see -0.31
: shipped 0.24
: signing 0.11
: since -0.07
: soc 0.12
: somebody -0.18
: someone -0.14
: sop 0.71
: sops 0.09
: still -1.26
: tamper 0.54
: tenants 0.13
: tested 0.30
: the 0.10
: their 0.36
: there 0.24
: they 0.06
: to -0.53
: traceability 0.07
: two 0.07
: unqualified 0.11
: users 0.50
: verified 0.41
: we 0.24
: what -0.08
: whatever -0.29
: when 0.18
: where -0.41
: which -0.49
: who -0.11
: why -0.89
: without 0.15
: write -0.13
: yes 1.89
: you -0.14
: your 0.49
: zero -0.19
: – -0.23
: “ 0.14
; 0.14
; $ -0.39
; @us -0.33
; _ 'd -0.15
; _ , 0.13
; _ 2 0.07
; _ 2026 0.26
; _ 27001 0.41
; _ 9001 0.08
; _ : 0.13
; _ a -0.07
; _ about -0.20
; _ all 0.06
; _ already 0.19
; _ and 0.09
; _ another -0.06
; _ api 0.06
; _ approval 0.10
; _ aske -0.11
; _ assistant -0.08
; _ authorize 0.07
; _ between 0.06
; _ capa 0.18
; _ center -0.20
; _ certifie 0.12
; _ check 0.07
; _ come 0.13
; _ compliance 0.39
; _ copie 0.12
; _ count 0.17
; _ customer 0.21
; _ demo -0.28
; _ deviation -0.09
; _ door -0.05
; _ draft -0.11
; _ each 0.82
; _ every 0.46
; _ far -0.05
; _ final 0.07
; _ hang 0.08
; _ hold 0.17
; _ however 0.06
; _ in 0.19
; _ iso 0.33
; _ just -0.06
; _ link 0.34
; _ live 0.14
; _ log 0.24
; _ mean 0.06
; _ meet 0.07
; _ merely -0.10
; _ module 0.11
; _ must 0.06
; _ no -0.06
; _ not -0.09
; _ nothe -0.46
; _ now 0.20
; _ on 0.14
; _ page -0.05
; _ permission 0.14
; _ policy 0.05
; _ present -0.17
; _ production 0.08
; _ prototype -0.12
; _ real 0.27
; _ record 0.18
; _ relation 0.14
; _ release 0.32
; _ report 0.28
; _ restore 0.10
; _ reviewer -0.09
; _ rule 0.16
; _ run 0.12
; _ sample -0.08
; _ seale 0.09
; _ server 0.14
; _ share -0.06
; _ signature 0.29
; _ signe 0.19
; _ soc 0.16
; _ store 0.18
; _ such -0.05
; _ system -0.10
; _ take 0.06
; _ their -0.16
; _ though 0.26
; _ three -0.06
; _ through -0.07
; _ time 0.10
; _ to -0.18
; _ trail 0.10
; _ trust -0.18
; _ under 0.15
; _ until -0.25
; _ vote -0.06
; _ with 0.13
; _ work 0.21
; _ year 0.06
; _ your -0.09
; _ | 0.13
; a -0.38
; all 0.11
; an -0.69
; any -0.35
; anyone -0.14
; approving -0.16
; as -0.13
; at -0.07
; authentication -0.20
; authorisation 0.06
; backups 0.86
; but -0.15
; caption 0.13
; certification -0.17
; certified 0.56
; controlled 0.26
; copies 0.16
; customers 0.08
; e -0.06
; each 0.82
; electronic 0.11
; even -0.35
; every 0.51
; everything 0.21
; evidence 0.09
; final 0.47
; for -0.07
; from -0.16
; gdpr 0.06
; he -0.06
; i -0.10
; if 0.08
; in 0.09
; it 0.10
; legal -0.28
; links 0.18
; live -0.12
; membership 0.08
; mfa 0.07
; neither 0.09
; no -0.16
; nobody -0.10
; nothing 0.07
; now 0.96
; our -0.11
; please 0.06
; production 0.06
; records 0.16
; regulated 0.09
; released 0.15
; sign -0.11
; since 0.31
; so -0.46
; soc -0.21
; text 0.21
; that -0.83
; the 0.18
; their 0.46
; then -0.09
; these 0.28
; they 0.45
; this 0.14
; today -0.10
; try 0.24
; until -0.39
; use -0.09
; what 0.30
; whether -0.39
; whoever -0.13
; write -0.20
; you 0.11
; your -0.06
; “ -0.92
< -0.26
< _ > -0.06
< gate 0.08
= true 0.39
> -0.06
> $ -0.10
> . 0.14
> rye -0.06
? -0.47
? " -0.17
? $ -0.75
? _ state -0.08
? blocked 0.24
? not -0.34
? see -0.09
? stated -0.06
? ” 0.22
@ 0.13
@ @us -0.32
@ _ . -0.12
@ _ ai -0.10
@ _ com -0.10
@us 0.90
@us " -0.06
@us $ -0.21
@us 's 0.40
@us . 0.08
@us : -0.20
@us ; -0.13
@us ? -0.09
@us _ . 0.13
@us _ 2 0.06
@us _ : -0.15
@us _ a -0.09
@us _ account -0.06
@us _ all 0.09
@us _ already -0.11
@us _ and 0.30
@us _ approve 0.22
@us _ at -0.06
@us _ attestation 0.10
@us _ audit 0.08
@us _ auditor -0.05
@us _ be -0.13
@us _ become -0.06
@us _ by -0.06
@us _ can 0.07
@us _ center -0.58
@us _ certificate 0.11
@us _ certifie 0.07
@us _ com -0.10
@us _ company 0.36
@us _ complaint -0.08
@us _ compliant -0.13
@us _ count 0.07
@us _ data 0.05
@us _ demo -0.18
@us _ do 0.09
@us _ doe 0.10
@us _ draft -0.28
@us _ each 0.14
@us _ effective -0.09
@us _ first 0.13
@us _ for -0.07
@us _ founde -0.08
@us _ from 0.38
@us _ good 0.09
@us _ her 0.08
@us _ hipaa -0.05
@us _ id 0.19
@us _ ii 0.25
@us _ in 0.08
@us _ include 0.10
@us _ into 0.12
@us _ issue 0.08
@us _ it 0.10
@us _ link 0.10
@us _ linke -0.10
@us _ live -0.06
@us _ local 0.22
@us _ make -0.09
@us _ me 0.15
@us _ mean -0.06
@us _ meet -0.06
@us _ morne -0.18
@us _ neither -0.31
@us _ new 0.13
@us _ no -0.11
@us _ none -0.58
@us _ not -0.25
@us _ number 0.10
@us _ numbere -0.14
@us _ off 0.36
@us _ on 0.11
@us _ once 0.33
@us _ only 0.06
@us _ operate -0.12
@us _ original 0.08
@us _ our -0.06
@us _ own 0.60
@us _ password 0.08
@us _ prototype -0.19
@us _ provide -0.25
@us _ quality -0.06
@us _ read 0.17
@us _ regulate -0.05
@us _ rest -0.06
@us _ same 0.08
@us _ seal 0.19
@us _ second 0.30
@us _ server 0.08
@us _ signature 0.06
@us _ signer 0.09
@us _ since 0.26
@us _ so -0.10
@us _ sop 0.27
@us _ support -0.06
@us _ take -0.07
@us _ text 0.06
@us _ than 0.06
@us _ that 0.05
@us _ the 0.23
@us _ their 0.09
@us _ them -0.05
@us _ there 0.25
@us _ three 0.05
@us _ to -0.05
@us _ today 0.12
@us _ type 0.15
@us _ unofficial -0.06
@us _ valid 0.22
@us _ verify -0.07
@us _ what 0.24
@us _ where 0.41
@us _ which 0.34
@us _ will -0.06
@us _ with 0.05
@us _ without -0.09
@us _ yet -0.20
@us _ you -0.15
@us _ zero -0.07
@us accepts 0.26
@us already -0.35
@us and -0.14
@us are 0.10
@us around 0.16
@us as -0.28
@us asks 0.98
@us at -0.15
@us audit 0.18
@us because 0.31
@us by 0.27
@us carries -0.21
@us certified -0.34
@us certifies 0.17
@us checks 0.54
@us comes -0.11
@us currently -0.08
@us does -0.65
@us e 0.07
@us enforces 0.31
@us gives -0.05
@us goes -0.36
@us had 0.24
@us hands 0.29
@us has 0.44
@us hipaa -0.09
@us holds 0.13
@us in 0.59
@us is -0.13
@us issues 0.43
@us it 0.08
@us itself 0.11
@us keeps 0.40
@us knows 0.07
@us lacks -0.69
@us last 0.08
@us leaves -0.14
@us lets 0.14
@us log -0.21
@us login 0.53
@us logo -0.22
@us may -1.91
@us meets 0.32
@us must -1.44
@us never 0.06
@us next -0.11
@us now 0.21
@us offers -0.06
@us on 0.26
@us only -0.06
@us passed 0.11
@us prints 0.33
@us produces 0.08
@us provides 2.29
@us pulls 0.36
@us reached 0.47
@us recalls 0.05
@us records 0.16
@us releases 0.19
@us remembers 0.13
@us report -0.23
@us shows 0.08
@us signature 0.36
@us since 0.56
@us staff -0.12
@us stores 0.21
@us that 0.93
@us the -0.23
@us this 0.28
@us through 0.73
@us today -0.13
@us trust -0.98
@us turns 0.15
@us was -0.16
@us went 0.39
@us will -1.30
@us with -0.31
@us within 0.08
@us without 0.86
@us workspace 0.16
@us would -0.30
@us writes 0.49
@us yet -0.20
@us you 1.01
@us “ -0.12
@us ” -0.09
ANCHOR_DEAD -0.15
BUILD_LOCKED -0.18
CHECK_RAN_ON_NOTHING -0.20
CLAIM_WITHOUT_ENTRY -0.15
CODE_IN_PAGE -0.18
CONTENT_DATE_UNQUOTED -0.16
CONTENT_EMPTY -0.17
CONTENT_ENCODING -0.16
CONTENT_FIELD_INVALID -0.19
CONTENT_FIELD_MISSING -0.16
CONTENT_FIELD_UNKNOWN -0.16
CONTENT_FILE_MISSING -0.16
CONTENT_FILE_NAME -0.17
CONTENT_FILE_UNKNOWN -0.17
CONTENT_FRONTMATTER_MISSING -0.15
CONTENT_ORDER_TWICE -0.15
CONTENT_SYMLINK -0.17
CONTENT_SYNTAX -0.17
DATE_INVALID -0.19
EVIDENCE_CHANGED -0.18
EVIDENCE_MISSING -0.17
EVIDENCE_NOT_A_FILE -0.16
EVIDENCE_OUTSIDE -0.16
EVIDENCE_SYMLINK -0.17
EXCEPTION_EXPIRED -0.19
EXCEPTION_UNUSED -0.16
FILE_NOT_READ -0.18
GATE_NEEDS_ITSELF -0.17
GATE_RUNG_TOO_LOW -0.16
GUARD_NOT_BLOCKED -0.16
HEADS_MIXED -0.33
ID_TWICE -0.17
INPUT_UNREADABLE -0.17
LEDGER_CUT_OFF -0.18
LEDGER_ENTRY_BACKDATED -0.18
LEDGER_ENTRY_FORKED -0.16
LEDGER_ENTRY_IN_FUTURE -0.16
LEDGER_ENTRY_MISSING -0.17
LEDGER_ENTRY_NOT_COUNTED -0.16
LEDGER_ENTRY_REPEATED -0.18
LEDGER_KEY_INVALID -0.21
LEDGER_LINK_BROKEN -0.16
LEDGER_REWRITTEN -0.17
LINK_DEAD -0.15
LINK_LOST -0.16
LOG_CUT_OFF -0.17
LOG_ENTRY_WRONG -0.18
LOG_FILE_DIFFERS -0.17
LOG_HEAD_WRONG -0.19
LOG_REWRITTEN -0.18
LOG_SIGNATURE_WRONG -0.20
LOG_UNREADABLE -0.16
MDX_COMPONENT_UNKNOWN -0.16
MDX_NOT_ALLOWED -0.18
MDX_PROP_INVALID -0.17
MOVED_BUT_THERE -0.16
PUBLISHED_FORGOTTEN -0.24
PUBLISHED_HEAD_CHANGED -0.16
REDIRECT_DEAD -0.16
REFERENCE_UNKNOWN -0.16
SOURCE_QUOTE_UNKNOWN -0.16
SOURCE_SENTENCE_UNCARRIED -0.19
STRUCTURAL_CLAIM -0.24
VOCABULARY_STATEMENT -0.16
[ ] -1.11
[ why -0.05
^ 0.38
^ " -0.66
^ - -0.05
^ 1 -0.16
^ 2 -0.27
^ 21 -0.15
^ 3 -0.08
^ 4 -0.20
^ 403 0.26
^ 5 -0.10
^ 6 -0.29
^ 7 -0.10
^ ; -0.29
^ < -0.12
^ @us 0.13
^ [ 0.08
^ _ : 0.07
^ _ it 0.07
^ _ mend 0.07
^ \` 0.07
^ a -0.43
^ absent -0.07
^ acme 0.08
^ add -0.22
^ administrators 0.20
^ admins 0.23
^ adobe -0.60
^ adr -0.19
^ aicpa 0.31
^ alt 0.08
^ although 0.31
^ always -0.14
^ amazon -0.42
^ an -0.27
^ and 0.06
^ annual 0.06
^ answers -0.95
^ antitrust -0.34
^ any -0.51
^ anyone 0.10
^ apart 0.12
^ api 0.10
^ app 0.07
^ approvals 0.23
^ approve -0.25
^ approved 0.12
^ approver -0.09
^ approvers 0.08
^ approving -0.12
^ architected 0.66
^ are -0.39
^ as 0.21
^ asked -0.72
^ assistant -0.15
^ assuming -0.67
^ attachments 0.08
^ audited 1.62
^ auth 0.10
^ authenticates 0.09
^ authentication -0.17
^ authority -0.21
^ authz 0.12
^ automation -0.11
^ autonomous -0.12
^ availability -0.23
^ avoid -0.47
^ aws -0.22
^ backdating 0.25
^ badge 0.76
^ bank 1.20
^ banks -0.38
^ banned -0.58
^ batches 1.04
^ because 1.00
^ before -1.18
^ behind 0.06
^ being 0.13
^ beta 0.21
^ between -0.27
^ beyond 0.56
^ bidirectional 0.07
^ biometric 0.48
^ blocked -1.04
^ blue 0.56
^ board 0.12
^ box -0.27
^ bring 0.20
^ broken -0.44
^ brussels 0.47
^ bsi -0.09
^ built 1.11
^ bulk 0.21
^ buttons -0.26
^ by -0.36
^ calibration -0.22
^ calling -0.06
^ calls 0.64
^ can -0.12
^ capa -0.09
^ card -0.22
^ certifications 0.06
^ certified 0.21
^ chain 0.58
^ changes -0.08
^ changing 0.06
^ charts -0.21
^ chat -0.08
^ checked 0.08
^ choosing -0.10
^ clean 0.15
^ clicking -0.16
^ client 0.26
^ close 0.15
^ cloudflare -0.27
^ code -0.17
^ colour -0.15
^ come 0.17
^ coming -0.70
^ competition -0.29
^ competitors 0.37
^ complaint -0.31
^ complete 0.48
^ completeness -0.07
^ compliance 0.08
^ compliant 0.79
^ compressed -0.17
^ conceived 0.21
^ confidentiality -0.58
^ conformity 0.21
^ congratulations -0.30
^ considering 0.15
^ content -0.33
^ contractors 0.46
^ control -0.12
^ copies 0.06
^ copy -0.43
^ copywriters -0.07
^ corporate 0.15
^ correct -0.18
^ corrections 0.34
^ could 0.10
^ court 0.63
^ coverage -0.15
^ craft -0.13
^ crafted 0.56
^ cross 0.28
^ crossed -0.22
^ curl 0.15
^ custody 0.10
^ custom 0.06
^ cutover -0.10
^ cyber -0.07
^ dark -0.76
^ database 0.37
^ dear -0.10
^ decisions -0.06
^ delete 0.06
^ deleted -0.49
^ deleting 0.13
^ demo -0.28
^ deny 0.13
^ designed 0.82
^ deviation 0.14
^ diagram 0.43
^ did -0.09
^ direct 0.18
^ disaster 0.15
^ dnv -0.18
^ do -0.08
^ document 0.13
^ docusign -0.66
^ doe -0.23
^ does -0.17
^ dotted -0.29
^ down -0.83
^ draft -0.26
^ drafts -0.18
^ drag 0.10
^ drawing 0.07
^ drop 0.28
^ durability -0.62
^ durable -0.06
^ durably 0.05
^ each 0.43
^ effortless 0.10
^ electronic 0.07
^ eleven -0.28
^ empty -0.22
^ encryption -0.54
^ end 0.68
^ endpoint -0.07
^ engineered 0.97
^ entries -0.07
^ environment 0.65
^ evaluated -0.27
^ even 0.69
^ eventually -0.14
^ ever 0.24
^ every 0.24
^ everyone -0.06
^ example -0.09
^ except 0.06
^ expect -0.22
^ exports -0.67
^ external 0.21
^ far 0.20
^ fda -0.07
^ federated 0.06
^ fedramp 0.08
^ filters -0.68
^ first 0.17
^ fishbone -0.15
^ follow 0.09
^ footer 0.53
^ for -0.86
^ foreign 0.06
^ forensic 0.14
^ forget -0.10
^ fountain 0.53
^ four 0.08
^ framework -0.30
^ frameworks -0.22
^ from 0.23
^ full 0.41
^ future -0.25
^ gap -0.12
^ gate -0.23
^ gates -0.57
^ gdpr -0.06
^ generally 0.06
^ get -0.11
^ git -0.47
^ github -0.54
^ given -0.34
^ go -0.22
^ going 0.12
^ gold 0.20
^ gone 0.64
^ good 0.27
^ google 0.09
^ granular 0.15
^ green 1.43
^ grey -0.44
^ greyed -0.40
^ guards -0.08
^ guess 0.31
^ guest 0.07
^ guests 0.08
^ had -1.06
^ hand 0.14
^ hard 1.26
^ hardly 0.19
^ harlow -0.44
^ has -0.45
^ have 0.19
^ having 0.75
^ he -0.14
^ head -0.29
^ here 0.25
^ hero 0.48
^ hidden 0.27
^ hiding 0.24
^ history 0.10
^ hit 0.18
^ hitrust -0.05
^ hold -0.11
^ honest -0.06
^ hosting -0.30
^ how -0.58
^ icon 0.25
^ if -0.66
^ illustration -0.17
^ image 0.10
^ imagine 0.16
^ immutable 0.14
^ impossible 0.60
^ in -0.66
^ independent 0.25
^ independently 0.89
^ ink 0.24
^ inspection 0.10
^ inspectors 0.13
^ internal 0.15
^ into 0.05
^ iq -0.07
^ iron -0.14
^ is -0.97
^ iso -0.05
^ it 0.29
^ its -0.66
^ jira -0.17
^ job -0.06
^ joiners 0.06
^ keep -1.27
^ keller -0.11
^ keyboard -0.25
^ kindly -0.07
^ knowing 0.48
^ kubernetes -0.38
^ label -0.11
^ lacking -0.36
^ last -0.12
^ lasting -0.18
^ later -0.96
^ least -0.07
^ legally 0.50
^ let 0.27
^ like 0.53
^ line -0.10
^ linked 0.12
^ live 0.16
^ local -0.06
^ lock -0.28
^ log 0.17
^ logins 0.09
^ logo -0.08
^ lose 0.17
^ losing 0.27
^ lost -0.13
^ low -0.14
^ lunch -0.24
^ made -0.15
^ manufacturers -0.11
^ many -0.22
^ master 0.23
^ mastercontrol -0.14
^ meet 0.09
^ microsoft -0.93
^ middleware -0.12
^ minor 0.15
^ minutes -0.05
^ missing -1.53
^ mobile 0.06
^ model -0.05
^ most -0.95
^ mv -0.31
^ my -0.27
^ named 0.14
^ names 0.08
^ nearest -0.15
^ need 0.20
^ neither -0.47
^ never 0.39
^ new 0.20
^ next -0.19
^ nis 0.29
^ nobody 0.09
^ non -0.07
^ nonconforming -0.27
^ not 0.26
^ nothing 0.19
^ now 0.99
^ nowhere -0.23
^ numbered 0.12
^ numbering -0.16
^ of -0.39
^ official 0.28
^ old 0.08
^ on -1.46
^ once -1.20
^ only -0.23
^ opa 0.26
^ open -0.10
^ opening -0.15
^ operating 0.07
^ operators 0.16
^ oq 0.33
^ order -0.28
^ originals 0.40
^ other 0.13
^ our -0.31
^ ours 0.24
^ out -0.16
^ outdated 0.12
^ outside 0.23
^ over 0.57
^ overdue -0.09
^ padlock 0.59
^ page -0.16
^ paper 0.18
^ part -0.11
^ partners -0.13
^ password 0.20
^ pci 0.40
^ pending -0.15
^ per -0.10
^ periodic 0.08
^ phase -0.37
^ photos 0.06
^ planned -1.87
^ please -0.25
^ plenty -0.10
^ plug 0.13
^ point 0.34
^ policies -0.36
^ policy 0.21
^ postgres -0.05
^ power 0.09
^ practically 0.81
^ press 0.14
^ pressing -0.13
^ printing -0.14
^ prior -0.39
^ privacy -0.07
^ procedures 0.84
^ processing -0.31
^ proof 0.11
^ prospects 0.09
^ provided -0.55
^ public -0.40
^ pull 0.21
^ purpose 0.30
^ put 0.11
^ q 0.05
^ qa -0.15
^ quality -0.12
^ questions -0.12
^ ransomware 0.12
^ rather 0.76
^ re -0.11
^ read -0.20
^ readers -0.47
^ readiness -0.14
^ ready 0.36
^ real 0.07
^ recall -0.56
^ references 0.05
^ refrain -0.29
^ refresh -0.07
^ regulators -0.19
^ regulatory 0.17
^ related -0.39
^ release 0.24
^ released 0.14
^ remember -0.10
^ remove -0.33
^ rename 0.24
^ renaming 0.44
^ replication -0.48
^ report -0.08
^ reporting 0.16
^ requests 0.30
^ required -1.81
^ reset -0.08
^ responsible -0.48
^ rest 0.08
^ restarts 0.09
^ restore -0.34
^ restored 0.10
^ retention -0.13
^ reviewers -0.16
^ ribbon 0.09
^ robot 0.16
^ rock 0.25
^ rosette 0.50
^ round 0.21
^ route -0.14
^ routes -0.29
^ row -0.06
^ rung -0.28
^ safe 0.20
^ sales 0.07
^ salesforce -0.59
^ saml -0.30
^ sample 0.06
^ sap -0.58
^ say 0.12
^ saying -0.54
^ scans 0.08
^ scripts 0.20
^ seal 0.24
^ sealed 0.22
^ sealing -0.05
^ seamlessly 0.54
^ second 0.45
^ security -0.58
^ see -0.95
^ seeing 0.52
^ self 0.09
^ service -0.06
^ several -0.25
^ sha 0.15
^ sharepoint -0.11
^ shield 0.73
^ short -0.15
^ should 0.48
^ sign 0.07
^ signatures 0.24
^ since 0.73
^ sites 0.27
^ six 1.04
^ skip 0.26
^ slack -0.11
^ sleep 0.12
^ so -0.11
^ some -0.37
^ somebody -0.21
^ someday -0.09
^ someone -1.48
^ soon -0.78
^ source -0.10
^ spill 0.59
^ staff 0.39
^ stamp 0.49
^ stamped 0.20
^ standards -0.35
^ statement -0.31
^ step 0.05
^ still -0.38
^ stolen 0.59
^ stop 0.67
^ storage -0.13
^ strict -0.07
^ strike -0.07
^ stripe -0.45
^ subject -0.21
^ submission 0.23
^ superseded 0.35
^ suppose 0.08
^ supposing -0.12
^ sure 0.79
^ switching -0.05
^ take -0.07
^ tamper -0.09
^ tampering 0.29
^ tap 0.10
^ tax -0.49
^ tenant -0.09
^ thank -0.16
^ thanks -0.06
^ the -0.29
^ their -0.13
^ there 0.15
^ these 0.08
^ they -0.13
^ think 0.42
^ those 0.07
^ though 0.93
^ thoughtfully 0.13
^ three 0.36
^ throw 0.96
^ tick 0.54
^ time -0.20
^ timeline -0.13
^ timestamps -0.14
^ tisax 0.06
^ to -0.79
^ today 0.17
^ tokens 0.17
^ topic -0.33
^ trace 0.05
^ traffic -0.12
^ trainers -0.12
^ true -0.06
^ trust 0.12
^ trusted 0.33
^ try 0.63
^ tuv -0.05
^ twelve 0.10
^ twice 0.88
^ two -0.17
^ tying -0.22
^ unauthorised 0.06
^ unbroken 0.45
^ under -1.08
^ unless -1.04
^ unlike 0.22
^ until -0.67
^ uploaded 0.38
^ urs -0.06
^ use -0.36
^ users 0.05
^ v 0.81
^ validated 0.13
^ validation 0.06
^ vanta -0.21
^ vault 0.78
^ veeva -0.70
^ vercel -0.18
^ version 0.12
^ viewers 0.39
^ visitors -0.25
^ wal 0.13
^ walls 0.11
^ watch -0.22
^ watermark -0.12
^ wax 0.12
^ we 0.20
^ were -1.86
^ whatever 0.12
^ whenever 0.06
^ where 0.12
^ whether -0.07
^ which -0.15
^ whichever -0.12
^ while 0.76
^ whoever 0.14
^ why -0.93
^ will 0.29
^ with -0.45
^ work 0.31
^ workspaces 0.08
^ world 0.54
^ worm 0.09
^ would -0.13
^ write -0.14
^ writes 0.13
^ yes 0.62
^ you 0.32
^ zero 0.06
^ { -0.19
^ ~ -1.26
^ “ -0.31
^ ← -0.86
^ → -0.72
\` , -0.05
a -0.05
a " -0.09
a $ -0.23
a 's 0.17
a ) -0.06
a . -0.10
a 4 -0.10
a 401 0.09
a 403 0.11
a 404 0.17
a _ " 0.10
a _ 'd 0.09
a _ . -0.40
a _ 256 0.16
a _ : 0.20
a _ @us 0.21
a _ a 0.11
a _ actor -0.06
a _ admin 0.11
a _ after -0.06
a _ agreement -0.09
a _ among -0.08
a _ an -0.15
a _ analysi -0.05
a _ and -0.08
a _ any -0.06
a _ anythe 0.12
a _ applie 0.13
a _ archive 0.16
a _ ask 0.08
a _ auditor 0.07
a _ authenticity 0.12
a _ autograph 0.07
a _ away 0.16
a _ badge -0.22
a _ banner -0.10
a _ be -0.23
a _ before -0.21
a _ belong 0.05
a _ between -0.10
a _ beyond -0.08
a _ bill 0.19
a _ box 0.07
a _ break 0.10
a _ bucket 0.06
a _ build -0.06
a _ but 0.07
a _ by -0.17
a _ cal 0.12
a _ card -0.13
a _ carrie 0.09
a _ cause -0.17
a _ center 0.21
a _ checksum 0.08
a _ coffee -0.06
a _ come -0.10
a _ comment -0.09
a _ compliant 0.17
a _ connecte 0.07
a _ cost 0.06
a _ count -0.18
a _ customer 0.07
a _ day -0.10
a _ decision -0.07
a _ deck 0.06
a _ demo -0.05
a _ describe -0.07
a _ description -0.09
a _ design -0.15
a _ diagram -0.08
a _ door 0.07
a _ drive 0.13
a _ edit 0.14
a _ elsewhere 0.09
a _ evidence 0.05
a _ examination -0.08
a _ exist 0.10
a _ export -0.07
a _ fact 0.13
a _ factor 0.11
a _ field -0.09
a _ file 0.08
a _ filter -0.18
a _ followe -0.07
a _ forget 0.22
a _ form -0.09
a _ full 0.12
a _ gate -0.38
a _ good -0.10
a _ green -0.13
a _ hash 0.13
a _ have 0.07
a _ hospital 0.10
a _ how 0.05
a _ idea -0.07
a _ ii 0.07
a _ inspector -0.06
a _ keep -0.06
a _ let -0.13
a _ like -0.17
a _ local -0.11
a _ lock 0.11
a _ logo -0.06
a _ long 0.05
a _ longer -0.14
a _ look 0.07
a _ make -0.10
a _ mark -0.06
a _ may -0.15
a _ mean 0.07
a _ mention -0.15
a _ message -0.08
a _ mfa 0.07
a _ more -0.09
a _ must 0.17
a _ near -0.09
a _ no -0.09
a _ nor 0.07
a _ not 0.10
a _ nothe -0.10
a _ numbere -0.06
a _ of 0.10
a _ office -0.07
a _ open 0.06
a _ or 0.15
a _ organization -0.10
a _ our 0.08
a _ owner 0.05
a _ pair -0.07
a _ pas -0.07
a _ period 0.05
a _ phase 0.18
a _ pilot 0.14
a _ plan 0.07
a _ platform 0.08
a _ print -0.09
a _ printe -0.07
a _ prototype 0.12
a _ prove 0.05
a _ rehearsal -0.07
a _ relation 0.13
a _ release -0.05
a _ report -0.15
a _ retention 0.06
a _ review 0.06
a _ sample 0.11
a _ sandbox -0.20
a _ say -0.56
a _ saye -0.05
a _ schema 0.22
a _ sentence -0.11
a _ server 0.14
a _ short -0.06
a _ show -0.12
a _ signe 0.06
a _ since 0.09
a _ six -0.13
a _ slip 0.06
a _ software -0.22
a _ somebody 0.08
a _ spring 0.08
a _ step -0.07
a _ string -0.18
a _ tell 0.10
a _ tester -0.14
a _ than -0.05
a _ the 0.06
a _ them 0.05
a _ there -0.31
a _ thing -0.15
a _ tick -0.09
a _ tie -0.12
a _ timestamp 0.09
a _ title -0.09
a _ trie 0.11
a _ type 0.06
a _ unalterable 0.06
a _ upload -0.12
a _ validation -0.08
a _ value -0.09
a _ want -0.09
a _ when -0.07
a _ why -0.40
a _ word -0.07
a _ workshop -0.05
a _ worth 0.06
a _ would 0.10
a _ write -0.15
a _ zero -0.16
a _ – 0.28
a backup -0.52
a badge -0.05
a batch 0.13
a battle 0.06
a beta -0.08
a big 0.12
a binding 0.14
a blank 0.07
a block 0.26
a blogger -0.11
a bouncer 0.31
a bound 0.17
a branch -0.19
a breach 0.16
a browser -0.05
a budget -0.49
a bus -0.06
a business -0.50
a button 0.31
a buyer -0.11
a calendar -0.10
a canned -0.26
a capa 0.07
a caption -0.19
a careless 0.39
a certificate 0.08
a certification -0.11
a certifying -0.09
a change 0.27
a chart -0.16
a check -0.34
a checkbox 0.28
a claim -0.20
a class -0.11
a clean -0.23
a click 0.22
a clock 0.06
a cloud -0.33
a colleague -0.25
a collected -0.09
a coloured -0.12
a comment 0.07
a company -1.01
a competitor -0.26
a complaint 0.10
a component -0.55
a computer -0.08
a constant -0.22
a content -0.15
a controlled -0.16
a conversation -0.28
a correction -0.41
a court 0.25
a crafted 0.09
a crash 0.22
a crashed 0.11
a crest 0.13
a cross 0.07
a current 0.24
a danish -0.18
a dark -0.40
a dash -0.30
a database -0.16
a date -0.13
a dated -0.08
a day 0.10
a dead 0.53
a decent -0.13
a decision -0.13
a declaration -0.10
a dedicated 0.34
a delete 0.21
a deleted 0.05
a deletion -0.13
a demo 0.53
a description -0.06
a design -0.16
a designer -0.12
a detour -0.10
a developer 0.09
a device -0.08
a diagram -0.08
a digest 0.08
a directory -0.11
a disaster -0.22
a doctored 0.37
a documented -0.22
a dossier -0.11
a drawing -0.28
a dropdown -0.20
a due 0.22
a fact 0.64
a failed 0.08
a few -0.10
a fictional -0.11
a field -0.09
a film -0.08
a fine -0.34
a finger 0.31
a fingerprint -0.20
a finished 0.12
a fire 0.24
a firm 0.08
a first -0.67
a fishbone -0.15
a fixed 0.15
a fixture -0.16
a flight -0.05
a font -0.09
a forensic 0.11
a forgotten 0.16
a form 0.23
a former -0.33
a fortnight 0.09
a fountain 0.68
a framed 0.14
a free -0.33
a fresh 0.79
a friendly -0.12
a full 0.19
a future -0.13
a gap 0.11
a gate -0.08
a gatekeeper 0.10
a gateway -0.23
a gdpr 0.14
a given 0.17
a glance 0.29
a good -0.49
a great -0.18
a grey -0.15
a group 0.09
a grudge 0.20
a guard 0.06
a guess -0.33
a gxp -0.11
a hallucination -0.05
a handler 0.98
a handwritten 0.17
a hardware -0.14
a hash -0.08
a head -0.14
a heading -0.20
a hitch 0.18
a home 0.06
a hope -0.53
a host -0.18
a human -0.16
a hundred -0.25
a is -0.10
a joke -0.10
a journal 0.18
a json 0.08
a judge 0.65
a keeper 0.12
a key 0.12
a known -0.08
a label 0.24
a language 0.12
a laptop -0.22
a lasting 0.55
a legally 0.19
a letter -0.32
a licensed 0.20
a lie 0.10
a line 0.11
a link -0.23
a list 0.34
a listed 0.06
a live 0.21
a local 0.31
a lock -0.12
a locked 0.11
a look -0.32
a lovely -0.67
a machine -0.38
a managed 0.20
a management 0.10
a master -0.06
a matter 0.08
a member 0.08
a menu -0.21
a merge 0.05
a minute 0.28
a missing 0.17
a model -0.88
a moved -0.06
a multi -0.76
a natural -0.08
a negative -0.23
a neighbour 0.30
a new 0.06
a nice -0.14
a nicer 0.55
a night 0.62
a nightly 0.12
a node 0.07
a nonconformance 0.18
a notary 0.83
a numbered -0.06
a page -0.42
a painting -0.06
a paper 0.07
a part -0.09
a partner -0.13
a pass 0.13
a path -0.31
a penetration -0.13
a period -0.08
a permanent -0.08
a person 0.19
a phone -0.10
a photograph -0.09
a phrase 0.16
a piece -0.22
a pin 0.21
a place -0.51
a placeholder 0.09
a plan 0.15
a plant 0.10
a platform 0.32
a point -0.29
a precondition -0.29
a premium 0.10
a preview 0.06
a printed 0.13
a privacy -0.10
a private 0.23
a process -0.23
a product -0.28
a production -0.42
a project 0.57
a promise 0.51
a property -0.37
a proposal -0.15
a prospect 0.06
a prototype 0.16
a public 0.13
a published -0.50
a qa 1.78
a qr 0.22
a qualified -0.19
a quality -0.08
a quarter 0.07
a query 0.59
a question -0.74
a random -0.15
a ransomware 0.07
a read 0.42
a reader -0.30
a reading -0.42
a real -0.11
a recipient 0.08
a record 0.09
a recorded -0.26
a recovery -0.42
a red -0.28
a redirect -0.21
a reference 0.22
a register -0.71
a registrar -0.40
a regulated -0.06
a regulator -0.36
a rehearsal -0.18
a reload -0.05
a reminder -0.29
a rename -0.39
a replica 0.08
a replicated 0.21
a report -0.49
a repository -0.54
a reseller -0.34
a reset -0.41
a responsible -0.08
a restart 0.12
a restore -0.10
a restored 0.24
a reviewer -0.51
a right 0.06
a risk -0.21
a rival -0.48
a roadmap 0.70
a role 0.22
a root -0.29
a route 0.13
a rubber 0.09
a rule 0.08
a running 0.09
a sample 0.26
a save 0.76
a scope -0.11
a scratch -0.15
a screenshot -0.22
a sealed -0.06
a seat -0.05
a second 0.14
a seed -0.09
a sentence 0.59
a separate 0.15
a serial 0.22
a service -0.68
a session 0.29
a set 0.05
a sha 0.69
a shift 0.10
a shop -0.09
a short -0.22
a shrug -0.26
a simple -0.20
a smart -0.13
a snapshot -0.08
a source -0.43
a stage -0.05
a stale 0.49
a start -0.10
a statement 0.07
a static -0.23
a stock -0.24
a store -0.16
a stored 0.20
a story -0.51
a stray 0.24
a string 0.10
a summary 0.12
a supplier 0.36
a support 0.06
a swapped 0.25
a swiss 0.15
a symbolic -0.07
a system -0.47
a table 0.07
a tamper 0.12
a target 0.61
a task -0.45
a template -0.19
a ten 0.22
a test -0.25
a tested -0.25
a text 0.08
a thin -0.07
a thing 0.22
a third -0.11
a thousand -0.11
a thumbs -0.37
a tick 0.24
a ticket -0.96
a time 0.38
a timeline -0.16
a title -0.24
a to -0.55
a tombstone 0.05
a trace -0.21
a trail -0.49
a trainee 0.25
a true 0.29
a truly 0.31
a type -0.30
a url 0.19
a us -0.20
a valid 0.11
a validated -0.14
a validation 0.20
a value -0.31
a vendor -0.48
a verdict -0.09
a verification 0.14
a verifier 0.10
a version -0.71
a very -0.75
a visitor -0.49
a vote -0.16
a vulnerability -0.28
a waiting -0.06
a wall -0.19
a walled 0.09
a warning -0.05
a way -0.35
a weakness -0.12
a web -0.06
a week 0.35
a weekend -0.07
a well -0.63
a whiteboard -0.21
a with 0.16
a word -0.58
a work 0.08
a working -0.35
a workspace 0.55
a world 0.09
a worm 0.05
a worry 0.15
a written 0.07
a year 0.07
a yellow 0.07
a yes 0.24
ability -0.54
ability to -0.54
able 0.26
able _ from -0.25
able to 0.26
about , -0.15
about @us -0.24
about _ . -0.40
about _ ; 0.10
about _ between 0.06
about _ have -0.08
about _ not -0.05
about _ report -0.16
about _ you -0.08
about a 0.15
about annex -0.12
about as 0.22
about days -0.17
about ours -0.16
about soc -0.43
about the 0.30
about this -0.14
about to 0.14
about us 0.21
about “ 0.07
above _ be -0.08
above all -0.08
absence -0.60
absence of -0.15
absent -1.34
absent , 0.15
absent . -0.35
absent : -0.17
absent _ . -0.27
absent _ the 0.14
absent from -0.34
accept . 0.05
accept _ , -0.07
accept an 0.07
accept our -0.16
acceptance -0.11
acceptance _ . -0.08
acceptance criteria -0.25
accepted 0.10
accepted $ 0.32
accepted as 0.08
accepted it 0.14
accepted or -0.09
accepted risk -0.56
accepts $ 0.76
accepts any -0.30
accepts inserts 0.21
accepts it 0.28
accepts or 0.05
access 0.05
access : 0.31
access _ and -0.11
access _ be -0.05
access _ for -0.06
access _ or -0.07
access _ production 0.06
access _ retention -0.05
access _ route -0.09
access _ rule -0.06
access _ store -0.05
access _ them 0.21
access _ with 0.06
access _ year -0.06
access by -0.13
access checks -0.06
access control -0.08
access controlled 0.44
access is 0.10
access list 0.10
access logging -0.20
access logs -0.09
access opens -0.07
access reviews -0.12
access | 0.32
accorde _ . -0.11
accorde _ its -0.07
according -0.71
according to -0.71
account 0.14
account $ 0.11
account _ and 0.08
account _ in -0.11
account _ our 0.22
account _ that -0.06
account _ to -0.06
account _ your 0.26
account at -0.10
account has 0.25
account in 0.25
account is 0.08
account that 0.17
account they 0.25
account to 0.09
accountability 0.07
accountability , 0.31
accountable -0.14
accountant 0.06
accountant . 0.08
accountant _ our 0.07
accountant has -0.08
accountants ' 0.20
accountants have 0.13
accounted 0.17
accounted for 0.17
accounting 0.13
accounting firm 0.13
accounts -0.09
accounts . -0.36
accreditation -0.67
accreditation . -0.25
accredited firm 0.05
accredited to -0.18
accurate -0.56
achieved 0.72
achieved $ 0.37
achieved . 0.96
acid -0.26
acknowledged 0.90
acme 's 0.19
acquire -0.19
across 0.05
across _ module 0.12
across _ page -0.06
across all 0.38
across capa 0.18
across each -0.08
across it -0.23
across two 0.16
act 0.11
act as -0.10
acted -0.42
acted . -0.08
action 0.13
action $ 0.54
action , -0.10
action and 0.19
action goes 0.27
action in -0.26
action that 1.38
actions . 0.29
actions are 0.25
actions leave -0.06
active 0.67
active " 0.21
active $ 1.36
active . 1.94
active directory -0.08
active on 0.12
active ” -0.10
activity 0.53
activity _ audit -0.14
activity _ trail -0.06
activity feed -0.20
activity list -0.42
actor 0.10
actor , -0.50
actor identity -0.06
actor in 0.24
actor on 0.08
actors -0.12
actual 0.06
actual _ . 0.09
ad , 0.20
ad . 0.23
ad _ , -0.09
ad _ original 0.06
ad _ to 0.09
add -0.24
add _ be -0.13
add _ to -0.06
add it -0.15
add the -0.19
add to 0.38
added next 0.25
added to -0.05
adding 0.06
additions 1.21
additions and 0.45
address . -0.11
address _ , -0.06
address _ . -0.16
address is -0.36
addresse _ and 0.06
addresses 0.25
addresses keep -0.06
adds a 0.33
adjective -0.07
adjective “ -0.05
adjectives -0.72
admin 0.51
admin , -0.06
admin _ ? 0.10
admin _ a -0.10
admin _ log 0.10
admin console 0.24
administrator 0.14
administrator , 0.86
administrator _ audit -0.05
administrator _ can 0.17
administrator _ to 0.07
administrator can 0.48
administrators 0.11
administrators . 0.10
administrators are 0.06
admins 0.93
admins . 0.06
admire -0.68
admired -0.11
adobe -0.60
adobe sign -0.18
adopt -0.19
adopted -0.07
advanced -0.15
advertise -0.68
advertise binding -0.20
advertises -0.74
advice , -0.07
advisory -0.54
advisory , 0.11
advisory . -0.65
advisory board -0.11
aes 0.36
aes 256 0.36
aes _ , -0.05
affair -0.09
affair . -0.47
affairs -0.14
afford -0.36
afford _ lose -0.07
afford to -0.29
afresh . 0.16
after -0.13
after , -0.09
after . -0.18
after _ audit -0.09
after _ be -0.21
after _ fact 0.25
after _ gate -0.40
after _ have -0.11
after _ one 0.05
after _ summer -0.08
after a 0.16
after all -0.11
after approval 0.35
after five 0.07
after identity -0.35
after next -0.34
after persistence -0.16
after storage -0.06
after ten 0.62
after that -0.32
after the -0.29
after two 0.24
after we 0.10
afternoon -0.18
afternoon , -0.36
afternoon . 0.29
afterwards 0.17
afterwards ; 0.14
again -0.07
again , -0.16
again : 0.23
again _ @us 0.19
again _ the -0.10
again a 0.15
again will 0.22
against -0.32
against _ 's 0.19
against _ . -0.06
against _ by 0.11
against _ copy 0.15
against _ criterion 0.15
against _ hr -0.07
against _ it 0.06
against _ system 0.06
against iso -0.06
against policy 0.52
against the 0.25
against your 0.36
agency $ -0.07
agency _ come 0.08
agency _ it 0.10
agency as 0.52
agenda -0.74
agent 0.41
agent , 0.37
agent _ . -0.12
agent _ on 0.11
agent _ the 0.16
ago 0.20
ago , 0.30
ago . 0.07
ago a -0.13
agree with -0.29
agreed -0.29
agreed with -0.26
agreement -0.41
agreement , -0.08
agreement . -0.35
agreement _ control -0.06
agreement _ production -0.13
agreement _ the -0.09
agreement covers -0.10
agreements 0.10
agreements and -0.29
ahead $ -0.40
ahead , 0.17
ahead . -0.32
ahead _ , 0.42
ahead _ be 0.10
ahead and 0.48
ahead log 0.11
ahead of -0.06
ai 0.11
ai " -0.05
ai 's 0.13
ai ( 0.46
ai , 0.28
ai : -0.71
ai ? -0.05
ai _ " -0.12
ai _ 's 0.46
ai _ advisory -0.23
ai _ all 0.11
ai _ already 0.48
ai _ autonomou 0.26
ai _ batch 0.19
ai _ be 0.18
ai _ binde 0.07
ai _ but 0.11
ai _ certifie 0.06
ai _ com -0.10
ai _ document 0.06
ai _ draft -0.11
ai _ every 0.17
ai _ neede 0.37
ai _ none -0.23
ai _ not -0.10
ai _ now 0.20
ai _ off 0.07
ai _ or 0.05
ai _ read -0.10
ai _ second 0.10
ai _ so 0.10
ai _ text -0.13
ai _ the 0.06
ai _ thi -0.22
ai _ today 0.09
ai _ vote 0.05
ai _ which 0.08
ai _ will -0.09
ai _ worde -0.06
ai act -0.08
ai agent 0.31
ai already -0.06
ai and -0.07
ai approve -0.05
ai approves 0.10
ai are 0.24
ai assistance -0.33
ai assistant 0.06
ai can -0.12
ai certified 0.67
ai decide 0.11
ai decides 0.13
ai draft -0.17
ai drafts -0.32
ai engine 0.23
ai handling -0.99
ai marks 0.34
ai may -0.10
ai model -0.06
ai models -0.13
ai must -0.29
ai never -0.12
ai panel -0.16
ai proposes -0.19
ai quality 0.54
ai releases 0.14
ai review 0.19
ai reviewer 0.44
ai rules 0.52
ai says 0.20
ai signs 0.08
ai suggestion -0.80
ai suggests -0.07
ai summaries 0.10
ai summary -0.20
ai that 0.08
ai whose 0.20
ai with -0.06
ai within -0.13
ai “ 0.16
aicpa 0.14
aicpa 's 0.28
aicpa _ 2 0.16
aicpa _ be 0.15
aicpa _ behind 0.12
aicpa _ for 0.07
aicpa _ seal 0.13
aicpa _ us 0.14
aicpa exam 0.49
aicpa logo -0.07
aicpa soc 1.31
aid -0.34
aim -0.22
aim for -0.29
aim to -0.05
aiming -0.12
aims 0.10
air 0.14
air gapped 0.10
aircraft -0.34
airtight 0.61
al 0.05
alarm goes 0.28
alcoa -0.15
algorithm 0.49
algorithm . 1.09
algorithm _ be 0.07
aligned 0.55
aligned $ 0.29
aligned with 0.18
aligned ” 0.17
alike 0.23
alike . 0.43
alive -0.16
all 0.21
all 212 0.59
all 214 0.46
all _ , 0.16
all _ . -0.10
all _ @us -0.06
all _ all 0.22
all _ before -0.13
all _ behind 0.40
all _ by 0.10
all _ customer -0.15
all _ gate -0.10
all _ last -0.08
all _ migration 0.20
all _ our -0.11
all _ record 0.08
all _ route 0.05
all _ sample -0.10
all _ site 0.11
all _ them 0.06
all _ to 0.11
all _ trust 0.13
all _ user 0.11
all _ validate 0.15
all _ well -0.07
all _ | 0.08
all accounts -0.07
all actions 0.08
all administrators 0.07
all along 0.15
all api 0.28
all approvers 0.06
all but -0.16
all by 0.06
all customers 0.79
all day 0.32
all eight 0.33
all evidence 0.08
all files 0.39
all findings 0.22
all five 0.35
all four -0.07
all goes -0.36
all green 0.27
all handlers 0.42
all have -0.07
all headers -0.29
all intents 0.09
all it -1.03
all licensed -0.10
all means -0.11
all missing -0.22
all modules 0.92
all of -0.14
all on 0.54
all open -0.16
all our -0.17
all pilot 0.16
all plans 0.11
all records 0.14
all requests 0.34
all routes 0.36
all sample -0.10
all schema 0.33
all sites 0.31
all six 0.06
all staff -0.08
all tables -0.11
all tenants 0.10
all that 0.12
all user 0.06
all visitors -0.11
all we -0.21
all workspaces 0.10
all you 0.11
all your -0.19
allow 0.07
allow . 0.14
allowe _ , -0.17
allowed -0.10
allowed . -0.05
allowed in -0.23
allowed to 0.10
allows . 0.06
almost -0.07
alone _ . -0.18
alone _ it -0.06
along , 0.09
along . 0.22
along with -0.06
alongside 0.07
aloud -0.09
alpha -0.05
already 1.38
already . 0.70
already _ . -0.22
already _ a 0.09
already _ by 0.15
already _ change 0.07
already _ e 0.06
already _ every -0.10
already _ for -0.12
already _ in -0.10
already _ its 0.16
already _ mail 0.06
already _ on -0.13
already _ real 0.11
already _ through -0.06
already _ to 0.07
already _ with 0.13
already approves 0.08
already been 0.09
already have 0.15
already kept -0.07
already run 0.69
already running -0.12
already sits 0.15
already use 0.71
also _ . -0.23
also _ the 0.06
alt 0.29
alt : 0.33
alt _ " 0.08
alt _ soc 0.14
alter 0.08
alter . -0.06
alter an -0.11
altere _ the 0.16
altered 0.43
altered . 0.57
altered after 0.65
although 0.29
although _ be 0.09
although _ look -0.05
although _ still 0.13
although the -0.18
although we 0.71
always 0.16
always the 0.06
am -0.06
am sorry -0.14
amazon -0.53
amazon 's -0.06
amazon _ 3 -0.06
amber -0.08
amber . -0.12
ambition -0.36
among -0.11
among _ thing -0.07
among _ we -0.06
among evidence 0.20
among our -0.08
among the -0.40
amount -0.30
amounts -0.32
amounts to -0.32
an -0.09
an _ . -0.25
an _ 2 0.09
an _ : 0.07
an _ ? 0.05
an _ @us -0.15
an _ a 0.06
an _ account 0.09
an _ accountant 0.12
an _ archive 0.10
an _ ask 0.21
an _ be -0.11
an _ before -0.08
an _ confirme 0.24
an _ each -0.08
an _ examine 0.05
an _ history 0.22
an _ look -0.07
an _ nothe 0.17
an _ nowhere 0.11
an _ open 0.09
an _ or 0.05
an _ provider -0.35
an _ red 0.10
an _ restore 0.30
an _ reviewer -0.06
an _ role -0.05
an _ say -0.18
an _ see 0.07
an _ signature -0.15
an _ since -0.07
an _ so 0.16
an _ sop 0.05
an _ tenant -0.19
an _ there -0.20
an _ those -0.10
an _ thread 0.39
an _ to 0.06
an _ trie 0.09
an _ vendor 0.05
an _ will -0.09
an _ without 0.14
an _ would -0.14
an account 0.08
an accountable -0.19
an action 0.25
an activity 0.06
an add -0.07
an address -0.88
an administrator 0.22
an afternoon -0.06
an agency -0.39
an agent -0.18
an ai 0.12
an algorithm -0.19
an alteration -0.17
an animation 0.09
an annual -0.26
an apartment 0.23
an api -0.21
an apology -0.87
an application -0.13
an archive -0.11
an array -0.18
an aspiration 0.48
an assertion -0.24
an assessment -0.20
an assistant 0.26
an attachment 0.19
an attack 0.08
an attacker 0.46
an attestation -0.30
an auditor 0.14
an authenticator 0.06
an author 0.12
an authority 0.15
an e -0.05
an earlier -0.50
an early -0.54
an edit 0.10
an electronic -0.59
an elephant 0.39
an email -0.05
an employee 0.34
an empty -0.57
an encrypted -0.31
an ended -0.09
an endpoint 0.35
an engagement -0.12
an engineer 0.13
an event 0.05
an example 0.07
an exception -0.44
an executed -0.25
an exercise -0.41
an expired 0.24
an expiry 0.07
an export 0.05
an honest -0.10
an hsm 0.13
an id -0.15
an identity -0.49
an illustration 0.14
an immutable -0.39
an import -0.51
an index 0.11
an instance -0.16
an intern -0.12
an internal -0.40
an intruder 0.44
an investigator 0.14
an iso -0.14
an issue 0.06
an issued 0.10
an item -0.68
an nda 0.05
an object -0.23
an observation 0.06
an off 0.18
an official -0.06
an old -0.26
an older -0.11
an open -0.58
an opinion -1.25
an ordinary 0.10
an organisation -0.35
an outcome -0.08
an outdated 0.09
an outside 0.07
an outsider 0.10
an rfp -0.06
an rto -0.05
an s 0.13
an uncertified 0.89
an unknown -0.09
an unqualified 0.06
an update -0.05
analysi _ supplier -0.05
analysi _ with -0.15
analysis -0.08
analysis : 0.07
analysis comes -0.18
anchor the 0.21
anchored 0.11
anchoring -0.24
anchors -0.08
and 0.16
and " -0.45
and 27018 0.06
and @us 0.19
and _ 11 0.33
and _ 13485 0.08
and _ 403 0.23
and _ 9001 0.09
and _ ; -0.08
and _ @us 0.23
and _ about -0.18
and _ accept 0.07
and _ actor -0.07
and _ afresh 0.12
and _ against -0.07
and _ aligne 0.07
and _ alike 0.54
and _ all -0.07
and _ altere 0.08
and _ and 0.06
and _ annex 0.11
and _ anyone -0.10
and _ anythe 0.10
and _ appear -0.08
and _ append 0.12
and _ attempt 0.05
and _ audit -0.21
and _ away -0.05
and _ bee 0.18
and _ beyond 0.10
and _ bill 0.08
and _ bind -0.07
and _ binde 0.11
and _ blocke 0.06
and _ break 0.13
and _ bridge 0.08
and _ browser -0.07
and _ by 0.16
and _ call -0.08
and _ can 0.33
and _ capture -0.09
and _ carrie 0.30
and _ certificate 0.19
and _ chain 0.12
and _ change 0.21
and _ checke -0.08
and _ clean 0.12
and _ click 0.16
and _ clock 0.17
and _ close 0.11
and _ compliant 0.21
and _ control 0.10
and _ copie 0.10
and _ could -0.05
and _ court 0.12
and _ covere 0.06
and _ cpa -0.11
and _ critical 0.05
and _ current 0.27
and _ daily -0.08
and _ decide -0.06
and _ demo -0.20
and _ design -0.09
and _ document 0.06
and _ durable 0.07
and _ durably 0.08
and _ each 0.05
and _ effective 0.05
and _ else 0.08
and _ elsewhere -0.07
and _ encrypte 0.17
and _ enough 0.08
and _ entere 0.19
and _ environment -0.09
and _ ever 0.08
and _ every 0.08
and _ evidence -0.09
and _ exception -0.06
and _ execute -0.06
and _ exist -0.34
and _ factor 0.06
and _ field -0.05
and _ finde 0.06
and _ fixe 0.10
and _ follow 0.06
and _ footer -0.11
and _ force -0.05
and _ from 0.18
and _ gate -0.09
and _ goe 0.07
and _ guard 0.09
and _ hash 0.36
and _ here -0.09
and _ him -0.13
and _ hold 0.34
and _ holder 0.11
and _ home 0.09
and _ hourly 0.07
and _ how -0.07
and _ id -0.05
and _ in -0.11
and _ include 0.07
and _ inspection 0.11
and _ inspector -0.06
and _ iso 0.22
and _ issue 0.10
and _ it 0.09
and _ its -0.06
and _ judge -0.08
and _ key 0.05
and _ know 0.13
and _ land 0.07
and _ last -0.08
and _ legally 0.30
and _ limit 0.07
and _ linke 0.14
and _ lock 0.06
and _ longer -0.07
and _ lot 0.06
and _ mandatory -0.06
and _ march 0.11
and _ minor 0.16
and _ model 0.12
and _ most -0.10
and _ move 0.28
and _ nee -0.12
and _ new 0.06
and _ night 0.10
and _ nightly 0.11
and _ no -0.06
and _ note -0.10
and _ nothe -0.08
and _ now 0.18
and _ official -0.11
and _ one 0.06
and _ opene 0.42
and _ operate 0.07
and _ opinion 0.22
and _ our -0.06
and _ out 0.10
and _ pdf 0.15
and _ pilot -0.06
and _ platform 0.45
and _ policy -0.07
and _ prototype -0.14
and _ question -0.08
and _ rather -0.08
and _ reach 0.17
and _ reference 0.12
and _ register 0.05
and _ registrar -0.26
and _ regulate 0.23
and _ regulator 0.07
and _ rehearse -0.05
and _ reload -0.08
and _ remain -0.07
and _ request 0.12
and _ response 0.05
and _ retention -0.12
and _ retest 0.07
and _ retraine 0.15
and _ risk -0.16
and _ route -0.06
and _ sample -0.21
and _ second 0.10
and _ security 0.09
and _ see 0.19
and _ sentence -0.12
and _ server 0.16
and _ session 0.11
and _ signature 0.06
and _ signe 0.17
and _ site 0.14
and _ somebody -0.07
and _ stamp 0.07
and _ straight -0.09
and _ switche 0.12
and _ system 0.22
and _ talk -0.08
and _ ten 0.09
and _ text 0.13
and _ those 0.06
and _ through 0.23
and _ touche 0.06
and _ under 0.11
and _ valid 0.09
and _ validation -0.08
and _ vote 0.08
and _ we -0.08
and _ what -0.07
and _ whether -0.07
and _ whole 0.08
and _ whom -0.07
and _ without -0.10
and _ wrong -0.06
and _ ” -0.14
and a -0.34
and about -0.29
and access -0.09
and all 0.06
and already 0.37
and always 0.23
and annex 0.48
and answer -0.48
and any -0.56
and approve 0.46
and approver 0.17
and approvers 0.81
and archive 0.16
and archiving 0.06
and are 0.19
and ask -0.47
and asked -0.07
and asks 0.05
and attested 0.10
and audit -0.07
and availability 0.29
and backed 0.06
and backup -0.28
and beautifully -0.21
and binding 0.41
and binds 0.30
and call 0.06
and came 0.13
and can 0.40
and certifies 0.15
and change -0.08
and checked 0.34
and checksummed 0.24
and checksums -0.37
and closed 0.87
and closes 0.27
and come 0.42
and comes 0.05
and compared 0.16
and complaints -0.26
and complete -0.18
and confidentiality 0.51
and count -0.13
and counted 0.08
and covers -0.10
and cross 0.10
and customers 0.72
and dates -0.25
and delete 0.19
and describes 0.12
and deviations -0.15
and digest -0.14
and discards -0.13
and distributed 0.35
and document 0.37
and documents 0.34
and does 0.09
and done 0.22
and dora 0.29
and drawn -0.14
and due -0.20
and durable -0.28
and each 0.30
and effective -0.15
and eleven 0.06
and encrypted -0.05
and ends -0.22
and enforced -0.40
and entered 0.47
and eu -0.27
and every -0.05
and everyone 0.63
and evidence -0.30
and expiry 0.40
and false -0.13
and files 0.56
and fit -0.19
and five -0.25
and for -0.33
and forgets -0.34
and found 0.85
and from -0.07
and fully -0.10
and gave 0.47
and gdpr 0.20
and german -0.37
and get 0.37
and given -0.20
and gives -0.16
and go -0.07
and google -0.26
and graphql -0.05
and hand 0.23
and handed 0.13
and hands -0.29
and hashed -0.28
and hashes 0.05
and have 0.09
and he 0.22
and held 0.32
and her -0.06
and hold -0.09
and holds 0.12
and how 0.19
and i -0.21
and if 0.15
and in 0.25
and inclusion 0.13
and inspectors 0.11
and integrity -0.06
and into 0.06
and is -0.09
and iso 0.20
and issues 0.15
and it 0.15
and its 0.08
and just 0.69
and keeps 0.14
and kept -0.05
and key 0.07
and knows -0.05
and lab -0.07
and laminated -0.15
and last 0.28
and lead -0.06
and leavers 0.19
and leaves -0.11
and ledger -0.26
and left -0.08
and lets -0.14
and listed 0.14
and little -0.07
and locked -0.30
and locks 0.12
and log -0.07
and logs 0.07
and looks 0.20
and lost 0.36
and makes 0.21
and meaning -0.07
and moved 0.48
and must 0.12
and my 0.05
and needs 0.48
and new 0.30
and night 0.32
and no 0.05
and nobody 0.30
and none 0.59
and now 0.32
and numbered -0.19
and of -0.85
and old 0.06
and on -0.38
and once 0.07
and open 0.27
and our -0.07
and ours -0.10
and outsiders 0.34
and passed 0.08
and password 0.33
and pasted -0.11
and people -0.76
and per 0.12
and permanent 0.24
and permission -0.61
and photos -0.08
and pin -0.14
and ping 0.52
and plenty 0.27
and power 0.20
and preventive -0.20
and privacy -0.62
and production 0.52
and proof 0.06
and proves 0.05
and purposes 0.09
and put 0.17
and rather 0.06
and ready 0.62
and real 0.30
and reason 0.15
and recalled 0.15
and reconciled -0.08
and records 0.39
and recovery -0.11
and refuses 0.07
and regulated 0.08
and release -0.07
and reported 0.73
and restorable 0.16
and restore 0.10
and restored -0.31
and retained 0.22
and retention -0.05
and retested 0.08
and reviewed -0.57
and running 0.47
and runs -0.07
and saml 0.11
and say -0.05
and scan -0.08
and sealed -0.35
and seals 0.59
and send 0.79
and sends 1.24
and serial 0.23
and server -0.06
and several -0.23
and she 0.09
and shipped -0.15
and should -0.18
and shown 0.10
and signed 0.60
and signing -0.11
and since -0.14
and so -0.17
and soc -0.13
and some -0.15
and somebody -0.16
and sop 0.14
and sops 0.27
and sso 0.19
and stay 0.60
and step 0.06
and still 0.12
and suppliers 0.37
and support 0.13
and survive 0.24
and switched 0.06
and takes 0.36
and tell -0.28
and test 0.09
and tests -0.17
and that -0.09
and the 0.09
and their 0.29
and there -0.14
and they 0.08
and this 0.27
and those -0.15
and time 0.17
and tisax -0.07
and told -0.07
and trained -0.08
and training -0.15
and turned 0.14
and turns 0.51
and two -0.26
and unalterable 0.15
and under 0.31
and until -0.07
and user 0.06
and uses 0.52
and validated 0.10
and vanish -0.15
and verified -0.30
and vouched -0.09
and walk 0.25
and was -0.08
and whatever 0.11
and when -0.33
and where 0.15
and who -0.57
and with 0.16
and withdrawn 0.10
and withdraws 0.18
and without -0.14
and write -0.28
and wrote 0.07
and yes -0.23
and yet 0.16
and you 0.23
and your -0.11
and yours 0.34
and zero -0.28
and “ -0.24
anger 0.12
animation -0.14
animation . 0.07
annex _ compliant 0.05
annex _ not 0.11
announced . 0.08
annual -0.11
annual _ as 0.07
annual _ certifie 0.09
annual _ come 0.14
annual product 0.09
annual quality -0.08
annual report -0.14
annually 0.72
another 0.06
another 's 0.12
another ? -0.35
another _ data -0.19
another _ or -0.10
another _ record 0.30
another _ your 0.34
another account 0.27
another and 0.97
another client 0.13
another column -0.09
another company 0.72
another country 0.52
another ledger -0.12
another matter -1.07
another password 0.15
another record 0.05
another vendor -0.73
answer -0.28
answer " -0.05
answer . 0.11
answer _ " -0.06
answer _ , -0.10
answer _ 403 -0.05
answer _ : 0.05
answer _ ? -0.14
answer _ a -0.06
answer _ and -0.38
answer _ depend -0.06
answer _ gate -0.06
answer _ no -0.11
answer _ on 0.06
answer _ reason -0.06
answer _ who -0.07
answer _ yes -0.06
answer changes 0.07
answer comes -0.23
answer for -0.33
answer it -0.08
answer names -0.24
answer to -0.48
answer was -0.06
answer with 0.06
answer you -0.58
answer “ -0.23
answered -0.05
answering -0.10
answers 200 -0.07
answers 403 0.74
answers : -0.60
answers are 0.07
answers for -1.12
answers it 0.14
answers second 0.11
answers what -0.21
answers without 0.20
answers “ -0.30
antitrust -0.34
antitrust _ compliance -0.09
antitrust law -0.34
any , -0.20
any . -0.77
any _ . -0.10
any _ : 0.13
any _ and 0.24
any _ claim -0.11
any _ every 0.05
any _ evident -0.08
any _ get -0.07
any _ issue 0.12
any _ it -0.08
any _ its 0.09
any _ lack 0.30
any _ or 0.08
any _ report 0.17
any _ see 0.09
any _ sign 0.06
any _ since -0.13
any _ tamper -0.05
any _ they 0.24
any _ would -0.06
any ai -0.17
any approval -0.25
any call 0.50
any capa 0.13
any certification -0.25
any customer -1.62
any endpoint 0.05
any framework -0.12
any handler 0.84
any immutable -0.21
any inspection 0.06
any inspector 0.33
any kind -0.55
any later 0.25
any longer 1.68
any module -0.06
any more 2.12
any name -0.66
any official -0.35
any page -0.23
any password -0.27
any public 0.08
any report -0.23
any request 0.15
any route 0.06
any second -0.08
any statement -0.11
any text -0.16
any time 0.09
any type -0.05
any user 0.10
anybody -0.43
anybody _ . -0.10
anybody _ the -0.05
anybody can -0.09
anybody else 0.08
anyone . -0.32
anyone ? -0.07
anyone _ . -0.09
anyone _ entry 0.05
anyone _ file -0.14
anyone _ iso 0.05
anyone _ lack 0.11
anyone _ right 0.20
anyone _ say 0.05
anyone _ sign -0.07
anyone _ somebody -0.24
anyone at -0.37
anyone can -0.09
anyone does 0.12
anyone else -0.22
anyone may -0.11
anyone outside -0.23
anyone signs -0.07
anyone with -0.85
anythe _ . -0.12
anythe _ ; 0.05
anythe _ a -0.09
anythe _ an -0.12
anythe _ be -0.06
anythe _ in -0.11
anythe _ that -0.09
anythe _ to -0.07
anythe _ would 0.07
anythe _ you -0.05
anything -0.35
anything , -0.20
anything . -0.68
anything about -0.19
anything for 0.13
anything that -0.14
anything you -0.14
anyway 0.06
anywhere -0.21
anywhere , -0.19
anywhere . -0.11
anywhere _ . -0.09
anywhere on -0.13
aoc 0.07
apart $ 0.49
apart _ , 0.17
apart _ a 0.06
apartment 0.23
api 0.28
api : 0.07
api _ : 0.09
api _ and 0.06
api _ at 0.07
api _ checke -0.07
api _ doe 0.07
api _ each -0.11
api _ every 0.11
api _ for 0.06
api _ it 0.05
api _ may 0.09
api _ nobody -0.14
api _ not -0.09
api _ side 0.07
api _ the 0.16
api _ will -0.06
api access -0.05
api and 0.20
api call 0.18
api checks 0.44
api directly 0.17
api does -0.32
api guard -0.14
api has -0.30
api itself 0.83
api reference -0.20
api refuses -0.12
api rejects 0.20
api routes -0.11
api security -0.07
api to -0.15
api trusts -0.13
api with 0.58
api without -0.06
apologised -0.38
apology -0.18
apology . -0.14
app , 0.90
app _ and 0.16
app is -0.18
appear -0.53
appear . -0.27
appear _ . -0.14
appear _ our -0.22
appear _ the 0.07
appear in -0.46
appeared in -0.25
appears in -0.49
append 0.05
append _ . 0.06
append _ new -0.29
appended -0.05
applicability 0.06
application . -0.09
application was 0.15
applications -0.28
applie _ . 0.07
applie _ the 0.05
applied 0.29
applied by 0.48
applied for -0.27
applied in 0.20
applied to 0.20
applies -0.12
applies to -0.19
appreciate 0.28
appreciate that 0.28
apprentice 0.06
approach -0.07
approval 0.22
approval $ -0.06
approval , -0.07
approval . 0.25
approval _ , 0.06
approval _ ; 0.07
approval _ ai 0.06
approval _ and 0.16
approval _ blocke -0.08
approval _ by 0.10
approval _ carrie -0.06
approval _ close -0.07
approval _ control 0.06
approval _ count -0.05
approval _ electronic 0.16
approval _ it 0.08
approval _ legally 0.06
approval _ not -0.17
approval _ now 0.09
approval _ person 0.08
approval _ printe 0.10
approval _ screen -0.05
approval _ to -0.16
approval _ without 0.07
approval authority 0.09
approval by -0.34
approval exists -0.19
approval goes -0.20
approval has 0.20
approval in -0.08
approval is 0.29
approval loop 0.57
approval of -0.13
approval page -0.08
approval shows 0.87
approval that 0.09
approval to -0.13
approval | 0.06
approvals 0.13
approvals $ 0.67
approvals , 0.23
approvals . 0.07
approvals : -0.16
approvals are 0.09
approvals by 0.39
approvals could -0.11
approvals must -0.10
approvals will -0.14
approve _ 's 0.07
approve _ @us -0.05
approve _ ai -0.06
approve _ an -0.09
approve _ anythe -0.09
approve _ approver 0.06
approve _ as -0.05
approve _ at 0.08
approve _ can -0.07
approve _ certifie -0.06
approve _ change 0.10
approve _ effective -0.05
approve _ issue 0.11
approve _ or -0.45
approve _ reject -0.10
approve _ request 0.16
approve _ second 0.10
approve _ without 0.10
approve _ would -0.07
approve _ write -0.11
approve _ your -0.09
approve _ ” -0.16
approve and 0.18
approve anything -0.18
approve changes -0.09
approve in 0.06
approve is -0.23
approve it 0.08
approve on 0.12
approve opens -0.07
approve them -0.34
approve without 0.28
approve – 0.28
approved 0.17
approved " -0.09
approved $ 1.86
approved before -0.06
approved for 0.05
approved instruction -0.21
approved or 0.07
approved procedures 0.27
approved sops -0.40
approved to -0.07
approved without 0.40
approved – 0.11
approver 0.43
approver , -0.06
approver _ , 0.12
approver _ : 0.06
approver _ and 0.18
approver _ change 0.34
approver _ draft 0.06
approver _ dutie 0.06
approver _ in 0.15
approver _ not 0.06
approver _ signature 0.06
approver _ tablet 0.09
approver _ their 0.06
approver has 0.10
approver signs 0.27
approvers 0.72
approvers can 0.29
approvers put -0.08
approvers re 0.08
approvers sign 0.55
approves 0.49
approves . 0.33
approves a -0.07
approves and -0.08
approves change 0.20
approves changes 0.22
approves it 0.09
approves minor 0.17
approves routine 0.55
approves the 0.38
approving -0.09
apps , -0.10
apr 0.22
april 0.22
april , -0.07
april and 0.22
architected 1.40
architects -0.29
architecture -0.34
architecture _ , -0.10
architecture _ . -0.30
architecture poster -0.22
archive 0.11
archive , 0.17
archive _ . 0.22
archive _ a 0.09
archive _ break 0.29
archive _ it 0.09
archive _ never 0.07
archive _ not 0.05
archive and -0.09
archive has 0.23
archive of -0.18
archive that 0.28
archive with 0.47
archived 0.29
archives -0.28
archiving 0.13
archiving . -0.27
archiving a 0.33
are 0.14
are $ 0.15
are : 0.10
are ; -0.07
are about -0.06
are absent -0.12
are accepted 0.09
are aiming -0.11
are all -0.07
are already -0.58
are always -0.19
are among -0.43
are an -0.08
are another -0.46
are api -0.59
are approved 0.32
are archived -0.06
are asked -0.29
are authenticated 0.54
are authorised 0.10
are before -0.33
are behind 0.26
are being 0.26
are binding 0.07
are blank -0.18
are blocked -0.61
are bound -0.21
are by 0.25
are captured 0.31
are certified 0.61
are chained 0.24
are checked 0.20
are classified -0.06
are closed -0.12
are committed 0.72
are complete -0.37
are compliant 0.15
are copied 0.22
are cryptographically 0.42
are decided 0.07
are decoration -0.39
are due -0.23
are durable 0.22
are durably 0.38
are empty -0.30
are encrypted 0.38
are encryption -0.08
are enforced 0.25
are evaluated 0.18
are executed 0.20
are fenced 0.34
are fictional -0.16
are fixed 0.13
are fixtures -0.42
are for 0.13
are fully 0.13
are gdpr 0.14
are generated 0.41
are genuine 0.14
are good 0.06
are granted 0.30
are green -0.10
are guarded -0.10
are held 0.20
are here -0.20
are hidden -0.38
are hipaa 0.14
are hiring -0.06
are history 0.95
are illustrative -0.25
are invented 0.08
are invited -0.45
are isolated 0.14
are issued 0.54
are joined 0.69
are judged 0.30
are kept 0.37
are known -0.20
are lacking -0.10
are left -0.44
are legally 0.09
are let -0.07
are listed -0.32
are live 0.25
are locked 0.85
are logged 0.15
are made 0.17
are mandatory -0.09
are meant -0.58
are met 0.19
are metadata -0.28
are missing -0.69
are not -0.42
are now 0.17
are off 0.63
are official 0.13
are only 0.10
are open 0.70
are our -0.25
are out -0.06
are over 0.17
are painted -0.46
are past 0.16
are permanently 0.32
are placeholders -0.17
are planned -0.20
are planning -0.14
are preserved 0.25
are printed -0.05
are proud 0.12
are put 0.18
are real 1.34
are recalled 0.40
are records -0.14
are references 0.06
are refused 0.10
are rehearsed 0.17
are rejected 0.13
are released 0.40
are replicated 0.77
are required -0.15
are restored 0.30
are retained 0.12
are running 0.12
are sample 0.16
are samples -0.20
are scheduled -0.44
are sealed 0.25
are served 0.12
are short -0.53
are shown 0.08
are signed 0.86
are slated -0.21
are some -0.08
are something -0.20
are sorted -0.18
are staff -0.06
are still -0.07
are stored 0.30
are supposed -0.18
are synchronised 0.14
are there -0.31
are those 0.22
are three -0.07
are tied 0.06
are to -1.27
are told -0.12
are tracked -0.17
are turned 0.50
are unavailable -0.42
are uncertified -0.78
are unofficial -0.72
are up 1.13
are used -0.60
are using 0.68
are usually -0.06
are validated 0.32
are walled 1.05
are watermarked -0.11
are welcome -0.07
are withdrawn -0.31
are without -0.48
are words -0.13
are written 0.52
are you 0.13
area -0.08
argue 0.77
arguments -0.11
around 0.19
around , -0.16
around _ . 0.08
around _ clock 0.08
around security 0.11
around the 0.62
array -0.18
array in -0.14
arrival 0.06
arrival , 0.26
arrival . -0.20
arrival _ compare 0.07
arrival and 0.17
arrive -0.34
arrive _ release -0.11
arrive by -0.40
arrive with -0.43
arrived 0.11
arrived in 0.13
arrow -0.25
arrow _ the -0.08
arrows 0.18
arrows between 0.30
art -0.32
art . -0.07
article 0.14
artificial 0.13
as 0.07
as " 0.05
as @us 0.10
as _ " -0.27
as _ 'd 0.21
as _ , -0.08
as _ @us 0.16
as _ any 0.08
as _ approval 0.11
as _ as -0.11
as _ audit -0.08
as _ authority -0.05
as _ autograph 0.15
as _ bank 0.14
as _ be -0.10
as _ before -0.06
as _ certifie 0.12
as _ change 0.06
as _ compliance 0.06
as _ control 0.18
as _ copy 0.12
as _ could 0.15
as _ demo -0.05
as _ document 0.07
as _ draft -0.05
as _ each 0.10
as _ event 0.06
as _ gate -1.04
as _ handwritten 0.11
as _ ink 0.08
as _ iso 0.12
as _ issue 0.06
as _ it -0.06
as _ law 0.24
as _ may -0.06
as _ meet -0.71
as _ morne 0.12
as _ no -0.38
as _ now 0.32
as _ numbere -0.19
as _ official 0.07
as _ open -0.13
as _ or -0.13
as _ paper 0.07
as _ pdf 0.08
as _ platform -0.05
as _ qa 0.09
as _ record 0.15
as _ report 0.06
as _ seal 0.05
as _ server 0.05
as _ store -0.07
as _ tab -0.28
as _ text -0.11
as _ the -0.08
as _ there 0.07
as _ thi 0.13
as _ to 0.06
as _ trail -0.07
as _ vault -0.05
as _ version 0.07
as _ when -0.12
as _ with -0.05
as _ you 0.16
as _ ” -0.17
as a 0.08
as all -0.16
as any 0.05
as approvals 0.11
as are -0.07
as at -0.25
as binding 0.06
as by -0.17
as certified 0.13
as compliant -0.09
as conforming 0.10
as each 0.73
as effective 0.17
as either 0.05
as ever -0.07
as every 0.19
as everybody 0.08
as evidence -0.28
as fact -0.05
as false -0.22
as far -0.21
as final 0.41
as firmly 0.18
as having -0.24
as if 0.09
as immutable -0.25
as in -0.12
as ink 0.74
as it 0.48
as its -1.04
as little -0.27
as met -0.70
as much -0.11
as no -0.51
as nobody -0.34
as nothing -0.53
as numbered 0.91
as of 0.38
as official 0.09
as often -0.09
as on -0.07
as one -0.15
as our -0.12
as ours 0.30
as part 0.11
as people 0.18
as production 0.06
as proof -0.14
as released 0.38
as signing 0.16
as soc -0.14
as something 0.05
as soon -0.42
as standard 0.51
as tenant 0.18
as there -0.30
as things -0.25
as those 0.54
as though 0.09
as to -0.11
as utf -0.05
as verified -0.09
as well 0.39
as wet 0.23
as yet -0.20
as you 0.30
as yours -0.06
as yourself 0.23
as “ -0.68
aside 0.06
aside , 0.22
ask _ ; 0.05
ask _ copie -0.09
ask _ first 0.11
ask _ lease -0.09
ask _ or 0.10
ask _ permission 0.17
ask _ qa -0.07
ask _ say -0.18
ask _ that -0.06
ask _ two -0.11
ask _ vendor -0.20
ask a -0.50
ask again -0.16
ask any -0.20
ask how 0.21
ask them -1.00
ask which 0.34
ask who -0.48
ask you -0.19
aske _ “ -0.12
asked -0.40
asked , -0.07
asked for -0.07
asked how 0.06
asked to -0.08
asked us -0.16
asked where -0.06
asked whether -0.55
asking for 0.08
asks , -0.09
asks . -0.11
asks the 1.47
asks us 0.17
asks whether -1.05
aspiration 0.22
assembly -0.17
asses _ by 0.15
assess -0.08
assessed $ -0.06
assessed against -0.12
assessed and 0.10
assessed by 0.31
assessment for -0.14
assessment is -0.08
assessments -0.07
assessments , -0.17
assignments 0.68
assigns permissions -0.07
assistance -0.33
assistance _ . -0.12
assistance _ advisory -0.09
assistance is -0.35
assistant 0.16
assistant . -0.08
assistant _ a -0.10
assistant _ approval -0.09
assistant _ approve -0.28
assistant _ as -0.09
assistant _ authority -0.08
assistant _ close -0.12
assistant _ for -0.20
assistant _ in -0.30
assistant _ not -0.06
assistant _ record 0.05
assistant _ text -0.10
assistant _ to 0.05
assistant approves -0.13
assistant can -0.23
assistant closes 0.07
assistant decides 0.66
assistant does -0.12
assistant drafts -0.39
assistant has -0.16
assistant is -0.08
assistant only -0.10
assistant says 0.64
assistant will -0.42
assistant writes -0.75
assisted -0.22
association -0.64
assume -0.28
assume _ be -0.09
assume that -0.36
assumed -0.32
assuming -0.62
assuming that -0.14
assuming the -0.25
assumption -0.13
asterisk 0.07
at 02 0.13
at 06 0.18
at 09 -0.15
at 10 0.13
at @us -0.38
at _ , -0.08
at _ 2 0.07
at _ : 0.48
at _ and -0.07
at _ api 0.17
at _ bench -0.11
at _ but 0.20
at _ button 0.30
at _ by 0.05
at _ can 0.09
at _ click 0.16
at _ earliest -0.13
at _ fair -0.10
at _ for -0.08
at _ gateway 0.10
at _ glance 0.07
at _ heart 0.07
at _ hold -0.07
at _ if -0.09
at _ it 0.08
at _ last 0.08
at _ level 0.09
at _ login 0.45
at _ machine -0.09
at _ minute 0.13
at _ month -0.09
at _ our -0.07
at _ page 0.09
at _ pilot -0.05
at _ press 0.18
at _ read 0.08
at _ same -0.11
at _ since 0.17
at _ stage -0.15
at _ system 0.28
at _ three 0.06
at _ top -0.10
at _ with -0.05
at _ would -0.14
at _ year -0.09
at any -0.06
at both -0.06
at database 0.15
at each 0.07
at eleven 0.17
at every 0.16
at face 0.20
at five 0.26
at home 0.05
at how -0.08
at it 0.19
at its 0.13
at last 0.07
at least -0.23
at line 0.06
at login 0.08
at midnight 0.20
at most 0.07
at my 0.11
at night -0.27
at no 0.16
at nothing -0.11
at once 0.83
at one 0.17
at reception -0.34
at six -0.17
at some -0.12
at source 0.67
at their -0.10
at this -0.33
at three 0.10
at upload 0.24
at which -0.51
at work 0.12
at you -0.12
attach _ . -0.05
attach _ to -0.06
attach a -0.11
attach to 0.05
attached 0.29
attached $ 0.51
attached , -0.23
attached . 0.08
attachment 0.40
attachment $ 0.52
attachment , 0.91
attachment _ , -0.17
attachment _ its 0.11
attachment _ the 0.14
attachment can 0.48
attachment in 0.65
attachment is 0.20
attachments . -0.26
attachments are 0.13
attachments | 0.10
attack -0.15
attacked 0.09
attacked the -0.08
attacker 0.63
attacker nothing 0.81
attacker nowhere 0.26
attacks 0.99
attempt 1.04
attempt , 0.07
attempt . 0.35
attempt _ . 0.11
attempt _ the 0.46
attempt to -0.12
attempts 0.58
attended -0.12
attest -0.36
attest our -0.21
attestation 0.11
attestation , -0.20
attestation . 0.50
attestation _ any -0.05
attestation _ blocke -0.06
attestation _ hold -0.06
attestation _ live 0.05
attestation _ not -0.47
attestation _ on 0.05
attestation _ verifie 0.06
attestation of -0.11
attestations $ -1.22
attestations , -0.07
attestations exists -0.06
attestations has 0.07
atteste _ the 0.09
attested 0.34
attested $ 0.47
attested , -0.07
attested . 0.12
attested by 0.23
attested to 0.08
attests 0.07
attributable -0.10
audit 0.15
audit ; 0.06
audit ? -0.47
audit _ 's 0.08
audit _ . 0.07
audit _ and -0.05
audit _ any -0.06
audit _ append 0.23
audit _ audit -0.10
audit _ be 0.07
audit _ before -0.14
audit _ behind 0.16
audit _ blocke -0.08
audit _ capa -0.06
audit _ durable -0.17
audit _ e -0.09
audit _ event -0.12
audit _ every 0.14
audit _ gate -0.09
audit _ hash 0.31
audit _ immutable 0.09
audit _ live 0.06
audit _ mis -0.09
audit _ model 0.07
audit _ not 0.12
audit _ now 0.08
audit _ only 0.08
audit _ or 0.06
audit _ our 0.06
audit _ persistence -0.22
audit _ plan 0.13
audit _ production 0.07
audit _ require -0.06
audit _ review -0.14
audit _ roadmap -0.29
audit _ signature -0.23
audit _ that 0.14
audit _ to 0.11
audit _ year -0.15
audit and -0.07
audit calendar -0.09
audit claim -0.17
audit context -0.28
audit event 0.25
audit events 0.10
audit evidence -0.10
audit finding -0.29
audit findings -0.05
audit firm -0.49
audit has -0.41
audit log 0.30
audit screen -0.14
audit season -0.25
audit table 0.31
audit this -0.54
audit trails -0.66
audite _ @us 0.10
audite _ and 0.11
audite _ so 0.16
audited 0.17
audited , 0.18
audited . -0.10
audited against 0.15
audited and 0.55
auditor , -0.08
auditor _ . -0.12
auditor _ any 0.07
auditor _ attest -0.07
auditor _ can 0.08
auditor _ engage -0.05
auditor _ have -0.10
auditor _ in 0.14
auditor _ rest 0.27
auditor _ say -0.08
auditor _ tenant -0.44
auditor _ work 0.08
auditor asks 0.09
auditor can -0.09
auditor confirmed 0.58
auditor does -0.10
auditor for -0.55
auditor review 0.05
auditor signed -0.29
auditor we -0.14
auditor who 0.19
auditor will -0.14
auditor would -0.12
auditors 0.40
auditors and -0.22
auditors can 1.04
auditors from -0.06
auditors have 0.21
audits , 0.07
audits . -0.05
audits are -0.06
august 0.49
august , 0.44
auth 0.20
auth $ -0.55
auth ( 0.07
auth , 0.50
auth . -0.09
auth _ . 0.05
auth _ : 0.06
auth _ actor -0.13
auth _ and -0.27
auth _ identity -0.16
auth _ isolation 0.07
auth _ of -0.11
auth _ tenant 0.09
auth _ verifie -0.10
auth provider -0.43
auth stays 0.07
authentic 0.34
authenticate _ 's 0.09
authenticate _ not -0.15
authenticate _ your -0.09
authenticate users -0.32
authenticate with 0.46
authenticated 0.14
authenticated against 0.74
authenticated by 0.31
authenticates 0.06
authenticates $ -0.07
authentication $ -1.07
authentication , -0.20
authentication _ blocke -0.07
authentication _ not -0.43
authentication _ signe -0.06
authentication _ who -0.37
authentication _ you -0.07
authentication answers -0.25
authentication asks -0.31
authentication at -0.19
authentication available 0.07
authenticator 0.52
authenticator prompt 0.22
authenticity 0.53
authenticity . 0.61
author _ , 0.11
author _ . -0.20
author _ and 0.12
author _ approver 0.08
author and 0.17
author can 0.30
author of -0.35
authored 0.92
authorisation $ -0.16
authorisation , -0.05
authorisation answers -0.17
authorisation asks -0.08
authorisation in -0.08
authorise each -0.06
authorised 0.16
authorised $ 0.23
authorised . 0.43
authorised at 0.19
authorised by 0.14
authorised server 0.09
authorises each 0.14
authorising -0.40
authoritative 0.89
authoritative : -0.08
authoritative _ . 0.34
authoritie _ . 0.09
authorities 0.72
authorities . 0.41
authorities accept 0.70
authority $ -0.91
authority 's -0.09
authority _ live 0.06
authority _ not -0.36
authority exists -0.07
authority over -0.18
authority to 0.07
authority will 0.16
authorization 0.17
authorization $ -1.17
authorization , 0.07
authorization _ 100 0.06
authorization _ a -0.20
authorization _ all 0.06
authorization _ blocke -0.11
authorization _ caler -0.12
authorization _ call 0.12
authorization _ close -0.11
authorization _ live 0.05
authorization _ may -0.12
authorization _ mis -0.16
authorization _ not 0.07
authorization _ one -0.16
authorization _ production -0.07
authorization _ that -0.06
authorization _ to -0.09
authorization _ what -0.15
authorization _ work 0.06
authorization check -0.16
authorization does 0.19
authorization for -0.14
authorization gate -0.11
authorization has 0.06
authorization layer -0.05
authorization lists 0.10
authorization middleware 0.06
authorization not -0.13
authorization remains -0.05
authorization will -0.10
authorization | 0.10
authorize -0.42
authorize _ ? -0.12
authorize _ and -0.05
authorize _ every -0.07
authorize _ to -0.09
authorize each -0.15
authorize every -0.12
authorize server -0.08
authorized 0.11
authorized $ 0.38
authorized . 0.07
authorized on -0.20
authorized ” 0.11
authorizer 0.40
authz $ -0.07
authz _ not -0.16
autoclave -0.35
autograph 0.29
autograph . 0.46
automatic 0.95
automatic $ 0.55
automatically 0.94
automation -0.61
automation bias -0.11
autonomou _ , -0.06
autonomou _ . -0.16
autonomou _ approval 0.10
autonomou _ be -0.08
autonomous ) 0.19
autonomous approval -0.46
autonomous capa 1.01
autopilot 0.36
autumn release -0.16
availability 0.08
availability $ 0.10
availability , 0.24
availability : -0.11
availability _ . 0.07
availability _ : 0.08
availability _ integrity -0.19
availability _ point -0.12
availability _ proces -0.19
availability and -0.27
availability criteria 0.09
availability in 0.46
availability is -0.06
availability zones 0.28
available 1.17
available $ 0.20
available . 0.50
available ? -0.34
available _ be -0.07
available _ nda 0.13
available _ say -0.05
available _ would -0.06
available and -0.06
available for 0.31
available next 0.05
available now 1.41
available since 0.22
available today 0.34
available under -0.11
available yet 0.79
available | 0.25
avatar -0.46
average 0.07
avoid -0.94
avoid " -0.10
avoid the -0.05
awaiting -0.36
awaits -0.27
awake over 0.15
awarded 0.16
awarded to 0.07
away 0.16
away , -0.15
away . 0.75
away ; -0.18
away _ , -0.06
away _ a -0.08
away _ in -0.13
away _ it 0.07
away any 0.25
away from -0.08
away with 0.58
away within 0.06
aws -0.63
aws . -0.80
aws _ its -0.08
azure ad 0.45
b , 0.07
b 0 -0.10
baa 0.08
baa . 0.11
baa ? -0.29
baa _ . 0.09
baa _ every 0.15
baa _ hospital 0.09
baa with 0.60
baas -0.09
baas . -0.08
back 0.30
back , 0.32
back . 0.34
back : 0.17
back _ , 0.11
back _ : 0.09
back _ any -0.05
back _ copy 0.34
back _ each 0.07
back _ have -0.05
back _ last 0.20
back _ minute 0.47
back _ no 0.06
back _ of 0.07
back _ request 0.06
back as -0.05
back before 0.11
back by 0.34
back clean 0.10
back door 0.38
back end 0.47
back from -0.20
back in 0.22
back into -0.09
back the 0.09
back to -0.07
back up -0.20
back with -0.10
back without 0.52
backdate an -0.19
backdating 0.68
backe _ and 0.20
backend 0.44
backend . -0.16
backend _ , 0.16
backend _ . 0.09
backend checks 0.39
backend decides 0.06
background jobs 0.17
backing -0.08
backlog -0.06
backlog . -0.70
backs -0.20
backs up -0.11
backup -0.22
backup : -0.18
backup _ . 0.06
backup _ : -0.06
backup _ and 0.20
backup _ each 0.07
backup _ evidence -0.22
backup _ first -0.15
backup _ for -0.09
backup _ hoste -0.13
backup _ none -0.23
backup _ on 0.06
backup _ posture -0.06
backup _ restore 0.11
backup _ test 0.05
backup _ teste 0.46
backup every 0.20
backup job 0.14
backup nobody -0.06
backup recovery -0.25
backup restore -0.26
backups 0.09
backups $ -0.40
backups : 0.15
backups ? -0.22
backups are 0.13
backups come -0.14
backups have 0.52
backups run 0.27
backups tested 0.32
backups that 0.21
backups verified 0.08
backups you 0.27
badge 0.18
badge , 0.08
badge . -0.61
badge : 0.41
badge _ . -0.12
badge _ ; -0.05
badge _ already -0.08
badge _ be 0.07
badge _ e 0.07
badge _ not -0.06
badge _ use 0.06
badge _ “ 0.09
badge goes -0.18
badge in 0.15
badge on -0.07
badge reading 0.50
badge they 0.24
badge with 0.06
badge “ 0.09
badges -0.62
badges , -0.10
badges . -0.11
bag 0.09
bake -0.34
bake a -0.11
baked 0.71
baked in 0.33
baked into 0.18
baker -0.64
bakery -0.40
baking -0.41
bank -0.19
bank 's -0.16
bank vault 0.22
banks -0.06
banned -0.50
banner -0.14
banner _ . -0.09
banner _ the -0.05
banner _ “ -0.07
banner came 0.65
bar 0.08
bar . -0.76
bar _ the -0.09
bare -0.60
bare . -0.61
bare of -0.05
barred -0.14
barrier 0.23
bars -0.12
base _ enforce 0.30
based permissions 0.07
basel -0.16
basis 0.28
batch . 0.05
batch _ , 0.12
batch _ @us 0.14
batch _ and 0.10
batch _ by -0.06
batch _ demo 0.08
batch _ hand -0.05
batch data -0.20
batch deviation 0.39
batch deviations 0.83
batch disposition 0.18
batch file 0.19
batch goes -0.25
batch numbers 0.07
batch records -0.28
batch related -0.09
batch release 0.05
batch size -0.26
batche _ @us -0.15
batche _ algorithm 0.08
batche _ an 0.05
batche _ by 0.18
batche _ the 0.06
batches 0.20
batches , -0.19
batches . 0.22
batches in 0.19
batches on -0.09
batches that 0.79
batches you 0.15
battle 0.57
battle tested 0.40
bay -0.21
be -0.15
be , 0.07
be . 0.61
be : 0.10
be ; -0.06
be _ 'd -0.08
be _ ( 0.14
be _ , -0.20
be _ . 0.18
be _ 4 0.08
be _ ; 0.09
be _ ? -0.09
be _ @us -0.12
be _ a -0.08
be _ ability -0.14
be _ able -0.11
be _ accountant 0.12
be _ action 0.06
be _ after 0.17
be _ against 0.25
be _ altere 0.11
be _ anyone -0.19
be _ anywhere -0.21
be _ approve -0.07
be _ around 0.05
be _ arrival -0.12
be _ art -0.05
be _ aspiration 0.18
be _ attack -0.10
be _ auth 0.14
be _ automatically 0.08
be _ bar -0.06
be _ base -0.11
be _ batch 0.07
be _ before 0.05
be _ behind -0.06
be _ between -0.10
be _ big -0.08
be _ bit 0.05
be _ blocke 0.19
be _ bridge -0.06
be _ browser -0.10
be _ bug -0.15
be _ build -0.12
be _ but 0.20
be _ cal -0.22
be _ caler 0.15
be _ call -0.09
be _ caption -0.22
be _ character -0.08
be _ choose 0.09
be _ class 0.10
be _ cluster 0.16
be _ code -0.16
be _ color -0.13
be _ commercial 0.10
be _ complete -0.13
be _ could -0.14
be _ cross 0.06
be _ daily -0.10
be _ data -0.09
be _ database 0.06
be _ default 0.05
be _ demo 0.48
be _ describe -0.18
be _ design -0.07
be _ diagram -0.13
be _ digest -0.11
be _ drafte 0.06
be _ electronic 0.06
be _ empty -0.28
be _ enable -0.52
be _ enforce -0.09
be _ engine 0.20
be _ entitle 0.16
be _ entrie -0.07
be _ every -0.08
be _ everythe 0.06
be _ examination -0.08
be _ except -0.05
be _ exist 0.07
be _ fact 0.20
be _ fifteen 0.16
be _ file -0.06
be _ firm -0.19
be _ fixe -0.08
be _ floor -0.05
be _ follow -0.06
be _ font -0.07
be _ force 0.10
be _ free -0.05
be _ gap -0.13
be _ gate -0.15
be _ generally -0.17
be _ hashe -0.06
be _ head -0.12
be _ hipaa -0.18
be _ hoste -0.25
be _ hourly 0.10
be _ how 0.06
be _ i 0.09
be _ idea -0.07
be _ idp 0.13
be _ if 0.13
be _ illustration -0.08
be _ implemente 0.11
be _ impossible 0.06
be _ information -0.09
be _ issue -0.06
be _ june 0.05
be _ just 0.11
be _ know 0.05
be _ lack -0.18
be _ laminate -0.11
be _ launch 0.12
be _ ledger 0.07
be _ less 0.22
be _ let 0.05
be _ level 0.08
be _ lie -0.07
be _ light 0.05
be _ list -0.20
be _ local -0.16
be _ locke -0.10
be _ longer 0.30
be _ many -0.11
be _ march 0.19
be _ meane 0.06
be _ meet -0.21
be _ member 0.08
be _ merely -0.28
be _ mistake -0.09
be _ mistaken -0.48
be _ monday 0.18
be _ month 0.10
be _ more 0.06
be _ my 0.07
be _ nda 0.06
be _ near -0.10
be _ night 0.15
be _ no -0.07
be _ nobody -0.11
be _ none -0.07
be _ not 0.10
be _ nothe -0.27
be _ notice -0.10
be _ now 0.23
be _ number -0.13
be _ numbere -0.07
be _ of -0.09
be _ off -0.11
be _ only -0.06
be _ opene -0.18
be _ operation 0.08
be _ opinion -0.06
be _ or 0.15
be _ order -0.22
be _ original 0.19
be _ orphan 0.10
be _ output -0.06
be _ outside 0.05
be _ own 0.09
be _ page -0.26
be _ password -0.08
be _ past 0.07
be _ pdf 0.11
be _ pen -0.06
be _ per 0.12
be _ persistence -0.11
be _ person -0.06
be _ persona 0.06
be _ pilot 0.19
be _ place 0.18
be _ plan 0.20
be _ platform -0.06
be _ possible 0.14
be _ post -0.05
be _ precondition -0.06
be _ printe -0.06
be _ privacy -0.14
be _ process -0.06
be _ proof -0.33
be _ property -0.09
be _ protecte -0.05
be _ prove -0.14
be _ query 0.11
be _ random -0.06
be _ re 0.13
be _ reach -0.05
be _ readiness 0.08
be _ ready -0.13
be _ region 0.05
be _ regulate -0.06
be _ relation 0.09
be _ response -0.07
be _ reviewe -0.20
be _ revision 0.06
be _ routine -0.07
be _ saml -0.06
be _ sample 0.27
be _ say 0.08
be _ saye -0.06
be _ schema -0.06
be _ scim 0.13
be _ seale -0.07
be _ secure -0.15
be _ security 0.06
be _ sense -0.28
be _ sentence -0.22
be _ separation 0.19
be _ share -0.06
be _ sheet -0.10
be _ short -0.09
be _ should 0.09
be _ since 0.29
be _ single 0.05
be _ somebody -0.14
be _ sort -0.10
be _ source 0.05
be _ spreadsheet -0.06
be _ staff -0.06
be _ standard -0.39
be _ stone 0.18
be _ story -0.17
be _ summer -0.07
be _ switch -0.06
be _ technical -0.05
be _ tell -0.22
be _ test -0.22
be _ them -0.05
be _ they 0.06
be _ think -0.07
be _ ticket -0.16
be _ today 0.18
be _ token 0.16
be _ tomorrow -0.07
be _ traine -0.38
be _ true -0.34
be _ trust 0.07
be _ type -0.07
be _ us -0.06
be _ value -0.08
be _ verdict -0.06
be _ verifie 0.06
be _ version 0.08
be _ we -0.17
be _ wherea 0.22
be _ which -0.14
be _ who 0.06
be _ whom 0.06
be _ whose -0.31
be _ will 0.14
be _ workspace 0.17
be _ would 0.05
be _ writer -0.08
be _ wrong -0.19
be _ year 0.12
be _ you 0.08
be _ your -0.12
be _ “ -0.09
be _ ” -0.47
be able -0.51
be accepted -0.77
be agreed -0.12
be allowed -0.37
be altered 0.19
be announced -0.26
be asked 0.32
be attested -0.08
be authenticated -0.10
be authorised 0.09
be authorized -0.25
be available -0.98
be backed -0.08
be binding -0.08
be blocked -0.06
be bought -0.07
be bound -0.38
be bribed 0.34
be built -0.26
be called -0.13
be certified -0.56
be claimed 0.06
be collected 0.15
be complete -0.29
be connected -0.11
be controlled -0.33
be demonstrated -0.11
be described 0.07
be disowned 0.09
be done -0.05
be drafted -0.06
be dropped -0.15
be durable -0.17
be enabled -1.40
be encrypted -0.75
be enforced -0.77
be entered -0.12
be evidenced 0.22
be exported 0.05
be filtered -0.39
be final -0.25
be finished -0.15
be followed 0.05
be found -0.11
be fully 0.30
be given -0.22
be handed -0.08
be hash -0.09
be hashed -0.24
be held -0.61
be implemented -0.12
be in 0.16
be introduced -0.23
be iso 0.39
be isolated 0.14
be issued -0.31
be kept -0.46
be legally -0.08
be lifted -0.13
be limited -0.10
be linked -0.18
be live -0.58
be logged -0.12
be looked -0.21
be looking 0.55
be made -0.47
be marked 0.05
be mentioned -0.36
be met -0.17
be mistaken -0.07
be moved -0.38
be named -0.33
be numbered -0.08
be official 0.06
be open -0.11
be opened 0.23
be our 0.06
be passed -0.13
be possible -0.25
be premature -0.20
be presented -0.07
be printed 0.14
be proven -0.36
be published -0.30
be pulled 0.06
be put -0.36
be read -0.17
be ready -0.20
be recalled -0.37
be recognised -0.11
be refused -0.29
be rehearsed -0.27
be relied -0.20
be requested 0.08
be required -0.12
be retained -0.06
be reviewed -0.37
be rewritten 0.15
be right -0.52
be sealed -0.06
be seen 0.30
be shown 0.11
be sorted -0.10
be stored -0.36
be switched -0.51
be taken -0.14
be tested -0.53
be there 0.28
be tied -0.44
be told -0.21
be touched 0.18
be traceable -0.17
be tried -0.41
be true -0.06
be trusted -0.06
be undone 0.25
be untrue 0.35
be uploaded -0.11
be used -0.25
be valid -0.07
be validated -0.26
be verified -0.09
be wiped -0.13
be worth -0.06
be written 0.12
be wrong -0.06
be your 0.07
be “ 0.08
bear 0.09
bear a -0.11
bear the 0.10
bears 0.13
bears a -0.05
bears our 0.38
bears the 0.22
beauty 0.07
became 0.14
because -0.14
because @us -0.07
because _ @us 0.31
because _ ai -0.08
because _ and 0.65
because _ at -0.12
because _ be 0.05
because _ certifie 0.06
because _ each 0.21
because _ hold 0.06
because _ in 0.22
because _ link 0.20
because _ no -0.22
because _ on -0.12
because _ release -0.08
because _ signature -0.07
because _ system 0.29
because _ to -0.09
because _ with 0.14
because _ your -0.08
because each 0.46
because every 0.08
because none -0.34
because nothing -0.32
because our -0.07
because ours -0.08
because the 0.25
because there -0.52
because what 0.07
because your -0.06
become _ available -0.10
become _ electronic 0.19
become _ of -0.16
become _ valid 0.15
become _ without 0.23
become a 0.05
become generally -0.38
becomes -0.06
becomes a -0.11
becomes effective 0.25
bee _ , 0.07
bee _ @us 0.15
bee _ from -0.10
bee _ in 0.21
been . -0.32
been able 0.15
been accepted 0.20
been append 0.26
been asked -0.17
been attested 0.19
been audited -0.05
been built 0.12
been called 0.26
been carried -0.43
been certified 0.08
been changed 0.13
been chosen -0.08
been closed 0.40
been compared -0.15
been confirmed 0.26
been deleted -0.23
been dropped 0.15
been enabled 0.59
been engaged -0.14
been established 0.09
been examined 0.22
been for 0.09
been formally 0.47
been found 0.41
been given -0.16
been granted 1.08
been hired -0.13
been invited -0.06
been issued -0.21
been joined 0.23
been left -0.31
been lifted 0.57
been live 0.06
been met -0.23
been migrated 0.26
been named -0.18
been no -0.47
been on -0.10
been open 0.37
been our -0.07
been ours 0.34
been passed -0.22
been pen -0.31
been put -0.20
been reached -0.20
been read -0.25
been released -0.11
been restored 0.14
been retired 0.26
been reviewed -0.24
been running -0.44
been seen -0.16
been shown 0.06
been since -0.09
been switched 0.07
been tested -0.09
been the 0.10
been there 0.30
been told -0.25
been tried -0.24
been validated 0.07
been verified 0.06
been vouched 0.46
been written -0.15
before , 0.11
before _ , 0.10
before _ 2 -0.08
before _ ? 0.06
before _ an -0.08
before _ audit 0.17
before _ be -0.13
before _ call -0.13
before _ customer -0.17
before _ end 0.06
before _ first -0.08
before _ gate -0.35
before _ goe -0.22
before _ immutable -0.07
before _ in -0.07
before _ it -0.24
before _ live -0.24
before _ may -0.26
before _ not 0.07
before _ on -0.08
before _ one -0.13
before _ pilot -0.06
before _ production -0.17
before _ reache 0.05
before _ real -0.28
before _ record -0.05
before _ report -0.07
before _ retention 0.08
before _ save 0.12
before _ screen 0.05
before _ see -0.05
before _ session 0.07
before _ show 0.31
before _ sign -0.29
before _ signature -0.05
before _ soc -0.11
before _ that -0.18
before _ touche 0.05
before _ us -0.39
before _ use -0.14
before _ user -0.06
before _ word -0.09
before _ write -0.20
before _ ” -0.08
before a 0.19
before access -0.07
before and 0.10
before any -0.13
before anyone -0.61
before anything 0.11
before each -0.23
before every 0.57
before gate -0.09
before go -0.60
before its 0.95
before launch -0.27
before lunch 0.59
before production -1.11
before real -0.08
before regulated -0.08
before that -0.30
before this -0.15
before we -1.21
before you -0.23
before your 0.22
began 0.79
began as 0.70
began to 0.57
begin -0.80
begin . -0.09
begin _ . -0.08
begin to -0.10
beginning with -0.29
begins -0.43
begins . 0.06
begins with -0.74
begun -0.16
begun . -0.94
begun ; 0.38
behalf -0.07
behalf . -0.23
behavior . 0.14
behind 0.06
behind _ and 0.09
behind _ check 0.06
behind _ click 0.16
behind _ key 0.20
behind _ not 0.05
behind _ own 0.09
behind _ permission 0.40
behind _ same 0.06
behind a 0.07
behind each 0.16
behind every 0.34
behind its 0.07
behind lock 0.33
behind our 0.09
behind them -0.05
behind us 2.11
being . -0.06
being a 0.60
being able -0.79
being an 0.29
being authorised -0.06
being designed -0.22
being issued 0.53
being mere -0.09
being no -0.16
being the -0.06
being written 0.13
belief -0.49
belief _ can -0.12
belief _ log -0.12
belief _ not -0.12
belief _ our -0.12
belief that -0.49
believe 0.07
believe _ . -0.08
belong -0.20
belong _ a -0.09
belong _ the -0.19
belong to -0.32
belong together -0.11
belonging 0.50
belonging to 0.50
belongs -0.13
belongs in -0.38
below -0.21
below . -0.07
below it -0.10
bench , -0.14
bench . 0.14
bench is -0.16
benches -0.07
beneath 0.09
beneath _ , 0.24
beneath it 0.19
beneath the 0.23
beside 0.10
beside _ be 0.11
beside an 0.08
best 0.17
best . 0.26
best _ , 0.18
best _ class 0.12
best in 0.08
beta 0.09
beta , 0.06
beta _ and 0.17
beta and 0.17
beta or -0.06
better -0.10
between _ 's -0.13
between _ , 0.06
between _ a -0.12
between _ an -0.26
between _ as 0.09
between _ by 0.06
between _ document 0.14
between _ handler -0.22
between _ have 0.11
between _ hold 0.06
between _ of -0.05
between _ one -0.15
between _ subscriber 0.11
between _ teste 0.13
between accounts 0.18
between an -0.36
between capa -0.16
between capas 0.14
between clients 1.11
between customers 0.12
between deviation 0.11
between deviations -0.05
between one -0.11
between our 0.11
between signature -0.12
between the -0.17
between us -0.70
between workspaces 0.09
between your 1.02
beyond 0.17
beyond _ , -0.06
beyond _ : 0.87
beyond our -0.06
beyond us -0.06
bias -0.11
bias is -0.11
bicycle -0.11
bidirectional 0.18
bidirectional links -0.06
big -0.17
big four 0.18
big pharma -0.32
bill -0.23
bill _ . -0.10
bill _ health 0.07
bill of 0.09
bin . -0.38
bind _ as -0.09
bind _ ink 0.06
bind _ signature 0.16
bind _ that 0.09
bind _ the 0.32
bind _ version 0.10
bind anyone -0.10
bind no -0.28
bind nobody -0.12
bind the 0.07
binde _ . 0.09
binde _ ? -0.06
binde _ be -0.59
binde _ signature -0.05
binde _ that -0.11
binder -0.16
binder _ , -0.08
binder at 0.43
binder is -0.37
binder on -0.05
binders -0.37
binders . -0.14
binding 0.39
binding $ 0.33
binding , 0.07
binding . 0.49
binding approval 0.08
binding approvals 0.34
binding as -0.12
binding e -0.22
binding electronic 0.20
binding from 0.34
binding signatures -0.10
binding than 0.95
binds -0.07
binds . 0.59
binds her 0.18
binds its 0.10
binds nobody -0.88
binds the -0.21
binds you 0.21
biometric -0.05
biometric _ floor 0.12
biometric _ on 0.12
biometric _ shop 0.12
biometric _ the 0.08
biometric unlock 0.48
birth -0.06
bit 0.41
bit _ , 0.11
bit _ as 0.08
bit as 0.29
bit for 0.27
bite 0.58
bite . 0.07
black 0.29
black box 0.35
blank -0.34
blank . -0.91
blank _ . -0.06
blank in -0.24
blanks -0.09
blessing . 0.12
blind -0.11
blobs 0.10
block 0.08
block _ like -0.07
block is -0.58
block of 0.12
blockchain -0.20
blocke _ . -0.65
blocke _ and -0.08
blocke _ be -0.38
blocke _ identity 0.08
blocke _ in -0.14
blocke _ its 0.06
blocke _ meet -0.13
blocke _ no -0.06
blocke _ place -0.06
blocke _ production -0.17
blocke _ the 0.14
blocke _ with -0.09
blocked -0.60
blocked " -0.07
blocked $ -2.14
blocked ) -0.62
blocked . -1.73
blocked answer -0.08
blocked api -0.14
blocked in -0.11
blocked today -2.68
blocked until -1.99
blocked | -0.79
blocked ” -0.56
blog -0.54
blog post -0.12
blogger -0.11
blue _ . -0.10
blue _ soc 0.12
blue seal -0.07
board , 0.10
board . -0.87
board ; 0.13
board _ . -0.05
board and 0.07
board on -0.05
boast -0.06
boasted -0.19
boasts -0.26
bodies -0.10
body 's 0.16
body , -0.08
body . 0.19
body _ its -0.08
body _ the -0.10
body issues -0.07
body that -0.07
bolted 0.27
bolted on 0.27
book , 0.16
booke _ the -0.10
booked -0.05
booked for -0.25
books 0.11
books . 0.61
booth -0.60
border . -0.33
borrowed from -0.34
bot 0.11
bot 's 0.33
bot _ be 0.08
bot _ law 0.09
bot _ the 0.15
bot _ word 0.15
bot has 0.14
both 0.13
both _ . -0.08
both _ a -0.11
both _ be -0.09
both _ on 0.10
both _ our 0.18
both are -0.08
both directions 0.10
both ends -0.06
both in 0.37
both met 0.07
both still -0.36
both ways 1.09
bother 0.36
bother _ a 0.17
bother with -0.10
bottom of -0.14
bought -0.63
bought the -0.51
bounce 0.83
bounce off 0.12
bouncer 0.53
bouncer at -0.15
bouncer stands 0.41
bound 0.31
bound . -0.12
bound by -0.33
bound route -0.11
bound to 0.55
boundaries -0.10
boundary -0.13
boundary $ -0.83
boundary . -0.08
boundary _ be -0.07
bounty 0.12
box -0.06
box $ 2.77
box : -0.13
box _ and -0.07
box _ it 0.06
box _ to -0.08
box and -0.07
box in 0.06
box on -0.12
boxe _ the -0.07
boxes : 0.09
brain 0.31
branch -0.11
brands 0.10
breach ? 0.08
bread -0.48
bread . 0.06
bread < -0.06
breadcrumbs 0.12
break , 0.19
break . -0.06
break ? 0.05
break _ and 0.06
break _ link 0.07
break _ other 0.06
break in 0.17
break them -0.07
break when -0.11
breakfast 0.14
breaking -0.15
breaks 0.23
breaks . 0.15
breaks if 1.19
breaks the -0.06
breath -0.08
bribed 0.34
bridge . -0.10
bridge _ the 0.08
bring _ and -0.14
bring _ idp 0.42
bring _ in 0.14
bring _ next -0.05
bring _ question -0.05
bring a 0.17
bring back 0.28
bring it -0.22
brochure -1.14
brochure , -0.21
brochure . 0.09
brochure _ . -0.08
brochure _ be -0.09
broken chain -0.61
broken link 0.07
brought 0.31
brought back 0.37
brought the 0.10
browse -0.23
browser 's -0.06
browser , 0.14
browser . -0.36
browser : 0.28
browser ; 0.13
browser ? -0.08
browser _ . -0.26
browser _ ; 0.15
browser _ a 0.09
browser _ and -0.11
browser and -0.29
browser is 0.37
browser memory -0.28
browser storage 0.08
browser tab -0.14
browsers -0.11
brussels 0.56
brussels ' 0.53
bsi 0.36
bsi _ , 0.10
bsi _ and -0.12
bsi _ leave 0.10
bsi _ looke 0.10
bsi came 0.40
bubble -0.16
bucket 0.05
bucket , 0.08
bucket _ be -0.06
bucket _ object 0.09
bucket _ only 0.15
bucket in 0.05
bucket policy -0.11
bucket that 0.24
buckets 0.05
budget -0.83
budget . 0.06
budget _ . -0.19
budget for -0.09
budget is -0.11
budgeted -0.46
budgeted for -0.10
bug -0.13
bug bounty 0.12
build -0.40
build $ -0.40
build , 0.24
build . -0.49
build : -0.13
build _ . -0.22
build _ @us -0.19
build _ be -0.06
build _ if 0.20
build _ not -0.09
build _ on -0.13
build are -0.05
build breaks 1.19
build is -0.68
build it -0.05
build the -0.21
builde _ the -0.12
building 0.16
builds -0.19
built -0.09
built $ -0.59
built , -1.37
built . -1.08
built : -0.05
built for 0.19
built in 0.97
built into 0.88
built so 0.27
built the -0.39
built to 0.48
bulletproof 0.73
bureau -0.37
burn _ ? 0.13
burned 0.10
burns 0.65
burns down 0.75
business $ -0.18
business . 0.06
business _ objective -0.07
but 0.32
but _ 's 0.09
but _ , 0.06
but _ 27001 0.17
but _ : -0.11
but _ @us -0.05
but _ a 0.06
but _ ai 0.12
but _ already -0.13
but _ and 0.09
but _ between 0.07
but _ capa 0.14
but _ come -0.08
but _ deviation 0.18
but _ each 0.06
but _ have -0.11
but _ in 0.15
but _ iso 0.19
but _ itself -0.09
but _ log 0.26
but _ login 0.15
but _ our -0.08
but _ page 0.25
but _ permission 0.08
but _ real 0.28
but _ record 0.38
but _ signature 0.07
but _ the 0.10
but _ type 0.06
but _ with 0.59
but _ you 0.17
but a -0.18
but an 0.54
but anyone -0.15
but behind 0.08
but certified 0.65
but each -0.11
but every 0.41
but from -0.12
but iso 0.41
but its 0.26
but never 0.33
but no -0.25
but nothing -0.32
but one 0.11
but our -0.08
but production -0.25
but records 0.11
but roles 0.11
but saml 0.19
but soc -0.08
but the 0.56
but two -0.07
but was -0.17
but we 0.27
but you -0.23
button $ 0.69
button , 0.12
button . -0.25
button _ . -0.42
button _ : 0.19
button _ a 0.07
button _ and -0.08
button _ grey -0.08
button _ signature 0.07
button _ that -0.06
button and 0.17
button changes -0.07
button for -0.06
button only -0.35
button says -0.37
button will -0.06
button would 0.09
buttons -0.27
buttons , -0.19
buttons . -0.84
buttons ; -0.08
buttons are -0.17
buttons in -0.16
buy _ . 0.06
buy _ and -0.06
buy _ the -0.17
buy and 0.06
buy from 0.07
buyer _ a -0.05
buyers ask -0.06
by " 0.11
by @us 0.65
by _ ? -0.09
by _ @us 0.31
by _ accountant 0.11
by _ accredite 0.12
by _ agent 0.19
by _ ai 0.57
by _ alone -0.10
by _ and 0.11
by _ api 0.24
by _ auditor 0.12
by _ body 0.11
by _ can 0.15
by _ cpa 0.05
by _ data -0.09
by _ database 0.25
by _ designer -0.15
by _ desk 0.13
by _ directory 0.06
by _ doe -0.07
by _ employer 0.25
by _ engine 0.37
by _ engineer -0.07
by _ file -0.07
by _ final 0.15
by _ from -0.11
by _ gate -0.05
by _ get 0.11
by _ identity 0.15
by _ idp 0.07
by _ key 0.28
by _ level 0.13
by _ manager -0.07
by _ mean -0.06
by _ model 0.26
by _ new 0.11
by _ no 0.08
by _ of -0.13
by _ on -0.06
by _ open -0.09
by _ or 0.08
by _ outside 0.06
by _ paper -0.06
by _ platform 0.44
by _ quality -0.23
by _ report 0.06
by _ reporte 0.39
by _ right 0.08
by _ same -0.11
by _ sample -0.06
by _ server 0.09
by _ service 0.19
by _ side 0.09
by _ system 0.09
by _ text -0.07
by _ today 0.07
by _ who -0.09
by _ without 0.06
by _ year -0.07
by _ your -0.06
by _ | -0.06
by a -0.16
by ai 0.25
by an 0.45
by any -0.17
by anybody 0.08
by anything -0.57
by calling 0.18
by construction 0.07
by contrast 0.08
by country -0.21
by customer 0.14
by default 0.11
by department -0.29
by dragging -0.08
by due -0.05
by email -0.11
by every 0.31
by foreign 0.65
by friday -0.06
by hand -0.20
by hash 0.42
by independent 0.07
by it -0.11
by its -0.14
by line 0.23
by links 0.09
by lunch 0.32
by machine 0.30
by month -0.28
by no -0.09
by nobody -1.50
by nothing -0.06
by number 0.25
by our 0.37
by outside -0.06
by permanent 0.14
by phone -0.15
by policy 0.38
by product -0.28
by row 0.50
by server 0.36
by site -0.14
by somebody -0.20
by someone -0.13
by spring -0.10
by tenant 0.35
by the -0.10
by themselves 0.31
by title 0.19
by trainee 0.18
by tuv 0.29
by us 0.29
by user 0.51
by which -0.06
by whoever -0.15
by whom 0.16
by without 0.22
by your 0.06
by “ -0.71
bypass 0.10
byte 0.16
byte _ byte 0.09
byte for 0.37
byte of 0.29
byte the 0.12
bytes . -0.12
c is -0.22
c was 0.05
c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd -0.10
c0f58f96a047140127affe19b799123ba0f8965711bfea40a69e3b089dfa87fd ) -0.10
cabinet . -0.21
cabinet that 0.09
cable 0.58
cage -0.42
cake -0.81
cake . -0.15
cal _ " -0.11
cal _ . -0.31
cal _ “ -0.07
calendar -0.84
calendar . -0.19
calendar _ . -0.12
calendar _ the -0.06
caler _ ; -0.09
caler _ permission 0.07
caler _ right -0.09
caler _ server 0.35
caler _ to 0.15
calibration certificate 0.29
calibration certificates 0.35
calibration lab -0.39
call 0.05
call $ 0.37
call , 0.10
call _ : 0.09
call _ an -0.24
call _ at 0.07
call _ back 0.07
call _ by 0.07
call _ certifie -0.08
call _ client 0.10
call _ control -0.18
call _ log -0.08
call _ make 0.06
call _ right 0.16
call _ timeline -0.17
call _ token -0.11
call _ we -0.07
call _ with 0.11
call _ without -0.06
call _ you 0.09
call _ “ 0.07
call against 0.06
call authorized -0.06
call checked 0.25
call for -0.28
call goes 0.06
call is 0.07
call on -0.08
call our -0.15
call proves -0.09
call them 0.05
call this -0.14
call to -0.26
call whose 0.10
called -0.25
called a -0.10
called in 0.14
called official -0.17
called the -0.19
called “ -0.07
caller 0.22
caller 's 0.66
caller is 0.08
caller may -0.69
caller whom 0.14
callers 0.10
calling a -0.27
calling the 0.24
calls , -0.10
calls : 0.13
calls authorised -0.19
calls for -0.93
calls from 1.01
calls that 0.41
calls the 0.07
calls to -0.05
calls without 0.08
came 0.19
came , 0.31
came back 0.17
came down -0.11
came in -0.11
came off 1.85
came on 0.21
came out -0.07
came through 0.20
came to -0.10
can 0.19
can , 0.21
can ; 0.40
can _ 2 -0.06
can _ : 0.17
can _ ? 0.05
can _ about -0.22
can _ allow -0.06
can _ any 0.06
can _ at 0.27
can _ audit 0.31
can _ away 0.24
can _ be 0.17
can _ bench 0.11
can _ but 0.09
can _ data -0.29
can _ dutie 0.06
can _ everythe -0.05
can _ false 0.33
can _ from 0.10
can _ its 0.24
can _ keep -0.06
can _ later 0.19
can _ line 0.12
can _ list -0.21
can _ mistaken -0.18
can _ more 0.15
can _ much 0.65
can _ now 0.30
can _ open 0.07
can _ opene 0.18
can _ out 0.06
can _ over 0.09
can _ own 0.18
can _ printe 0.13
can _ produce -0.12
can _ reach 0.06
can _ release -0.08
can _ remove 0.10
can _ sample -0.13
can _ show -0.13
can _ since -0.10
can _ sop -0.17
can _ stay 0.10
can _ their 0.05
can _ there -0.07
can _ today -0.17
can _ way 0.05
can _ what -0.07
can _ when -0.38
can _ with -0.06
can _ workspace 0.06
can _ would 0.07
can _ “ -0.14
can _ ” -0.22
can a 0.07
can alter 0.18
can an 0.33
can audit 0.16
can be -0.30
can break 0.60
can change -0.37
can click -0.45
can controlled -0.13
can copy -0.41
can delete 0.43
can documents -0.18
can download -0.35
can edit -0.09
can file 0.28
can get -0.15
can go 0.28
can hand 0.33
can have 0.06
can i -0.32
can my 0.76
can no -0.19
can not 0.16
can now 0.16
can only 0.46
can open 0.45
can people -0.21
can prove 0.39
can pull 0.46
can put 0.06
can relax 0.16
can release 0.06
can rest 0.97
can retire 0.13
can rewrite -0.06
can rub -0.08
can run 0.26
can share -0.06
can skip 0.29
can still -0.28
can stop 0.25
can swap 0.06
can take -0.07
can tick 0.10
can touch 0.08
can trust 0.44
can use 0.16
can walk 0.57
can we -0.28
can write 0.70
cancelled 0.05
candidate -0.13
canned -0.20
canonical -0.15
canonical json -0.15
canteen -0.58
canteen , -0.27
canteen is -0.05
capa 0.29
capa , 0.32
capa . 0.08
capa : -0.10
capa ? 0.06
capa _ : -0.09
capa _ @us -0.12
capa _ ai 0.13
capa _ and -0.17
capa _ can 0.12
capa _ change 0.27
capa _ close -0.16
capa _ come 0.08
capa _ dev -0.10
capa _ document -0.17
capa _ durable 0.39
capa _ for 0.08
capa _ hold 0.17
capa _ into 0.17
capa _ it -0.07
capa _ joine 0.06
capa _ lead 0.07
capa _ link 0.12
capa _ mention -0.09
capa _ on 0.20
capa _ one 0.08
capa _ our -0.09
capa _ permanent 0.09
capa _ permanently 0.09
capa _ text -0.13
capa _ that 0.11
capa _ the 0.09
capa _ today 0.08
capa _ trace -0.09
capa _ traine 0.24
capa _ which 0.06
capa _ without -0.08
capa _ write -0.06
capa _ | 0.07
capa and -0.05
capa approval 0.63
capa are 0.85
capa as -0.07
capa behind 0.32
capa can 0.20
capa closure 0.25
capa deviation 0.15
capa effectiveness -0.13
capa gets -0.22
capa goes 0.73
capa holds 0.24
capa in -0.13
capa is -0.13
capa it 0.71
capa knows 0.10
capa module -0.33
capa process 0.21
capa still 0.23
capa that 0.05
capa to -0.10
capa → -0.07
capas 0.28
capas $ 0.22
capas , 0.19
capas : -0.16
capas ? 0.05
capas by -0.06
capas on 0.06
capas together -0.35
capas with 0.73
capas ” -0.10
caption " 0.17
caption . -0.12
caption : 0.29
caption _ the 0.06
caption _ ” 0.05
caption the -0.12
caption “ 0.06
captioned 0.36
captioned " 0.09
captions -0.21
capture _ and 0.09
captured 0.19
captured for 0.15
captured in -0.06
car -0.39
car park -0.13
card -0.38
card . 0.12
card _ , -0.06
card _ . -0.06
card _ to -0.15
card and -0.07
card is -0.14
card payments 0.07
card shows -0.08
card to -0.14
cardboard -0.17
cards 0.12
cards . -0.43
cards are 0.08
care 0.13
care , -0.05
care of 0.45
careful -0.06
careless 0.33
carrie _ , 0.07
carrie _ and 0.14
carrie _ as -0.06
carrie _ number -0.07
carrie _ of 0.17
carrie _ on -0.16
carrie _ same 0.16
carrie _ the 0.06
carrie _ “ -0.07
carries a 0.27
carries all -0.07
carries no -0.21
carries on 0.16
carries our 0.35
carries the -0.31
carries your 0.38
carry . -0.39
carry _ , 0.06
carry _ line -0.07
carry _ say -0.06
carry _ that -0.08
carry our 0.16
carrying 0.57
carved 0.96
carved in 0.05
case , 0.13
case _ and 0.07
case and -0.06
case ” 0.07
cases -0.24
cases . -0.05
cat -0.26
catalogue that 0.10
catches 0.25
categories -0.58
categories , -0.87
categories . -0.28
categories does -0.06
category 0.24
category . -0.13
category that -0.15
caught 0.12
cause . 0.26
cause ? -0.07
cause _ a -0.12
cause _ have -0.10
cause _ person -0.15
cause analysis -0.33
cause is -0.29
cause to 0.20
caused 0.63
caused , -0.16
caused it 0.32
causes into -0.08
ce -0.12
ceased 0.22
ceased to 0.22
cedar -0.08
cent -0.26
center -0.32
center $ -0.98
center _ , 0.16
center _ ? 0.07
center _ and 0.29
center _ be -0.08
center _ down 0.18
center _ its -0.05
central european -0.24
centrally 0.49
centre -0.08
centre , 0.19
centre . 0.23
centre burns 0.36
centre has -0.40
centre holds 1.10
centre operator -0.07
centre would 0.13
ceremony -0.28
ceremony , -0.09
certificate 0.18
certificate , 0.07
certificate _ . 0.16
certificate _ 27001 0.29
certificate _ any -0.06
certificate _ behind 0.08
certificate _ blocke -0.06
certificate _ iso 0.18
certificate _ issue -0.07
certificate _ it 0.06
certificate _ key 0.28
certificate _ live 0.08
certificate _ now -0.08
certificate _ ” -0.11
certificate and 0.06
certificate at 0.16
certificate hangs 0.19
certificate has 0.30
certificate may -0.13
certificate number 0.08
certificate or -0.19
certificate should 0.05
certificate stands 0.08
certificate was 0.29
certificate we 0.06
certificate would 0.09
certificates do 0.14
certificates does -0.13
certificates held 0.15
certificates on 0.06
certification $ -0.07
certification _ . 0.16
certification _ a -0.12
certification _ goal -0.05
certification _ live 0.09
certification _ mistaken 0.11
certification _ not -0.25
certification mark 0.33
certification of -0.25
certification page -0.07
certification seal 0.06
certifications $ -0.06
certifications held -0.13
certifie _ , -0.07
certifie _ . 0.15
certifie _ 27001 -0.07
certifie _ ? -0.23
certifie _ @us -0.10
certifie _ all 0.08
certifie _ an -0.05
certifie _ and 0.09
certifie _ as -0.07
certifie _ at 0.21
certifie _ audit 0.10
certifie _ auditor 0.27
certifie _ authority 0.07
certifie _ blocke -0.09
certifie _ by 0.13
certifie _ can -0.12
certifie _ click 0.10
certifie _ close -0.16
certifie _ export -0.10
certifie _ false -0.06
certifie _ file 0.27
certifie _ for 0.06
certifie _ generate 0.10
certifie _ include 0.16
certifie _ inspector 0.15
certifie _ issue -0.10
certifie _ it 0.05
certifie _ itself -0.15
certifie _ last -0.05
certifie _ live 0.13
certifie _ mis -0.08
certifie _ must 0.08
certifie _ not -0.07
certifie _ numbere -0.11
certifie _ of 0.11
certifie _ or -0.27
certifie _ our -0.10
certifie _ own -0.07
certifie _ page -0.10
certifie _ pdf -0.07
certifie _ quality 0.09
certifie _ ready 0.13
certifie _ record -0.05
certifie _ report -0.09
certifie _ review 0.24
certifie _ seale 0.09
certifie _ straight 0.09
certifie _ will -0.28
certifie _ yes 0.14
certifie _ you 0.09
certifie _ your 0.14
certified 0.21
certified " -0.35
certified $ 0.32
certified , -0.11
certified . 0.07
certified : -0.07
certified ; -0.24
certified about -0.80
certified and 0.99
certified annual 0.16
certified as -0.24
certified at 0.76
certified before 0.06
certified by -0.09
certified capa 0.22
certified company 0.69
certified compliance 0.41
certified documents -0.06
certified extracts -0.28
certified form 0.18
certified in 0.47
certified is -0.46
certified it 0.41
certified management 0.55
certified monthly 0.08
certified on 0.63
certified one 0.53
certified or -0.33
certified original -0.07
certified our -0.05
certified pdf 0.36
certified pqr 0.16
certified quality 0.53
certified since -0.15
certified summaries 0.08
certified the -0.48
certified trend 0.31
certified true 0.28
certified under 0.27
certified would -0.22
certified yet -0.06
certified | 0.93
certified ” -0.33
certifier -0.31
certifies 0.17
certifies a -0.16
certifies and 0.08
certifies anything -0.19
certifies nothing -0.56
certifies records 0.07
certifies that 0.49
certifies the 0.56
certifies your 0.11
certify , 0.06
certify . -0.09
certify reports -0.06
certifying -0.13
cfr 0.05
cfr 11.50 0.10
cfr _ . 0.28
cfr _ and 0.10
cfr part 0.18
chain -0.08
chain $ 0.57
chain : -0.07
chain _ , 0.07
chain _ . 0.05
chain _ : -0.11
chain _ and 0.14
chain _ be -0.11
chain _ unbroken -0.06
chain check 0.06
chain link 0.84
chain would 0.43
chaine _ be -0.05
chaine _ so 0.06
chained 0.09
chained , 0.27
chained and -0.05
chained by 0.43
chained log -0.35
chained to 0.20
chaining -0.36
chaining is -0.11
chair -0.16
chalk -0.09
challenged 0.15
challenged for 0.33
chance 0.78
chance . 1.50
change 0.20
change $ 0.29
change , 0.06
change . 0.08
change ; -0.06
change _ ? 0.05
change _ accepte -0.06
change _ ai -0.06
change _ and 0.08
change _ as 0.08
change _ audit 0.08
change _ be 0.13
change _ capa 0.11
change _ close 0.16
change _ documente -0.16
change _ each 0.07
change _ hold 0.10
change _ in 0.14
change _ its 0.18
change _ itself 0.11
change _ no 0.07
change _ nobody 0.35
change _ our 0.12
change _ person -0.08
change _ screen -0.11
change _ system 0.15
change _ team 0.09
change _ that 0.06
change _ to 0.09
change _ traine 0.17
change _ without -0.05
change _ write 0.39
change _ your -0.11
change a 0.08
change and 0.35
change control -0.19
change history 0.11
change is 0.25
change management -0.38
change off 1.26
change one 0.12
change order 0.46
change request 0.24
change that 0.28
change the -0.05
changed by 0.06
changed or -0.18
changelog -0.14
changes 0.05
changes $ 0.05
changes . 0.11
changes a 0.13
changes and -0.08
changes are 0.05
changes by 0.18
changes is 0.08
changes nothing 0.05
changes only 0.05
changes that 0.34
changes the -0.58
changes to -0.35
changes what -0.06
changes when -0.06
changes | -0.05
changing a 0.23
channel 0.61
channel _ . 0.13
channel _ be -0.08
chapter _ the -0.07
chapter of 0.06
chapter on -0.07
chapters -0.34
character 0.10
characters -0.66
characters . -0.26
chart -0.10
chart . -0.35
chart _ . -0.12
chart _ be -0.09
chart of -0.21
charts -0.27
chase 0.56
chase a 0.29
chat -0.78
chat . -0.06
check . 0.19
check : -0.08
check _ ? -0.08
check _ by 0.09
check _ may -0.08
check _ no 0.07
check _ our 0.21
check _ request 0.13
check _ right -0.22
check _ route 0.08
check _ thi -0.14
check _ you -0.06
check behind -0.08
check can -0.10
check every -0.11
check for -0.09
check has 0.13
check is -0.08
check mark 0.42
check of -0.15
check rights 0.11
check the 0.14
check them -0.06
check | 0.12
checkbox 0.10
checke _ every -0.07
checke _ hr 0.06
checke _ system 0.06
checke _ your 0.15
checked 0.34
checked $ 0.15
checked against 0.14
checked and -0.11
checked every 0.50
checked nightly 0.07
checked the 0.07
checked when -0.24
checked ” 0.11
checker -0.32
checker rejects -0.12
checking -0.18
checklist -1.12
checklist _ a -0.09
checklist _ for -0.12
checklist asks -0.20
checklist for -0.13
checklist is -0.20
checkpoint -0.86
checks 0.06
checks a -0.41
checks every 0.06
checks have -0.06
checks on 0.07
checks passed 0.27
checks that 0.21
checks the -0.11
checksum -0.09
checksum . 0.77
checksum _ . 0.23
checksum _ be -0.08
checksum _ date 0.07
checksum _ to -0.10
checksum column -0.08
checksum is -0.09
checksummed 0.38
checksummed $ 0.22
checksummed , 0.10
checksums . -0.48
checksums and -0.35
checksums on 0.14
children , 0.39
chip 0.14
chip is -0.17
chips -0.06
chisel 0.83
choice -0.73
choose -0.14
choose _ . -0.46
choose _ from -0.13
choose a 0.06
choosing -0.23
choosing a -0.09
chosen -0.39
chosen . -0.11
chosen by -0.05
chromatogram 0.11
chromatograms 0.06
chromatography -0.44
chromatography software -0.24
chrome -0.07
chrome , -0.17
ci 0.10
circles -0.21
circuit 0.09
circumstances 0.11
circumstances may -0.10
ciso 0.09
cite -0.27
cities . 0.20
citing -0.10
claim -0.93
claim . -0.26
claim _ . -0.39
claim _ 2 0.15
claim _ a 0.08
claim _ audit 0.26
claim _ authorize -0.10
claim _ available -0.35
claim _ can -0.16
claim _ do 0.58
claim _ document -0.05
claim _ doe 0.54
claim _ durable 0.08
claim _ for -0.17
claim _ in -0.11
claim _ its -0.21
claim _ link 0.06
claim _ module 0.06
claim _ not 3.13
claim _ report 0.08
claim _ soc 0.10
claim _ teste -0.06
claim _ to -0.10
claim _ work -0.29
claim that -0.17
claimed -0.96
claimed . -0.48
claimed : 0.10
claimed here -0.09
claims -0.64
claims . -0.07
claims that -0.15
class 0.46
class _ the 0.07
class c 0.08
class of 0.18
classed -0.06
classes -0.07
classification 0.07
classifier 0.20
classifies 0.07
clause 0.16
clause . 0.15
clause _ 11 -0.11
clause _ : 0.05
clause _ annex -0.10
clause _ that -0.09
clause _ the 0.07
clause of 0.59
clean 0.60
clean $ 0.96
clean , -0.09
clean . 0.59
clean _ . 0.20
clean _ 2 0.11
clean _ health 0.07
clean _ ii 0.05
clean _ of 0.07
clean _ on 0.07
clean bill 0.28
clean opinion -0.10
clean report -0.05
clean soc 0.40
clean type 0.14
clean up 0.06
cleaner -0.10
clear of -0.11
clear the -0.12
cleare _ . 0.16
cleared 0.17
cleared . 0.13
cleared for 0.27
clerk -0.08
clever 0.33
click " -0.06
click $ 0.77
click , -0.19
click . 0.22
click _ be -0.08
click _ carrie 0.10
click _ same 0.10
click _ your 0.15
click and 0.07
click away 0.16
click here 0.12
click is -0.06
click of 0.15
click ” -0.16
clicke _ . -0.06
clicke _ not -0.14
clicked -0.60
clicked , -0.05
clicking 0.23
clicking approve -0.17
clicks 0.12
clicks , 0.69
clicks . 0.32
clicks and 0.10
client 0.32
client 's 0.44
client , 0.63
client _ , 0.16
client _ . 0.13
client _ away 0.06
client _ be 0.08
client _ from 0.09
client _ not 0.10
client _ one 0.08
client _ turne 0.06
client are 0.33
client b -0.19
client gets 0.23
client is 0.16
client side 0.40
clients 0.10
clients ' 0.09
clients , 0.47
clients are 0.05
climb 0.17
clip -0.31
clip art -0.20
clock -0.09
clock $ 0.22
clock . 0.78
clock _ the 0.38
clock and 0.28
close . -0.13
close _ : 0.33
close _ ai -0.08
close _ browser 0.09
close _ customer -0.16
close _ every -0.15
close _ file 0.34
close _ gate -0.11
close _ minor 0.06
close _ on 0.07
close _ our -0.08
close _ risk 0.07
close _ tab -0.13
close _ without -0.07
close deviations -0.23
close themselves 1.13
close to 0.07
closed $ -0.16
closed , 0.15
closed . -0.27
closed : 0.70
closed ; 0.13
closed and 0.61
closed capa 0.05
closed door 0.11
closed in 0.35
closed its 0.31
closed out 0.58
closed the 0.14
closed until -0.26
closed with 0.13
closes 0.25
closes low 0.91
closes nothing -0.32
closes the 0.50
closes them 0.21
closing the -0.07
closure 0.38
closure is 0.07
closures 0.22
cloud -0.07
cloud , 0.23
cloud _ 27001 -0.07
cloud _ penetration 0.05
cloud provider -0.62
cloud under 0.39
cloudflare -0.18
cluster 0.44
cluster , 0.24
cmo 0.32
co cs 0.07
coat -0.07
coc 0.18
code -0.09
code $ -0.06
code _ . -0.10
code _ check 0.07
code _ it -0.12
code _ to -0.16
code from 0.36
code has -0.12
code is -0.17
code on 0.07
code that -0.17
code there -0.06
code to 0.07
coded -0.68
coded . -0.23
codes -0.20
coffee -0.27
coffee , -0.21
coffee break 0.08
coffee machine -0.14
coffee on 0.17
cold . 0.11
collapses -0.12
colleague -0.16
colleague . -0.10
colleague _ a -0.08
colleagues -0.09
collect 0.24
collect _ and 0.07
collecte _ . 0.09
collecte _ 2026 0.06
collecte _ the 0.05
collected 0.12
collected , -0.12
collected . -0.11
collected : 0.16
collected as 0.10
collected for 0.07
collected on -0.32
collected one -0.09
collection -0.14
collector -0.18
color _ . -0.17
color _ and -0.22
colour -1.05
colour , -0.07
colour . -0.54
colour blind -0.11
colour of -0.27
colour palette -0.07
coloured -0.68
colours -0.29
colours , -0.09
colours . -0.19
column -0.96
column , -0.08
column . 0.15
column _ . -0.06
column _ the -0.05
column is -0.08
column to 0.12
columns -0.88
columns . -0.16
com -0.39
com without 0.08
combination 0.11
come . -0.17
come ; -0.21
come _ , -0.05
come _ 2 0.15
come _ 403 -0.12
come _ : 0.05
come _ @us -0.07
come _ any -0.14
come _ authenticity 0.06
come _ certifie 0.12
come _ come 0.07
come _ directory 0.14
come _ each 0.15
come _ its 0.21
come _ last 0.06
come _ looke 0.09
come _ of -0.07
come _ our -0.08
come _ printer 0.23
come _ seal -0.07
come _ soc 0.07
come _ storage -0.06
come _ supplier -0.15
come _ thi 0.05
come _ us -0.08
come _ verifie 0.21
come _ without -0.08
come _ you -0.07
come after -0.46
come back 0.32
come first -0.40
come from -0.30
come in -0.21
come loose 0.49
come out -0.19
come straight 0.38
come through 0.55
come up 0.06
come when -0.09
come without -1.17
comes -0.09
comes after -1.07
comes along -0.07
comes first -1.08
comes out 0.41
comes up -0.18
comes without -0.21
coming , -0.32
coming soon 0.93
commas -0.81
comment -0.13
comment , 0.08
comment . -0.05
comment : -0.07
comment _ , -0.07
comment _ . -0.20
commented -0.10
comments -0.29
comments . -0.21
comments on -0.31
commercial 0.79
commercial _ . 0.18
commercial batches -0.06
commercial lots 0.29
commissioned -0.19
commit 5eed0a11ce -0.37
commits 0.07
commits the 0.18
committed record 0.72
committed to 0.49
common -0.42
common _ . -0.07
companie _ . -0.12
companies -0.09
companies . -0.07
company $ 0.58
company 's 0.84
company , 0.06
company _ ; -0.07
company _ ? -0.09
company _ and -0.07
company _ list -0.05
company _ our -0.06
company _ workspace -0.06
company _ you 0.11
company can 0.16
company directory 0.11
company has 0.27
company in -0.13
company is -0.12
company that -0.71
compare _ the 0.05
compared 0.07
compared . 0.18
compared at 0.08
compared every 0.15
compared the -0.19
compares 0.22
comparison -0.10
compartment 0.40
competent authority -0.09
competition -0.58
competition _ compliance -0.07
competition law -0.29
competitor 's -0.25
competitor _ an -0.13
competitor _ be 0.06
competitor _ its -0.13
competitor _ our 0.11
competitor _ same 0.08
competitor advertises -0.18
competitor may 0.51
competitor on -0.07
competitors can 0.31
compiled 0.12
complain -0.17
complain . -0.14
complaint 0.49
complaint , -0.08
complaint _ and -0.08
complaint _ belong 0.05
complaint _ come -0.07
complaint _ document 0.05
complaint _ in -0.06
complaint _ it 0.15
complaint _ to 0.21
complaint _ together -0.09
complaint form -0.18
complaint in 0.16
complaint statistics 0.10
complaint through 0.09
complaints , -0.13
complaints ? 0.16
complaints by -0.08
complete 0.52
complete $ 0.55
complete , -0.23
complete . 0.24
complete : -0.60
complete ; -0.71
complete _ , -0.08
complete _ ; -0.19
complete _ a -0.27
complete _ and -0.70
complete _ approve -0.12
complete _ be -0.06
complete _ can 0.08
complete _ history 0.06
complete _ it -0.09
complete _ signe -0.32
complete _ the -0.54
complete _ to -0.11
complete as -0.24
complete for -0.09
complete in -0.48
complete on -0.14
complete ” -0.16
completed 0.35
completed in 0.20
completed its 0.12
compliance 0.18
compliance $ -0.47
compliance , 0.22
compliance . 0.27
compliance : 1.48
compliance ; -0.07
compliance _ . 0.08
compliance _ : -0.06
compliance _ ai 0.08
compliance _ as 0.21
compliance _ by 0.19
compliance _ can 0.07
compliance _ every 0.06
compliance at -0.09
compliance decisions 0.23
compliance has 0.06
compliance record -0.17
compliance status 0.62
compliance that -0.19
compliance truth 0.15
compliance verdict 0.32
compliance was 0.45
compliance you 0.44
compliant 0.76
compliant " -0.26
compliant $ 1.36
compliant , 0.56
compliant : -0.06
compliant _ , 0.12
compliant _ 11 0.05
compliant _ and 0.07
compliant _ compliant 0.07
compliant _ not -0.07
compliant _ the 0.12
compliant _ will -0.12
compliant and 0.15
compliant as 0.37
compliant by 0.15
compliant from 0.14
compliant is -0.19
compliant with 0.13
compliant | 0.22
compliant ” -0.41
complies 0.65
complies . 0.57
complies with 0.24
comply , 0.49
comply . 0.13
comply with 0.05
component _ meane 0.18
component signing 0.07
component that -0.09
components and 0.36
compressed -0.23
compressed copies -0.17
compulsory -0.30
compute _ . -0.37
computed -0.08
computed from 0.08
computer 0.10
computer generated -0.09
computerised -0.14
computerised system -0.06
computerised systems -0.14
computes 0.06
conceived 1.42
concept -0.61
concept _ . -0.15
concept paper -0.05
concerned 0.14
concluded 0.46
concluded . 0.17
concludes 1.16
condition -0.84
condition _ be -0.10
condition that -0.27
conditional 0.10
conditional access 0.19
conference -0.50
confetti -0.60
confidence _ be -0.11
confidence of 0.22
confidence ” -0.14
confidentiality 0.07
confidentiality , 0.19
confidentiality : 0.18
confidentiality _ and 0.07
confidentiality _ privacy -0.19
confidentiality _ the 0.10
confidentiality criteria 0.10
configured 0.09
confined 0.41
confined to 0.88
confirm 0.42
confirm ; 0.51
confirm _ 's 0.25
confirm _ assistant 0.17
confirm _ the 0.06
confirm the 0.28
confirm what 0.14
confirme _ . 0.13
confirme _ control -0.13
confirme _ our 0.27
confirme _ work 0.15
confirme _ write -0.09
confirmed 0.56
confirmed . 0.18
confirmed in -0.31
confirmed our 0.32
confirmed that 0.27
conforming 0.18
conformity 0.15
conformity with 0.06
congratulations -0.30
connected $ 0.08
connected : 0.30
connected modules 0.57
connection between 0.08
connects -0.10
conscience -0.74
consent 0.16
considered -0.45
considering 0.06
considering that 0.15
consists -0.60
consists of -0.27
console . -0.08
conspicuous -0.20
conspicuous by -0.16
constant -0.45
constraint 0.06
construction -0.21
construction , 0.63
consultant 's -0.07
consultant _ . -0.10
consultant _ of 0.06
consults 0.28
consults the 0.39
contact -0.76
contact forms -0.06
contain -0.16
contain _ . -0.10
containers -0.30
contains -0.37
contains a -0.23
contains no 0.22
contains the -0.30
content -0.57
content . 0.08
content _ . -0.32
content _ be -0.09
content _ oven 0.06
content _ yaml -0.09
content evidence -0.05
content exceptions -0.06
content file -0.07
content gates 0.08
content ledger 0.27
content published -0.12
content vocabulary 0.06
contents and -0.05
context -0.80
context . -0.27
continents 0.92
continents . 0.41
continue -0.13
continuity objectives -0.28
continuously 0.10
contract -0.47
contract _ . -0.15
contract _ keep -0.06
contract for -0.07
contract lab -0.27
contract laboratory -0.10
contract with -0.13
contractors 0.79
contracts -0.84
contracts $ -0.17
contrast -0.22
contrast , 0.40
contrast _ be 0.06
control -0.14
control , -0.46
control : 0.15
control ; 0.38
control _ . 0.11
control _ ? -0.06
control _ @us 0.10
control _ a -0.08
control _ access -0.10
control _ already 0.06
control _ auditor 0.13
control _ blocke 0.07
control _ by -0.13
control _ checksum -0.05
control _ clean 0.07
control _ close -0.13
control _ criterion 0.11
control _ durable 0.06
control _ every 0.23
control _ evidence -0.08
control _ issue 0.30
control _ line 0.28
control _ live 0.07
control _ mis -0.24
control _ not -0.30
control _ now 0.06
control _ number 0.07
control _ operation 0.05
control _ out 0.06
control _ period -0.08
control _ plan -0.05
control _ put -0.06
control _ remain -0.06
control _ require -0.09
control _ retention -0.06
control _ say 0.06
control _ sop -0.07
control _ stay -0.10
control _ straight 0.07
control _ system 0.09
control _ the 0.10
control _ them 0.09
control _ today 0.05
control _ trust 0.15
control _ unavailable -0.14
control _ verifie 0.36
control _ which 0.08
control _ whose -0.08
control _ – 0.12
control _ ” -0.08
control are -0.08
control is -0.21
control issues 0.54
control that 0.56
control with 0.58
controler _ , 0.11
controlled 0.12
controlled $ 0.28
controlled , -0.26
controlled archive 1.17
controlled copies 0.11
controlled document 0.05
controlled documents 0.47
controlled evidence 0.16
controlled one 0.85
controlled print 0.35
controlled production -0.07
controlled release 0.12
controlled repository 0.20
controlled storage 0.07
controlled store 0.09
controlled vault 0.06
controlled ” -0.51
controller 0.06
controllers 0.41
controls , 0.24
controls against 0.08
controls and 0.09
controls are 0.06
controls at -0.20
controls for 0.31
controls work 0.60
convene 0.06
convene the 0.06
convention 0.24
cookie _ be -0.11
copie _ 's -0.07
copie _ , 0.19
copie _ ? -0.06
copie _ @us 0.07
copie _ and 0.17
copie _ each 0.22
copie _ every 0.15
copie _ floor 0.20
copie _ issue 0.07
copie _ line 0.35
copie _ out 0.14
copie _ region -0.09
copie _ two -0.06
copie _ we -0.08
copied from -0.33
copied to -0.16
copies -0.07
copies , 0.11
copies 1 0.22
copies ; -0.57
copies and -0.13
copies at -0.25
copies be -0.19
copies come 0.08
copies is 0.21
copies issued 0.37
copies leave 0.50
copies of -0.06
copies out 0.48
copies that 0.28
copies to 0.17
copies today 0.06
copies we 0.10
copies were -0.12
copies will -0.26
copies | -0.07
copies ” -0.34
copilot 0.48
copilot 's 0.14
copilot , 0.48
copilot _ . 0.21
copilot _ the 0.10
copilot certifies -0.05
copilot concluded 0.17
copilot is 0.05
copy " -0.15
copy $ 0.24
copy , -0.20
copy _ @us -0.09
copy _ all 0.10
copy _ each 0.16
copy _ every 0.15
copy _ file -0.13
copy _ floor 0.05
copy _ from 0.11
copy _ issue 0.07
copy _ leav 0.10
copy _ live 0.19
copy _ on 0.18
copy _ platform 0.17
copy _ printer 0.07
copy _ release 0.21
copy _ unavailable -0.06
copy _ whose -0.07
copy _ your -0.06
copy _ | 0.06
copy and 0.18
copy at -0.40
copy before 0.05
copy control -0.08
copy editor -0.20
copy in 0.46
copy is -0.11
copy issue 0.15
copy issued 0.11
copy leaves 0.11
copy no 0.22
copy number 0.68
copy on 0.23
copy recall 0.06
copy register -0.09
copy that 0.35
copy the -0.06
copy whose -0.08
copy | -0.47
copy ” -0.27
copying a -0.17
copywriter -0.59
copywriter . -0.15
copywriters -0.13
core 0.07
corner 0.05
corner is -0.06
corporate 0.13
corporate identity 0.15
corporate login 0.39
correct a 0.73
correct the -0.19
correcte _ . -0.05
corrected -0.73
corrected . -0.12
corrected the -0.06
correction . -0.22
correction _ . 0.11
correction _ ad 0.06
correction _ its 0.09
correction _ mark 0.09
correction _ next 0.06
correction leaves 0.36
corrections 0.83
corrections are 0.44
corrective 0.14
corrective action 0.06
corrective actions 0.12
corrective and -0.23
correctly -0.32
correctly . -0.17
corridor -0.27
cosmetic 0.06
cost 0.11
cost _ a 0.31
cost _ everythe -0.06
cost _ nothe 0.08
cost you 0.37
costs you 0.20
costumes -0.07
could 0.05
could _ 's 0.08
could _ . -0.16
could _ another 0.06
could _ be -0.09
could _ cal -0.08
could _ of 0.11
could _ one -0.08
could _ signature -0.05
could _ to -0.30
could _ up 0.08
could _ we -0.12
could _ your -0.06
could another 0.84
could be -0.14
could become -0.09
could call 0.05
could follow -0.10
could have -0.19
could look -0.08
could not 0.17
could once 1.27
could open -0.24
could put -0.16
could read -0.13
could rewrite -0.23
could see 0.63
could sign -0.29
could somebody 0.78
could start -0.23
could we -0.48
could wish 0.65
could you -0.10
could your -0.09
count . 0.09
count _ be -0.05
count _ meet -0.19
count _ official 0.09
count _ the 0.07
count _ when -0.12
count as 0.21
count it -0.07
countdown -0.09
counter -0.10
countersignature 0.07
countersigned 0.09
countersigned , 0.11
countersigned by 0.09
country or -0.12
counts : 0.54
counts and 0.43
counts for -0.43
counts is 0.07
counts only -0.06
courier 0.06
course -1.01
course , -0.13
course . -0.11
court 0.87
court , 0.29
court . -0.29
court _ export 0.15
court proof 0.59
cover , -0.70
cover . 0.25
cover ? -0.06
cover _ . 0.07
cover _ to 0.06
cover letter 0.26
cover page -0.07
cover to -0.45
coverage : 0.23
coverage of -0.26
covered 0.20
covered $ 0.07
covered . 0.78
covering -0.35
covering the 0.14
covers . -0.10
covers all 0.20
covers every 0.29
covers it 0.19
covers its -0.62
covers production -0.10
covers the 0.63
cpa -0.08
cpa . -0.16
cpa _ full 0.08
cpa _ our 0.06
cpa _ signe 0.10
cpa _ the 0.05
cpa firm 0.14
cpa firms -0.25
cpas 0.30
craft -0.19
crafte _ . 0.08
crafted 1.26
crafted request 0.09
crafted to 0.68
crash 0.12
crash , 0.18
crash . 0.06
crash _ everythe -0.06
crash would -0.23
crashed 0.12
crashed browser 0.08
crashes 0.97
crashes and 0.09
create , -0.07
create _ , 0.13
create _ the 0.06
create a 0.55
created 0.30
created in 0.15
creating -0.24
creation 0.38
creation and 0.28
credential _ the 0.09
credentials 0.58
credentials , 0.11
credentials . 0.29
credit -0.11
crest -0.06
crest accredited -0.06
crew 0.18
crisp -0.83
crisp . 0.09
crisp crust -0.46
criteria -0.20
criteria , -0.05
criteria . 0.05
criteria : -0.19
criteria and 0.09
criteria have -0.18
criteria name -0.18
criterion _ : -0.14
criterion _ categorie -0.07
criterion _ examine 0.10
criterion in 0.21
criterion that 0.09
critical 0.52
critical . -0.14
critical findings 0.17
criticals 0.60
cros _ : -0.07
cros _ out -0.11
cross 0.06
cross _ : 0.05
cross _ blocke 0.25
cross _ not -0.36
cross customer -0.16
cross links 0.16
cross module 0.07
cross reference 0.08
cross references 0.19
cross tenant 0.06
crossed -0.43
crossed it -0.41
crossed out -0.65
crust -0.82
crust of 0.09
cryptographically 1.12
cryptographically _ . 0.10
cryptographically _ the 0.18
cryptographically tied 0.33
cs 0.07
csa 0.24
csa star 0.33
css -0.47
csv -0.09
csv $ -0.07
csv _ . -0.08
ctrl -0.59
ctrl + -0.24
cupboard -0.12
cure 0.23
curl 0.08
curl ? 0.59
curl gets 0.05
current $ 0.42
current . 0.67
current _ . 0.08
current _ 2 0.09
current _ be 0.05
current _ boundary -0.19
current _ show -0.14
current build -0.18
current pilot -0.59
current release 0.08
current soc 0.59
currently -0.41
currently operates -0.07
curtain 0.12
custodians 0.08
custody , 0.10
custody _ every 0.05
custody _ of -0.05
custody _ unbroken -0.06
custody and -0.12
custody for 1.35
custody is -0.16
custody of -0.67
customer 0.09
customer $ 0.37
customer , 0.39
customer . -0.15
customer _ @us 0.06
customer _ ask -0.13
customer _ by 0.07
customer _ directory 0.14
customer _ erp -0.08
customer _ idp 0.06
customer _ into 0.34
customer _ off 0.14
customer _ our 0.09
customer _ plant -0.11
customer _ record 0.17
customer _ release 0.06
customer _ right -0.13
customer _ row 0.27
customer _ run -0.09
customer _ schema 0.16
customer _ seale 0.14
customer _ separate 0.05
customer _ since -0.08
customer _ site 0.12
customer _ so 0.09
customer _ system -0.10
customer _ them -0.07
customer _ wal 0.15
customer _ we -0.08
customer _ without 0.16
customer _ would 0.07
customer _ zero 0.17
customer _ ” -0.06
customer a -0.09
customer asks 0.05
customer could 0.86
customer data 0.09
customer from -0.22
customer gets 0.26
customer hangs -0.38
customer has 0.47
customer may -0.13
customer of -0.07
customer records 0.35
customer sits 0.47
customer too 0.41
customer will -0.19
customer workspaces 0.15
customers 0.33
customers $ 0.17
customers ' -0.07
customers , 0.15
customers . 0.12
customers : -0.14
customers already 0.09
customers ask -0.05
customers can -0.08
customers do -0.19
customers enter -0.16
customers has -0.07
customers in -0.07
customers is -0.16
customers kept -0.16
customers last 0.31
customers may -0.09
customers must -0.12
customers see 0.30
customers use 0.17
customers will -0.07
customers write -0.20
customers | 0.09
customs 0.09
cut _ record -0.08
cut _ your -0.09
cut from -0.11
cut out -0.09
cuts 0.59
cuts leave 0.09
cyber _ , -0.06
cyber _ plu 0.07
cyber essentials 0.12
daily 0.64
daily , 0.50
daily . 0.31
daily _ , 0.11
daily _ . 0.16
daily and -0.08
daily by -0.10
daily use 0.21
dairy -0.22
dangling 0.08
danish -0.23
dark -0.24
dark mode -0.99
dark theme -0.18
dash -0.59
dashboard -0.23
dashboard , -0.11
dashboard is -0.28
dashed -0.36
data 0.12
data $ -0.06
data , -0.38
data ? 0.05
data _ 2 -0.13
data _ : 0.06
data _ ? 0.08
data _ and -0.07
data _ be -0.23
data _ burn 0.16
data _ by 0.07
data _ down 0.12
data _ durable 0.08
data _ hold 0.07
data _ home 0.13
data _ isolate -0.15
data _ it -0.07
data _ not 0.07
data _ soc -0.15
data _ your 0.06
data after 0.20
data are -0.05
data before -0.05
data can -0.16
data centre 0.07
data classification -0.51
data cut -0.05
data does 0.19
data encrypted -0.33
data every -0.07
data for -0.31
data gets -0.96
data goes -0.10
data has 0.14
data into 0.06
data is 0.12
data kept 0.12
data leaks -0.80
data lives 0.24
data logged -0.08
data loss -0.11
data model -0.50
data only -0.37
data ownership -1.47
data protection 0.05
data room 0.53
data set -0.09
data sheet -0.45
data sits 0.62
data stays -0.09
data underneath -0.06
data used -0.13
data with 0.08
data would -0.26
data | 0.28
data ” 0.06
database 0.24
database , -0.12
database . 0.09
database _ 's -0.05
database _ . 0.10
database _ and 0.15
database _ can 0.05
database _ each 0.11
database _ not 0.06
database _ on 0.14
database _ own 0.06
database _ to -0.09
database administrators 0.50
database back 0.07
database does 0.23
database enforces 1.48
database has -0.08
database itself 1.06
database layer 0.10
database refuses 0.28
database role 0.27
database schema 0.09
database with 0.10
date -0.09
date $ -0.32
date : -0.21
date ? 0.16
date _ @us 0.31
date _ a -0.05
date _ ii -0.11
date _ in -0.12
date _ meane 0.06
date _ not -0.09
date _ of 0.08
date _ to -0.15
date _ type -0.14
date for -0.08
date has -0.58
date in 0.14
date of -0.10
date that -0.20
dated 0.14
dated , -0.13
dated 14 0.16
dated and 0.31
dates -0.08
dates , 0.17
dates . -0.25
dates are -0.08
day 's -0.20
day _ and 0.06
day _ day 0.19
day _ gate -0.23
day _ have -0.06
day _ report -0.06
day _ which 0.05
day _ will -0.15
day a -0.25
day after -0.22
day be -0.07
day each -0.19
day from 0.09
day is -0.23
day it 0.08
day long -0.06
day on -0.09
day one 0.57
day sooner -0.13
day the -0.08
day when -0.17
day with 0.09
day you 0.19
days 0.09
days $ 0.41
days , 0.06
days after -0.24
days and 0.32
days it 0.07
days of 0.11
days on 0.05
days up -0.17
days when 0.46
db 0.19
dd -0.10
de 0.05
dead 0.15
dead end -0.14
deal of 0.21
deals -0.43
deals with -0.38
dec 0.11
decade , -0.11
decent -0.13
decide -0.12
decide , -0.22
decide . 0.12
decide _ and 0.17
decide _ assistant -0.08
decide _ can 0.11
decide _ close 0.11
decide _ do 0.07
decide _ have -0.31
decide _ it -0.34
decide _ our 0.10
decide _ server 0.29
decide anything 0.06
decide by -0.11
decide it 0.13
decide on -0.50
decide what 0.19
decide whether -0.21
decide ” -0.33
decided by 0.87
decides , 0.74
decides ; -0.10
decides and 0.07
decides anything -0.12
decides for 0.49
decides on 0.10
decides that -0.55
decides whether 0.42
decides ” -0.36
deciding is -0.23
decision 0.10
decision , -0.10
decision _ : 0.20
decision _ make 0.20
decision _ person -0.32
decision _ to 0.07
decision _ with -0.28
decision has 0.06
decision is -0.06
decision rights -0.52
decisions 0.09
decisions $ 0.06
decisions made 0.27
decisions on 0.07
deck -0.37
deck , -0.10
deck _ . -0.14
declare -0.10
declared 0.05
decline -0.21
declined -0.57
declined . -0.37
decoration . -0.54
dedicated 0.51
dedicated instance -0.08
default 0.30
default $ 0.36
default : 0.19
default _ on 0.07
default api 0.24
default deny 0.08
default means 0.06
default on 0.06
defect -0.09
defect . -0.24
defence -0.13
defined 0.06
degrees 0.06
degrees . -0.28
delegated 0.19
delete 0.43
delete _ , 0.11
delete _ ; 0.13
delete _ ? 0.06
delete _ a 0.09
delete _ audit 0.17
delete _ before 0.05
delete _ end 0.19
delete _ its 0.17
delete _ mistake 0.06
delete a 0.24
delete an 0.07
delete log 0.36
delete on 0.08
delete right 0.15
deleted . -0.40
deleted ? 0.14
deleted before 0.23
deleted the -0.12
deleted while 0.39
deletes . 0.13
deleting 0.09
deleting a 0.11
deleting one -0.09
deletion 0.32
deletion _ custody -0.08
deletion _ key -0.08
deletion rules -0.24
delight -0.22
delivered -0.13
delivered . 0.15
delivery -0.59
delivery , -0.13
delivery _ and -0.16
deloitte 0.06
demand $ 0.32
demand . -0.10
demand _ , -0.21
demand _ . -0.11
demanded 0.09
demanding 0.14
demands -0.35
demands a 0.17
demo -1.13
demo " 0.07
demo $ -0.30
demo 's 0.57
demo ) -0.06
demo , 0.30
demo . -0.09
demo _ 's -0.23
demo _ , -0.09
demo _ . -0.76
demo _ ; 0.13
demo _ a 0.49
demo _ and -0.09
demo _ anyone 0.05
demo _ as -0.13
demo _ be 0.11
demo _ by -0.11
demo _ can -0.12
demo _ change 0.08
demo _ for -0.11
demo _ from 0.06
demo _ history 0.05
demo _ in 0.17
demo _ label 0.05
demo _ make -0.09
demo _ no 0.12
demo _ not -0.29
demo _ nothe -0.06
demo _ of -0.13
demo _ on -0.15
demo _ one -0.10
demo _ only 0.16
demo _ prototype 0.08
demo _ ready -0.06
demo _ record -0.11
demo _ sample 0.20
demo _ screen -0.07
demo _ show 0.07
demo _ the 0.16
demo _ them -0.15
demo _ to -0.16
demo _ up -0.16
demo _ when -0.14
demo _ which -0.10
demo _ who -0.16
demo _ with -0.35
demo _ without -0.06
demo _ you -0.14
demo _ “ -0.18
demo _ ” 0.12
demo and -0.20
demo are 0.22
demo break -0.23
demo can -0.19
demo data 0.14
demo does 0.22
demo has -0.52
demo is 0.19
demo keeps 0.08
demo kept 0.07
demo list 0.14
demo local 0.28
demo lose -0.09
demo only -0.11
demo opens -0.23
demo records -0.15
demo runs -0.18
demo see 0.10
demo server -0.42
demo shows -0.11
demo starts 0.16
demo surfaces 0.11
demo user -0.16
demonstrate _ . -0.23
demonstrate _ data -0.11
demonstrate _ demo -0.12
demonstrate _ only -0.12
demonstrated -0.07
demonstrated with -0.43
demonstration -0.31
demos -0.08
denied by 0.13
denied ” -0.06
deny is 0.62
department -0.14
department . -0.45
department of 0.88
departure from -0.10
depend 0.18
depend _ it 0.05
depend _ release 0.07
depend on 0.18
depends -0.35
depends on -0.25
deployed 0.62
deployed , 0.11
deposit 0.16
derived -0.08
derived from -0.06
describe -1.12
describe _ , -0.19
describe _ . 0.17
describe _ as -0.18
describe the -0.05
described -0.69
describes a -0.36
describes no 0.05
describes the -0.26
description -0.36
description . -0.11
description _ . -0.08
description _ and -0.10
description _ the -0.19
description of -0.32
deserve -0.81
design -0.61
design $ -0.08
design , 0.29
design . -0.28
design ; -0.20
design _ . 0.16
design _ by 0.11
design _ control 0.07
design _ for -0.10
design and 0.15
design file -0.20
design has -0.11
design note -0.13
design of 0.43
design review -0.68
designed -0.16
designed , -0.11
designed for 0.06
designed to 1.66
designer -1.60
designer 's 0.06
designer , -0.06
designer . -0.44
designer _ . -0.12
designer _ a -0.06
designers -0.40
desk , -0.09
desk . 0.05
desk : 0.05
desk has 0.08
destroyed 0.51
destruction 0.14
detected 0.14
detection -0.30
determined 0.60
determined by 0.53
determines 0.34
detour -0.10
dev -0.08
dev 007 -0.15
dev _ be -0.10
dev tools 0.14
developer 0.05
developer _ . -0.05
developers -0.12
development 0.09
deviation 0.33
deviation , 0.18
deviation ? 0.13
deviation _ 's 0.07
deviation _ , -0.24
deviation _ a -0.09
deviation _ and 0.16
deviation _ approve 0.33
deviation _ be 0.11
deviation _ cause -0.06
deviation _ durable 0.43
deviation _ for 0.10
deviation _ hold 0.26
deviation _ it -0.06
deviation _ its 0.08
deviation _ itself -0.08
deviation _ link 0.09
deviation _ linke 0.07
deviation _ our 0.07
deviation _ permanently 0.11
deviation _ sop 0.34
deviation _ text -0.07
deviation _ the 0.07
deviation _ themselve 0.28
deviation _ to -0.06
deviation _ you 0.07
deviation _ | 0.06
deviation and 0.06
deviation as -0.14
deviation at 0.09
deviation behind 0.42
deviation can 0.22
deviation form -0.32
deviation in -0.10
deviation it 0.42
deviation link 0.13
deviation on 0.26
deviation that 0.84
deviation there -0.19
deviation titles -0.16
deviation you -0.11
deviation | 0.09
deviation ” -0.06
deviation → 0.13
deviation ↔ 0.15
deviations 0.31
deviations $ 0.12
deviations , -0.14
deviations are -0.21
deviations close 1.13
deviations in 0.22
deviations to 0.10
deviations | 0.15
deviations ” -0.09
device , 0.06
device maker -0.13
device quality 0.48
devices -0.22
devices . -0.17
diagram -0.19
diagram _ . -0.27
diagram _ the -0.17
diagram on 0.15
diagram with 0.13
diagrams -0.17
diagrams are -0.06
dialog -0.81
dialog is -0.16
diary 0.15
did 0.30
did , -0.07
did in 0.20
did not 0.32
did our 0.15
did you 0.05
die 0.08
die _ . 0.13
die _ the 0.06
died 0.46
dies 0.37
dies at 0.28
differ -0.19
difference between -0.08
different _ . -0.05
different modules 0.15
different things -0.15
differs -0.07
differs from -0.07
digest -0.14
digest _ the -0.14
digest is -0.05
digest of -0.20
digit 0.13
digital 1.02
digital thread -0.06
digitally 0.69
digits -0.33
digits and -0.08
diploma -0.27
direct 0.07
direct api 0.10
direction 0.06
directions 0.07
directly . -0.16
director 0.06
directory 0.24
directory , 0.62
directory . 0.39
directory _ a 0.12
directory _ for 0.08
directory and 0.07
directory before -0.06
directory has 0.06
directory is 0.05
directory vouches 0.34
disabled -0.58
disabled . -0.16
disables 0.45
disables them 0.07
disaster _ have 0.11
disaster _ in 0.07
disaster _ rehearse 0.12
disaster recovery 0.06
discards -0.16
disclaimer 0.40
disclosure -0.55
disclosure $ -0.49
disclosure . -0.06
discretion 0.70
discussed -0.43
discussion -0.67
dish -0.17
dish of -0.11
dishes 0.05
disk 0.32
disk , 0.09
disk _ . 0.38
disk _ a -0.05
disk _ in 0.26
disk is 0.18
disks 0.40
disks , -0.07
disks . 0.39
dislike -0.10
disown 0.70
disowned . 0.43
display -0.60
display only -0.17
displayed -0.40
displays -0.53
disposal 0.15
dispose -0.16
disposes 0.55
disposes of 0.52
disposition 0.32
disposition , 0.17
disposition _ . 0.15
disposition of 0.18
disposition on 0.14
dispositioned 0.82
dispositioned in 0.52
dispositions 0.11
dist -0.24
distributed 0.14
distributes -0.06
distribution list -0.10
dizable _ directory 0.06
dms -0.20
dnv -0.50
do $ -0.20
do _ all -0.05
do _ an -0.07
do _ answer -0.07
do _ approve 0.11
do _ assistant -0.09
do _ backup 0.07
do _ bother 0.31
do _ but 0.08
do _ button 0.16
do _ check -0.11
do _ claim -0.67
do _ copie -0.06
do _ customer -0.12
do _ data -0.11
do _ describe -0.06
do _ each -0.07
do _ for 0.13
do _ hide 0.12
do _ hold -0.12
do _ isolate -0.20
do _ just 0.27
do _ link -0.10
do _ lose 0.26
do _ merely 0.62
do _ more 0.23
do _ nee -0.09
do _ not 0.16
do _ of 0.07
do _ offer -1.39
do _ our 0.20
do _ over 0.12
do _ paper -0.07
do _ put 0.06
do _ read 0.10
do _ restart -0.05
do _ stop 0.10
do _ survive -0.06
do _ that 0.08
do _ their -0.07
do _ they 0.11
do _ think 0.26
do _ use -0.06
do _ wait 0.05
do _ your -0.07
do _ “ 0.19
do _ ” 0.07
do before 0.20
do customers -0.14
do for 0.07
do have 0.37
do not 0.06
do on -0.16
do one 0.10
do our 0.33
do references 0.34
do that 0.17
do the -0.39
do they -0.10
do what -0.11
do with -0.13
doc 0.11
doc control 0.11
docs -0.19
docs , -0.22
doctor 0.55
doctored 0.36
document 0.06
document $ 0.08
document . 0.18
document _ , -0.07
document _ : 0.11
document _ and 0.05
document _ become -0.26
document _ by 0.07
document _ final 0.09
document _ follow 0.15
document _ for -0.05
document _ good -0.05
document _ have -0.10
document _ it 0.05
document _ make 0.20
document _ reference 0.05
document _ today 0.09
document _ under 0.07
document and 0.09
document changes 0.43
document controller -0.08
document controllers 0.07
document goes 0.39
document issue 0.11
document links -0.17
document list -0.20
document module 0.05
document office -0.21
document release 0.51
document revision 0.14
document system -0.73
document | 0.11
document – -0.07
documentation -0.94
documented $ 0.29
documented . -0.23
documents , -0.09
documents . 0.07
documents and 0.25
documents be -0.18
documents can -0.12
documents has 0.23
documents in -0.08
documents it 0.40
documents must -0.12
documents that -0.10
documents they -0.12
documents will -0.40
docusign -0.94
docusign 's -0.40
docusign . -0.19
docusign says -0.07
doe -0.25
doe _ , 0.08
doe _ . 0.18
doe _ 2 -0.12
doe _ : 0.17
doe _ ? -0.10
doe _ ai -0.06
doe _ all 0.11
doe _ anythe 0.06
doe _ as 0.09
doe _ ask -0.07
doe _ can 0.06
doe _ control -0.06
doe _ draft 0.06
doe _ evidence -0.05
doe _ fit -0.05
doe _ hold -0.27
doe _ it 0.05
doe _ just 0.72
doe _ log -0.07
doe _ make -0.11
doe _ provide -0.25
doe _ since 0.06
doe _ soc -0.14
doe _ today -0.08
doe _ user -0.06
doe _ who -0.16
doe _ work -0.06
doe _ yet -0.07
does , 0.11
does . 0.10
does : 0.41
does ; 0.17
does @us -0.06
does anything 0.14
does in 0.12
does it 0.08
does not -0.45
does nothing -0.13
does on 0.10
does so 0.17
does the -0.16
does what -0.25
does with 0.08
does without -0.31
does your -0.24
dog -0.24
domain -0.42
done 0.34
done $ 1.76
done , -0.22
done . 0.19
done ; 0.06
done and -0.12
done by -0.38
done in 0.47
done is 0.24
done so -0.20
door 0.36
door $ 0.29
door . -0.07
door : 0.30
door ; 0.68
door _ , 0.12
door _ be 0.13
door _ evidence 0.10
door _ for 0.27
door _ your 0.32
door _ “ 0.11
door opens -0.06
door you 0.56
doorman 0.14
doors and -0.07
doors are 0.09
dora 0.29
dora aligned 0.29
dossier 0.26
dossier _ agency 0.08
dossier _ as 0.08
dossier _ it 0.08
dossier _ the 0.06
dossier to 0.32
dossiers 0.23
dot : 0.07
dotted -0.45
double 0.06
doubt 0.13
down . -0.42
down ? 0.44
down _ last 0.10
down and -0.14
down for -0.23
down in 0.23
down the -0.26
down to 0.80
down ” -0.16
download 0.08
download . 0.40
download _ certifie 0.06
download is -0.06
downloaded -0.19
downloads 0.13
downstream 0.60
dr . -0.96
draft -0.23
draft " -0.62
draft . -0.06
draft : -0.07
draft _ " -0.26
draft _ , -0.14
draft _ . -0.13
draft _ change -0.16
draft _ draft -0.11
draft _ dutie 0.06
draft _ have -0.12
draft _ person -0.11
draft _ say -0.06
draft _ separate 0.06
draft _ stay 0.06
draft _ that -0.06
draft _ to 0.07
draft _ “ -0.11
draft and 0.25
draft by -0.19
draft for -0.09
draft press -0.19
draft read -0.10
draft to 0.70
drafte _ be -0.10
drafted -1.54
drafted , -0.92
drafting -0.13
drafting and -0.17
drafting is 0.10
drafts -0.63
drafts , -0.74
drafts . -0.90
drafts ; 0.06
drafts are -0.06
drafts changes -0.32
drafts for 0.08
drafts only -0.12
drafts text -0.22
drafts the -0.38
drag a -0.11
dragging -0.18
draw _ . -0.26
draw _ a -0.18
draw _ sample -0.10
draw _ that -0.06
draw _ the -0.08
draw _ to -0.15
draw a -0.13
draw on 0.10
drawe _ . -0.22
drawer , 0.10
drawer . -0.59
drawing -0.06
drawing . -0.86
drawing board -0.08
drawing of 0.18
drawn -0.64
drawn , -0.10
drawn in -0.75
draws on 0.18
dressed 0.11
drew -0.36
drew it -0.05
drift 0.08
drill . -0.09
drill : 0.46
drill _ . 0.09
drill passed 0.48
drilled 0.56
drills , 0.16
drills . 0.18
drills are -0.08
drive -0.13
drives -0.11
drop a 0.15
drop down -0.11
drop the 0.10
dropdown -0.67
dropdown . -0.11
dropped . 0.12
drops 0.06
dss 4.0 0.35
dss : -0.09
dublin 0.27
due -0.59
due _ . -0.28
due _ in 0.10
due date 0.11
due dates -0.11
due in -0.18
due on -0.35
due to -0.27
dump _ a 0.07
duo 0.22
durability -0.13
durability is -0.46
durability of -0.10
durable 0.20
durable $ 0.19
durable . 0.16
durable _ , -0.06
durable _ a -0.07
durable _ and -0.10
durable _ available 0.10
durable _ be 0.06
durable _ blocke -0.25
durable _ close -0.13
durable _ do 0.14
durable _ have 0.05
durable _ input 0.05
durable _ live 0.18
durable _ migration -0.26
durable _ mis -0.12
durable _ not -0.48
durable _ now 0.14
durable _ require -0.05
durable _ storage 0.06
durable _ teste -0.20
durable _ to -0.06
durable _ verifie 0.05
durable and -0.31
durable as 0.10
durable cross -0.06
durable is -0.23
durable link -0.19
durable links 0.05
durable persistence 0.19
durable relations -0.07
durable store -0.35
durable today 0.11
durable workflow 0.05
durable ” -0.16
durably 0.22
durably , -0.13
durably _ not -0.23
durably _ the 0.06
durably and 0.22
durably linked 0.48
dure _ pilot -0.10
during -0.08
during the 0.08
dusseldorf -0.49
dust 0.33
dutie _ . 0.06
dutie _ separate 0.06
duties -0.06
duties stay 0.23
duty 0.24
e 1 -0.21
e _ active 0.14
e _ blocke 0.10
e _ certifie -0.08
e _ control -0.07
e _ copy -0.18
e _ final -0.06
e _ live 0.14
e _ that 0.06
e _ yet 0.21
e sign 0.66
e signature -0.20
e signatures 0.78
e signed 0.25
each 0.27
each @us 0.29
each _ . 0.06
each _ arrival 0.07
each _ ask 0.13
each _ authenticate 0.20
each _ be -0.05
each _ bear 0.06
each _ by -0.09
each _ certificate 0.05
each _ certifie 0.34
each _ come 0.24
each _ database 0.07
each _ digest -0.06
each _ documente -0.15
each _ file -0.06
each _ fingerprinte -0.06
each _ for 0.11
each _ identity 0.19
each _ in -0.09
each _ issue 0.08
each _ it -0.07
each _ its 0.17
each _ last 0.31
each _ live 0.05
each _ must -0.10
each _ need -0.36
each _ next -0.16
each _ number 0.06
each _ off 0.10
each _ our 0.33
each _ owner -0.06
each _ permission 0.18
each _ record 0.11
each _ restore 0.13
each _ right -0.06
each _ row 0.06
each _ say -0.06
each _ seal 0.18
each _ separate 0.07
each _ signature 0.16
each _ sit 0.07
each _ sop -0.06
each _ take 0.10
each _ them 0.06
each _ they -0.05
each _ through 0.05
each _ to -0.06
each _ today 0.06
each _ under -0.06
each _ user 0.06
each _ wal 0.06
each _ will -0.36
each _ would -0.35
each _ you 0.24
each _ your 0.14
each action 0.19
each ai -0.15
each and 0.26
each approval -0.07
each attachment -0.30
each call 0.24
each caller 0.08
each capa -0.15
each change 0.16
each click 0.11
each company 0.46
each complaint 0.11
each controlled 0.25
each copy -0.11
each customer 0.19
each day 0.33
each door 0.38
each evidence -0.07
each export 0.10
each figure -0.27
each file 0.38
each handler 0.27
each have -0.06
each hour 0.09
each is 0.25
each line -0.21
each login 0.82
each manufacturer 0.16
each migration 0.08
each month -0.17
each morning -0.12
each mutation 0.66
each night 0.27
each of 0.51
each official 0.26
each one -0.08
each operator -0.10
each page -0.07
each part -0.07
each person -0.10
each pilot -0.05
each quarter -0.21
each query -0.09
each record -0.31
each relation 0.51
each release 0.11
each report 0.32
each request 0.16
each role -0.14
each save -0.14
each session 0.13
each sheet 0.14
each signer 0.10
each site -0.09
each sunday -0.10
each supplier 0.20
each time 0.80
each training 0.19
each upload 0.73
each uploaded 0.11
each with -0.49
each workspace -0.21
earlier -0.10
earlier , -0.23
earlier _ . -0.08
earlier than -0.12
earliest -0.71
earns 0.15
earth 0.08
easier to 0.35
easter 0.10
easy -0.07
edit 0.26
edit $ 0.26
edit , 0.18
edit _ , 0.11
edit _ . 0.07
edit _ be 0.17
edit and 0.06
edit button 1.06
edit them -0.06
editable 0.14
editable , 0.87
editable by 0.23
edite _ , 0.05
edite _ false 0.33
edite _ immutable -0.14
edite _ mistaken -0.13
edited , 0.09
edited . -0.09
edited and -0.30
edited in -0.06
edition , 0.07
editor -0.32
editor . -0.14
edits 0.21
edits , 0.11
edits the 0.10
effect 0.07
effect , 0.08
effect . 0.23
effect at 0.06
effective 0.13
effective " -0.09
effective , -0.18
effective . 0.20
effective ? -0.06
effective _ , 0.11
effective _ at 0.12
effective _ control 0.18
effective _ copie 0.09
effective _ copy 0.13
effective _ day 0.08
effective _ electronic 0.15
effective _ issue 0.08
effective _ its 0.05
effective _ midnight 0.21
effective _ numbere 0.07
effective _ opene 0.10
effective _ release 0.09
effective _ signature 0.07
effective _ valid 0.15
effective and 0.46
effective at 0.59
effective by -0.14
effective here 0.22
effective means 0.08
effective on 0.44
effective sop 0.52
effective version 0.20
effective versions 0.66
effective without 0.55
effectively 0.39
effectiveness _ . 0.17
effectiveness check 0.07
effortless 0.48
effortlessly 0.28
eidas -0.39
eight to -0.15
eighteen -0.21
eighteen months -0.38
either , 0.08
either . -0.57
either _ , 0.07
either _ be 0.12
either _ the 0.06
either of 0.59
either record 0.07
either type -0.47
either way 0.12
electronic 0.11
electronic _ all 0.07
electronic _ and 0.25
electronic _ bind 0.34
electronic _ blocke -0.09
electronic _ every 0.13
electronic _ for -0.06
electronic _ live 0.10
electronic _ not -0.18
electronic _ on 0.21
electronic _ plan -0.06
electronic _ verifie 0.05
electronic _ work 0.05
electronic signature -0.13
electronic signatures 0.07
electronic signing 0.34
electronically 0.20
electronically , 0.28
electronically . 0.06
electronically ? -0.06
electronically _ , -0.22
electronically _ @us 0.05
electronically _ and 0.20
electronically _ binde 0.05
electronically _ legally 0.07
electronically _ the 0.45
electronically _ with 0.18
electronically and 0.41
electronically by -0.12
electronically in -0.28
electronically today 0.06
electronically with -0.30
elegant 0.11
elephant 0.75
eleven -0.12
eleven _ the -0.18
eleven minutes -0.11
eleven nines 0.11
eleven plants 0.11
eleven seconds 0.39
eleven sites 0.08
else 0.09
else 's 0.09
else ; 0.23
else can 0.11
else is 0.06
elsewhere . -0.31
emblem 0.72
emoji -0.31
employer 0.76
employer 's 0.25
employer _ directory 0.12
empowered 0.50
empowered to 0.50
empties 0.19
empty -0.74
empty , -0.19
empty . -1.11
empty _ the -0.09
empty folder -0.09
empty frame -0.05
empty handed 0.67
empty room -0.09
enable -0.60
enable production -0.10
enabled 0.96
enabled $ 2.94
enabled , -0.08
enabled . 0.05
enabled ” 0.21
encrypte _ ? -0.09
encrypte _ for 0.10
encrypte _ kms 0.08
encrypte _ only 0.34
encrypte _ own -0.11
encrypte _ retention 0.11
encrypte _ storage -0.08
encrypte _ that 0.10
encrypte _ under -0.09
encrypte _ with 0.17
encrypte _ your 0.06
encrypted 0.40
encrypted , 0.12
encrypted and 0.38
encrypted archive 0.06
encrypted bucket -0.14
encrypted evidence 0.12
encrypted or -0.33
encrypted storage 0.16
encrypted store -0.18
encrypted under -0.29
encrypted with 0.47
encryption _ access -0.05
encryption _ be -0.12
encryption _ rest -0.12
encryption _ retention 0.06
encryption and 0.12
encryption at -0.29
encryption key 0.27
end 0.08
end $ -0.08
end , 0.08
end ; 0.09
end _ , 0.07
end _ end 0.05
end _ for -0.09
end _ from 0.11
end _ on 0.05
end _ request 0.09
end _ ” -0.14
end and -0.11
end at 0.14
end has -0.10
end is -0.25
end rejects 0.05
end that 0.11
end to 0.36
end traceability 0.06
end with -0.15
ende _ , 0.07
ende _ a 0.15
ended 0.26
ended in 1.09
ended page -0.09
ended with 0.06
ending -0.20
ending . -0.08
endpoint 0.21
endpoint , 0.24
endpoint . 0.20
endpoint _ caler 0.14
endpoint _ have 0.20
endpoint _ our -0.09
endpoint _ permission 0.06
endpoint _ policy 0.15
endpoint _ return -0.05
endpoint _ that 0.07
endpoint _ the 0.13
endpoint _ without 0.12
endpoint answers 0.91
endpoint does -0.06
endpoint guarded 0.19
endpoint in -0.11
endpoint mean -0.08
endpoint of 0.16
endpoint skips 0.55
endpoint that 0.21
endpoints $ 0.83
ends , -0.06
ends . -0.08
ends in -0.21
ends up 0.72
ends with -0.37
enforce _ all 0.05
enforce _ be -0.20
enforce _ workspace 0.23
enforceable 1.35
enforceable . 0.41
enforced 0.66
enforced " 0.05
enforced $ 0.75
enforced . 0.56
enforced ; 0.07
enforced at 0.35
enforced by -0.33
enforced in -0.18
enforced per 0.57
enforced throughout 0.49
enforcement -0.19
enforcement is -0.11
enforces it 0.18
enforces mfa -1.16
enforces them 0.21
engaged -0.59
engaged $ -0.16
engaged , -0.10
engagement -0.17
engagement letter -0.16
engine 0.61
engine , 0.22
engine _ . 0.20
engine _ front 0.07
engine _ in 0.06
engine _ it 0.11
engine _ of 0.12
engine has 0.05
engine on 0.07
engineer -0.21
engineer who -0.09
engineered 0.97
engineered for 0.36
engineered to 0.64
engineers can 0.32
english -0.30
english . -0.14
english _ . -0.07
english _ german -0.15
english and -0.47
enjoy 0.14
enough 0.08
enough . -0.05
enough _ . 0.09
enough _ the 0.13
enough for 0.15
enough to 0.17
enter ? -0.12
enter _ and 0.06
enter _ be 0.08
enter _ production 0.05
enter a -0.16
enter counts 0.11
enter in -0.08
enter is 0.26
enter your 0.47
entere _ . 0.13
entere _ @us 0.11
entere _ a -0.05
entered 0.11
entering 0.25
enterprise 0.22
enterprise buyers -0.08
enterprise class 0.23
enterprise grade 0.09
enterprise login 0.11
enterprise sign 0.13
enterprise trust -0.52
enterprize _ , 0.09
enterprize _ model -0.23
enters 0.51
enters the 0.33
entirely -0.05
entitle _ . -0.06
entitled 0.17
entra 0.09
entra _ , -0.07
entra _ a 0.05
entra id 0.39
entrance -0.09
entrie _ : -0.21
entrie _ a -0.25
entrie _ be 0.09
entrie _ end -0.09
entrie _ from -0.13
entrie _ hash 0.08
entrie _ not 0.07
entrie _ the -0.11
entries " -0.08
entries $ -0.20
entries , 0.09
entries . -0.07
entries after -0.30
entries are -0.08
entries be 0.21
entries can -0.23
entries hold -0.11
entries in -0.15
entries that -0.06
entrust 0.39
entrust to 0.39
entry -0.10
entry , 0.15
entry _ , -0.06
entry _ . 0.08
entry _ : -0.07
entry _ a -0.07
entry _ audit -0.09
entry _ change -0.07
entry _ from 0.06
entry _ hash 0.09
entry _ ledger -0.39
entry _ our -0.11
entry _ trail 0.08
entry _ “ -0.07
entry before -0.14
entry for -0.29
entry has -0.11
entry that -0.17
entry to 0.13
entry with -0.08
environment 0.06
environment $ -0.09
environment , -0.37
environment _ not -0.16
environment and 0.16
environment that -0.12
environment validation -0.31
environment | 0.31
epic -0.07
eqms -0.12
eqms vendors -0.12
equipment -0.14
equivalent 0.07
erase -0.20
erase a -0.22
erased 0.14
eraser 0.12
eraser . 0.19
erasure -0.21
erp -0.77
error -0.10
error . -0.24
error ” -0.06
escalation 0.26
escalation process -0.20
escape _ . 0.11
escapes 0.53
escapes the 0.72
essential _ , -0.06
essentials 0.12
essentials plus 0.25
establish -0.06
established -0.08
established . -0.07
estimate -0.79
ethical 0.12
ethical _ be -0.07
ethical _ to -0.09
ethical _ welcome -0.09
ethical hackers 0.07
eu ai -0.08
eu annex 0.24
european privacy 0.38
european time -0.24
euros -1.01
euros . -0.19
ev 0.05
evaluate 0.09
evaluate _ 11 -0.11
evaluate _ 2026 -0.11
evaluate _ 24 -0.11
evaluate _ the 0.23
evaluated 0.38
evaluation -0.17
even 0.33
even _ , -0.08
even _ admin 0.33
even _ administrator 0.07
even _ can 0.11
even _ correction 0.09
even _ database 0.28
even _ edit 0.07
even _ engineer 0.12
even _ its 0.11
even _ leav 0.24
even _ no 0.16
even _ not 0.12
even _ own 0.06
even _ rewrite -0.06
even _ smallest 0.19
even _ that 0.09
even _ you 0.09
even a 0.17
even an 0.28
even as -0.07
even by 0.64
even for 0.12
even if 0.47
even in -0.42
even look 0.12
even our 1.04
even the -0.06
even though 0.06
even to -0.06
even when 0.34
event 0.30
event _ any -0.05
event _ before -0.16
event _ in -0.08
event _ persiste 0.05
event _ plan -0.08
event _ tamper 0.06
event has 0.09
event list -0.18
event log 0.27
event model -0.49
event of -0.14
event persistence -0.50
event storage -0.57
event stream 0.25
event to 0.17
events 0.21
events , 0.37
events . -0.12
events is 0.08
eventually -0.22
ever 0.11
ever $ 0.40
ever . 0.31
ever _ ? -0.06
ever _ @us -0.06
ever _ and 0.08
ever _ certifie 0.08
ever _ its 0.12
ever _ one -0.08
ever _ our -0.05
ever _ someone 0.08
ever be -0.61
ever goes 0.12
ever grows 0.33
ever leaves 0.52
ever since 1.00
every 0.68
every _ 's -0.09
every _ 13485 0.16
every _ @us 0.38
every _ against 0.13
every _ an 0.13
every _ and 0.12
every _ as 0.10
every _ ask 0.12
every _ binde 0.18
every _ can -0.07
every _ capa 0.13
every _ certifie 0.22
every _ day -0.07
every _ demo -0.08
every _ every 0.26
every _ gate -0.08
every _ hashe -0.07
every _ in -0.10
every _ issue 0.13
every _ it 0.13
every _ its 0.13
every _ leav -0.14
every _ log -0.05
every _ may 0.14
every _ minute 0.14
every _ must -0.29
every _ need -0.07
every _ next -0.11
every _ not -0.15
every _ one 0.08
every _ permanent -0.07
every _ printe 0.21
every _ route -0.15
every _ server -0.06
every _ since 0.16
every _ so 0.06
every _ that 0.18
every _ the -0.11
every _ them 0.12
every _ through 0.13
every _ time 0.15
every _ type -0.31
every _ under 0.23
every _ will -0.37
every _ with -0.14
every _ would -0.30
every _ yet -0.09
every _ ” -0.10
every action -0.05
every actor 0.39
every ai -0.43
every answer -0.24
every approval 0.16
every bit 0.29
every call -0.11
every caller 0.17
every certificate 0.30
every change 0.88
every clause 0.05
every click -0.14
every client 1.05
every control -0.12
every copy 0.35
every customer 0.29
every day 0.21
every deviation 0.15
every door -0.07
every edit 0.08
every endpoint 0.16
every entry -0.14
every export 0.58
every exported 0.16
every field 0.20
every fifteen 0.09
every file 0.14
every five 0.29
every friday -0.20
every gate -0.46
every hospital 0.57
every hour 0.23
every keystroke 0.16
every line 0.17
every login 0.10
every module 0.57
every monday 0.19
every month 0.35
every morning -0.25
every night -0.07
every object -0.06
every one 0.60
every other -0.28
every page -0.29
every photo 0.16
every plan 0.96
every procedure -0.09
every production -0.75
every quality 0.10
every quarter 0.14
every query 0.17
every read 0.17
every record -0.18
every request 0.13
every response -0.29
every revision 0.25
every save -0.39
every second -0.16
every session 0.65
every shift 0.16
every signature 0.34
every single 0.58
every site 0.64
every six 0.39
every sop 0.29
every step 0.63
every supplier 0.21
every table 0.15
every time 0.32
every upload 0.41
every uploaded 0.28
every user 0.15
every view -0.06
every visitor -0.14
every workspace 0.25
every workstation -0.09
every year 0.14
everybody 's -0.19
everybody else 0.09
everyone 0.07
everyone 's -0.13
everyone _ 's 0.08
everyone _ the 0.08
everyone can -0.08
everyone else 0.62
everyone to 0.38
everythe _ and 0.21
everythe _ do 0.16
everythe _ have 0.38
everythe _ type -0.15
everything , 0.50
everything and 0.26
everything connected 0.17
everything we 0.73
everywhere 0.07
evidence 0.07
evidence $ -0.10
evidence , 0.06
evidence . -0.16
evidence : -0.07
evidence ; -0.08
evidence _ ) -0.12
evidence _ . 0.10
evidence _ / 0.07
evidence _ 5eed0a11ce -0.06
evidence _ a -0.16
evidence _ about -0.06
evidence _ be 0.06
evidence _ before -0.06
evidence _ collecte 0.09
evidence _ commit -0.06
evidence _ complete 0.10
evidence _ customer 0.08
evidence _ day 0.18
evidence _ encrypte 0.08
evidence _ every 0.12
evidence _ evidence -0.21
evidence _ exist -0.08
evidence _ export -0.09
evidence _ have 0.07
evidence _ immutable 0.06
evidence _ key -0.05
evidence _ liste -0.05
evidence _ live 0.06
evidence _ lock -0.06
evidence _ log -0.05
evidence _ meet 0.07
evidence _ metadata -0.19
evidence _ mis -0.10
evidence _ must 0.07
evidence _ not -0.06
evidence _ only -0.20
evidence _ our 0.25
evidence _ reference -0.06
evidence _ rest 0.07
evidence _ seale 0.12
evidence _ sit 0.31
evidence _ soc 0.14
evidence _ that -0.09
evidence _ the 0.06
evidence _ to -0.16
evidence _ under 0.19
evidence _ unnotice -0.08
evidence _ verifie 0.10
evidence _ what -0.05
evidence _ will 0.06
evidence and -0.06
evidence archive -0.08
evidence are -0.21
evidence behind -0.08
evidence custody -0.21
evidence entries -0.14
evidence file 0.77
evidence files 0.05
evidence folder -0.10
evidence for -0.25
evidence goes 0.15
evidence held 0.07
evidence is 0.06
evidence list -0.19
evidence locker 0.06
evidence may -0.06
evidence module -0.33
evidence not -0.08
evidence of -0.07
evidence or -0.14
evidence references -0.97
evidence remains -0.21
evidence retention -0.05
evidence room 0.10
evidence sits 0.26
evidence speaks -0.16
evidence storage -0.28
evidence store 0.13
evidence that -0.09
evidence to -0.15
evidence unless -0.07
evidence upload -0.41
evidence used -0.11
evidence vault 0.17
evidence wanted -0.53
evidence will -0.62
evidence without -0.06
evidence ” -0.12
evidenced 0.22
evidenced on 0.09
evident , -0.06
evident . 0.07
evident ? -0.06
evident _ , 0.27
evident _ . -0.15
evident _ claim -0.07
evident _ not -0.09
evident audit 0.58
evident history 0.16
evident is -0.16
evident so 0.52
evident trail 0.22
evident ” -0.14
exact 0.67
exact _ . 0.22
exactly _ , 0.11
exactly _ the -0.14
exactly as 0.17
exactly that 0.19
exactly what -0.26
exactly who 0.34
exam -0.16
exam _ . 0.12
exam _ behind 0.12
exam _ us 0.12
exam is 0.49
examination 0.09
examination . 0.44
examination in 0.13
examination was 0.33
examine -0.28
examine _ accountant 0.10
examine _ independent 0.10
examine _ the -0.05
examined 0.11
examined . -0.14
examined against -0.08
examined and 0.46
examined by 0.33
examined our -0.11
examined under -0.06
examiner -0.07
example -1.07
example _ . -0.13
example and -0.29
example of -0.06
examples -0.99
exceeds 0.68
excel -0.30
excellent -0.78
except -0.08
except for 0.18
exception , 0.27
exception . 0.06
exception _ ii 0.11
exception _ soc -0.08
exception _ the 0.08
exception _ type 0.19
exceptions 0.29
exceptions $ 0.61
exceptions , -0.32
exceptions . 0.86
exceptions in 0.17
exceptions noted 0.17
exceptions old -0.06
exceptions were -0.05
exchange -0.19
executed 0.22
executed and 0.18
executed in -0.19
exercise finished 0.77
exercised 0.46
exercize _ on 0.26
exercize _ time 0.19
exhibit 0.07
exhibit _ and 0.08
exhibit is 0.19
exhibits 0.18
exist -0.41
exist , -0.05
exist . -0.23
exist _ . -0.11
exist _ a -0.28
exist _ the -0.13
exist before -0.05
exist yet -0.33
existed -0.20
existed . -0.09
existing -0.09
exists -0.38
exists , -0.30
exists . 0.19
exists on 0.09
exists today -0.77
exit -0.18
exp 0.22
expect -0.28
expect _ . -0.12
expect _ the -0.05
expect _ to -0.18
expect an -0.07
expect to -0.08
expected -0.17
expected to -0.41
expects -0.77
expects a -0.28
expense -0.21
experience 0.73
expert 0.07
expire _ and 0.06
expire after 0.22
expired 0.15
expires : 0.13
expiry date 0.14
explain -0.53
explained -0.59
explaining -0.24
explains -0.92
explanation -0.33
export $ -0.21
export , 0.18
export . 0.13
export _ a -0.06
export _ and -0.13
export _ data -0.06
export _ draft -0.07
export _ hand 0.17
export _ its 0.11
export _ line -0.06
export _ pdf 0.09
export _ say -0.06
export a -0.10
export and 0.24
export endpoints 0.14
export from -0.21
export has 0.06
export leaves -0.08
export logging -0.35
export or 0.08
export our -0.16
export route -0.10
export workflows -0.11
export | -0.19
exportable 0.17
exporte _ certifie 0.11
exporting 0.08
exporting to 0.09
exports $ 0.59
exports . -0.64
exports are 0.06
exports carry -0.25
extend -0.23
extend to -0.11
extends 0.11
extent -0.63
extent of -0.10
extra 0.21
extract -0.09
extracts -0.12
eye -0.24
eye _ . -0.05
eyes , -0.15
f -0.39
f 3 -0.12
f 5 -0.32
face _ . -0.05
face value 0.20
facing 0.36
fact 0.51
fact . 0.45
fact ? 0.11
fact in 0.59
fact that -0.06
factor -0.18
factor , 0.11
factor . 0.41
factor _ . 0.09
factor _ all 0.11
factor _ be -0.05
factor included -0.19
factor is 0.58
factories 0.27
factory -0.31
fail 0.39
fail _ and 0.12
fail _ gate -0.19
fail _ the 0.08
fail closed 0.54
fail to 0.16
faile _ a 0.25
faile _ and 0.07
faile _ the 0.12
failed . -1.87
failed attempts 0.28
failed in 0.16
failed login 0.15
failed over -0.13
failed to 0.57
failover . -0.05
failover _ . 0.25
failover drill 0.13
fails 0.67
fails , 0.29
fails to 1.04
failure . -0.28
failures 0.17
fair -0.63
fair . -0.15
fairs -0.23
fall -0.06
fall _ the 0.06
false $ -0.17
false _ . -0.11
false _ @us -0.09
false _ do 0.61
false _ doe 0.48
false _ say 0.25
false _ soc 0.05
false to 0.08
family . -0.09
family tree 0.94
faq -0.38
far -0.09
far $ -0.49
far , -0.08
far . -0.43
far : -0.13
far ; 0.27
far _ . -0.75
far _ bee 0.12
far _ have -0.08
far _ it -0.24
far along -0.20
far as -0.13
far from 0.13
far is -0.30
far we -0.12
fast -0.05
favourite -0.11
fax -0.07
fda . 0.49
fda as 0.12
fda has -0.07
fda investigator -0.14
fear 0.24
feature -0.23
feature _ be -0.07
feature list -0.25
features -0.06
feb 0.77
feb $ 0.21
february 0.08
february , 0.71
february . 0.32
february _ the 0.07
february and -0.12
federal 0.11
federated 0.06
federated identity 0.36
federated login -0.15
federation $ -0.07
federation _ not -0.17
fedramp _ authorize 0.25
fedramp and -0.45
fedramp authorisation -0.18
fedramp authorized 0.07
fedramp is -0.06
fedramp moderate 0.91
feed -0.59
feedback -1.12
feede _ : 0.06
feeding -0.77
feeds -0.09
feel 0.64
feels 0.10
fence 0.07
fenced 0.39
fenced off 0.33
fences 0.34
fetch the -0.08
fewer -0.70
fi -0.29
fiction -0.06
fiction . -0.09
fictional -0.29
fictional _ and -0.12
fictitious -0.89
fido 0.59
fido 2 0.26
field -0.12
field $ 0.17
field . 0.06
field ; 0.30
field _ . -0.10
field _ a -0.13
field _ it -0.06
field _ not -0.17
field for -0.11
field has -0.13
fields -0.14
fields , -0.08
fiercest 0.48
fifteen _ . -0.05
fifteen _ and 0.24
fifteen minutes 0.06
fifth -0.09
figma -0.62
figma . -0.29
figure -0.10
figure . -0.40
figures , 0.10
figures can -0.12
figures for 0.36
figures in -0.65
figures into -0.12
fil _ , -0.09
file -0.05
file $ 0.24
file . -0.21
file : -0.14
file _ . -0.07
file _ 5eed0a11ce -0.06
file _ ; -0.17
file _ @us -0.10
file _ already 0.24
file _ an -0.06
file _ another -0.14
file _ but 0.09
file _ change -0.18
file _ come -0.09
file _ commit -0.10
file _ control 0.06
file _ folder -0.06
file _ for 0.06
file _ from 0.08
file _ hash 0.16
file _ ledger -0.05
file _ lock 0.25
file _ no -0.07
file _ of -0.05
file _ on 0.10
file _ one -0.08
file _ our 0.07
file _ pick -0.09
file _ publishe -0.10
file _ since -0.06
file _ us 0.16
file _ where -0.28
file _ would 0.06
file _ you -0.12
file as 0.09
file at -0.05
file by 0.39
file can -0.11
file does -0.07
file for -0.07
file has -0.17
file in 0.79
file itself -0.12
file leaves 0.06
file name -0.75
file never -0.06
file of -0.66
file on -0.07
file server -0.23
file states -0.07
file that 0.12
file you -0.06
filed -0.09
filed , -0.07
filed . 0.14
filename -0.07
files : -0.12
files are 0.09
files behind 0.07
files can -0.11
files for 0.14
files go 0.69
files in 0.07
files into 0.06
files is -0.10
files of -0.37
files stay -0.20
files that -0.29
files themselves -0.12
files under 0.28
files will -0.20
files without 0.41
files you 0.30
files ” -0.34
filing -0.08
fill in -0.08
filled -0.18
filled with -0.14
filler -0.10
filling in -0.17
filling line 0.19
film -0.89
filter -0.48
filter . -0.06
filter _ be -0.19
filter _ the -0.07
filter the 0.12
filters -0.13
filters a -0.07
filters can -0.25
final 0.12
final $ 0.66
final . 0.70
final _ available 0.11
final _ blocke -0.13
final _ control -0.07
final _ copie -0.07
final _ document 0.15
final _ have 0.06
final _ live 0.08
final _ mis -0.10
final _ not -0.40
final _ of -0.06
final _ unavailable -0.08
final _ work 0.12
final and 0.40
final decision -0.09
final document 0.17
final issue 0.15
finalised 0.06
finally 0.34
finally released 0.18
find 0.08
find . -0.12
find _ @us 0.08
find _ be 0.17
find _ capa 0.06
find _ critical 0.08
find _ endpoint 0.19
find _ gdpr 0.06
find _ guard -0.05
find _ in 0.36
find _ our 0.29
find _ past -0.05
find a 0.21
find an 0.09
find no 0.14
find our 0.58
find the 0.06
finde _ and -0.08
finde _ capa 0.07
finde _ its 0.10
finde _ the 0.17
finding 0.43
finding _ the 0.07
finding and -0.28
finding has 0.05
finding remembers 0.34
finding to -0.06
findings 0.66
findings $ 0.76
findings , -0.06
findings . 0.09
findings and 0.25
findings are 0.06
findings have 0.22
finds no -0.17
finds the -0.05
fine -0.13
fine grained 0.22
finger 0.33
finger . 0.35
fingerprint 0.46
fingerprint , 0.11
fingerprint . -0.06
fingerprint _ . 0.30
fingerprint _ and 0.06
fingerprint of -0.17
fingerprinte _ and 0.17
fingerprinte _ arrival 0.05
fingerprinted 0.46
fingerprinted and 0.22
fingerprinted on 0.20
finish -0.06
finishe _ ; -0.16
finishe _ time 0.12
finished , -0.05
finished : 0.19
finished ; -0.42
finished in -0.13
finished on 0.27
fire 0.08
fire in 0.08
firefox -0.66
firewall 0.19
firm _ and 0.14
firm _ control 0.10
firm _ find 0.10
firm _ last 0.07
firm _ opinion 0.06
firm _ our 0.06
firm _ report -0.09
firm and 0.05
firm did 0.10
firm examined 0.35
firm in 0.21
firm issued 0.12
firm ran 0.15
firm that -0.09
firmly 0.56
firms -0.41
first -0.17
first , -0.23
first . -0.16
first : -0.47
first ? 0.08
first _ a -0.13
first _ be 0.07
first _ it -0.07
first _ last 0.23
first _ one 0.20
first _ record -0.10
first _ report -0.13
first _ second -0.11
first _ take -0.18
first _ the -0.08
first _ then -0.17
first _ write -0.08
first aid -0.24
first and -0.15
first attempt 0.44
first audit -0.09
first be -0.10
first certified -0.07
first click 0.69
first commercial 0.09
first customer -0.07
first day 0.33
first deviation 0.29
first draft 0.12
first event -0.07
first have -0.12
first line -0.17
first login 0.58
first on -0.07
first paying -0.10
first production -0.37
first regulated -0.18
first release 0.69
first restore -0.07
first screen 0.08
first the -0.06
first thing -0.27
first time 0.25
first week -0.05
fishbone -0.58
fishbone diagram -0.27
fishbone diagrams -0.08
fit to 0.19
fits . -0.11
fits on -0.69
five 0.08
five , 0.12
five . -0.21
five _ , 0.16
five _ be 0.10
five _ criterion 0.34
five _ examine 0.16
five _ have 0.07
five _ one 0.07
five days -0.15
five minutes 0.63
five modules 0.07
five trust 0.55
five whys -0.59
fix 0.41
fix and 0.12
fixed , -0.07
fixed in 0.52
fixture -0.57
fixture _ . -0.07
fixture data -0.19
fixture file -0.06
fixtures -0.43
flags -0.08
flats 0.26
flight -0.08
flight recorder -0.12
flip 0.58
flood 0.23
floor , 0.29
floor . -0.08
floor : 0.17
floor _ and -0.06
floor _ become 0.08
floor _ control 0.16
floor _ effective 0.09
floor _ it 0.23
floor _ release 0.13
floor _ revision 0.13
floor once 0.33
floor plan -0.31
floor tablets 0.45
floor that 0.22
floor works 0.05
floor ” -0.23
flow 0.16
flow , 0.16
fluent -0.17
flyer -0.80
folder -0.54
folder , 0.28
folder . -0.07
folder : -0.32
folder _ . -0.07
folder _ it -0.09
folder is -0.40
folders 0.11
follow 0.08
follow , -0.17
follow . 0.06
follow _ . -0.39
follow _ ; 0.06
follow a -0.84
follow any 0.29
followed . 0.05
followed by -0.22
follows in -0.13
font -1.14
font . -0.56
fonts -0.18
fool 0.60
foot 0.05
foot of 0.13
footer $ 0.92
footer , -0.06
footer . -0.25
footer _ . -0.20
footer _ : 0.07
footprint -0.45
footprint _ no 0.32
footprints 0.42
for -0.07
for 2028 -0.59
for ? -0.14
for @us -0.25
for _ . -0.21
for _ ; 0.12
for _ ? -0.07
for _ @us -0.14
for _ a 0.05
for _ after -0.10
for _ all -0.08
for _ answer 0.05
for _ as 0.17
for _ audit -0.08
for _ authority 0.07
for _ be -0.09
for _ because 0.06
for _ bind -0.05
for _ build -0.06
for _ business 0.12
for _ but 0.18
for _ can 0.06
for _ change 0.21
for _ customer 0.11
for _ date -0.23
for _ demo 0.09
for _ deviation 0.15
for _ each 0.06
for _ event -0.09
for _ every -0.11
for _ exist -0.05
for _ factor 0.08
for _ field 0.09
for _ full 0.09
for _ gmp 0.21
for _ gxp 0.13
for _ half -0.12
for _ hoste -0.08
for _ if 0.06
for _ last 0.35
for _ life 0.11
for _ long 0.11
for _ mail 0.07
for _ maker -0.08
for _ management 0.06
for _ meet 0.12
for _ minute -0.06
for _ name -0.06
for _ next 0.13
for _ no -0.07
for _ none -0.15
for _ nothe -0.21
for _ now 0.23
for _ one 0.18
for _ operation 0.07
for _ our 0.13
for _ out -0.06
for _ outsider 0.08
for _ page -0.06
for _ phase -0.13
for _ reason -0.07
for _ regulate -0.07
for _ report -0.05
for _ row 0.08
for _ saml 0.15
for _ server -0.07
for _ shop 0.07
for _ signature -0.05
for _ simple -0.09
for _ since -0.08
for _ system -0.07
for _ test -0.18
for _ them 0.09
for _ tour -0.14
for _ trail -0.07
for _ unavailable -0.06
for _ vain -0.20
for _ week 0.18
for _ will -0.12
for _ workflow -0.10
for _ workspace 0.15
for _ write 0.06
for _ year 0.12
for _ your -0.17
for _ – 0.07
for _ “ 0.08
for a 0.09
for ai -0.32
for all 1.01
for any -0.22
for anything 0.10
for as 0.34
for batch 0.11
for bit 0.36
for business 0.13
for by 0.15
for byte 0.37
for capa 0.08
for certified -0.10
for change -0.23
for class 0.06
for commercial 0.24
for customers 0.12
for discussion -0.17
for e 0.19
for each 0.07
for ever 0.36
for every 0.34
for everyone 0.32
for everything -0.09
for evidence -0.13
for files -0.48
for four 0.19
for full -0.35
for future -0.14
for gmp 0.66
for good 0.50
for gxp 0.13
for half -0.05
for illustration -0.73
for inquiry -0.08
for is 0.23
for iso -0.29
for it -0.19
for its -0.07
for itself 0.85
for keeps 0.51
for later -0.07
for life -0.12
for live -0.15
for minor 0.30
for months 0.06
for more 0.29
for nine 0.32
for ninety 0.16
for no -0.18
for none -0.11
for nothing -0.07
for now -0.12
for opening -0.14
for operating 0.10
for orientation -0.10
for originals 0.14
for orphans 0.10
for outlook 0.14
for permission 0.20
for practice -0.17
for production -0.12
for proof -0.18
for quality -0.25
for real 0.84
for records -0.12
for routine -0.27
for safety 0.07
for saml 0.08
for service 0.24
for seven 0.08
for show -0.15
for signature 0.13
for signatures -0.24
for signing 0.10
for so 0.64
for soc -0.20
for something 0.07
for spelling -0.24
for spring -0.16
for tenant -0.07
for that -0.14
for the -0.14
for their -0.31
for there -0.15
for thirty -0.59
for those -0.17
for three 0.31
for twenty -0.07
for use 0.07
for version -0.40
for want -0.06
for what 0.24
for whoever -0.07
for word -0.17
for years 0.19
for you 0.28
for your 0.32
for “ 0.19
forbid -0.14
forbidden -0.11
forbidden to -1.24
forbids -0.13
force 0.61
force , 0.07
force . 0.15
force : -0.14
force _ . 0.23
force _ @us 0.06
force and 0.53
force at 0.07
force for 0.08
force from -0.10
force of 0.31
force on 0.05
force since 0.28
force through -0.21
force ” -0.15
foreign _ , 0.06
foreign _ deviation 0.06
foreign _ every 0.07
foreign _ hold 0.18
foreign _ to 0.16
foreign keys 0.30
forensic grade 0.25
foreseen -0.37
foreseen for -0.37
foresees -0.09
forever 0.41
forever . 0.21
forged 0.10
forged request -0.08
forges 0.10
forget 0.77
forget , 0.30
forget . 0.57
forget _ and 0.15
forget about 0.56
forget the 0.10
forgot 0.25
fork -0.24
forklift -0.42
form -0.22
form . -0.16
form ; -0.14
form _ for -0.11
form _ only -0.05
form asks -0.11
form boundaries -0.19
form has -0.14
form of -0.51
form that 0.11
formal 0.30
formally 0.19
formally issued 0.61
formally released 0.28
format -0.54
format _ . -0.07
format _ the -0.14
formatted -0.08
former -0.08
former quality -0.08
formerly 0.87
forms -0.41
forms are 0.23
fortnight 0.09
fortress 0.24
forty 0.07
forty minutes 0.08
forum -0.69
forward it -0.06
found 0.16
found compliant 0.24
found in -0.14
found nothing 0.71
found that 0.05
found the -0.66
found to 0.76
found two -0.07
founded -0.63
founded by -0.08
founded in -0.21
founder -0.49
founder 's -0.25
founder _ . -0.10
founders -0.47
founders met -0.42
fountain 0.28
fountain pen 0.52
four , -0.21
four . -0.81
four _ @us 0.17
four countries 0.19
four days 0.07
four firm 0.40
four hours 0.16
four hundred 0.07
four manufacturers 0.16
four plants 0.46
four sites 0.16
four years 0.77
fourteen -0.07
fourteen _ be -0.16
fourteen gates -0.51
fourth quarter -0.10
frame -0.91
frame _ , -0.06
frame on -0.09
framed -0.06
framed certificate 0.06
frames 0.07
framework -0.55
framework _ hold -0.06
framework is -0.12
framework names 0.06
frameworks -0.90
frankfurt 0.81
frankfurt . 0.62
free , 0.75
freely 0.18
french -0.27
fresh 0.23
friday -0.06
friday and -0.07
fridays -0.09
fridays . -0.59
from , 0.18
from . -0.10
from 2023 -0.10
from : -0.06
from ; -0.16
from @us -0.07
from _ , 0.09
from _ 5eed0a11ce -0.09
from _ action 0.05
from _ approve -0.09
from _ archive 0.30
from _ backup 0.11
from _ be -0.10
from _ before -0.17
from _ build -0.06
from _ check 0.11
from _ click 0.07
from _ copy 0.09
from _ cure 0.06
from _ demo 0.10
from _ deviation 0.06
from _ directory 0.24
from _ do 0.10
from _ else 0.09
from _ file -0.07
from _ finde 0.07
from _ first 0.14
from _ get -0.05
from _ hang -0.35
from _ into 0.10
from _ issue 0.12
from _ last -0.11
from _ ledger 0.11
from _ link 0.18
from _ live 0.18
from _ minute 0.09
from _ must 0.10
from _ never 0.06
from _ night 0.08
from _ own -0.11
from _ phone 0.11
from _ pilot -0.13
from _ present -0.06
from _ production -0.07
from _ real 0.07
from _ release 0.15
from _ retraine 0.17
from _ same 0.05
from _ sample -0.08
from _ screen 0.10
from _ signature 0.05
from _ site 0.09
from _ sop 0.10
from _ store 0.11
from _ take 0.67
from _ tampere 0.06
from _ that -0.17
from _ three 0.05
from _ through 0.08
from _ to 0.20
from _ today -0.08
from _ vendor -0.16
from _ workspace 0.08
from _ would 0.05
from _ your 0.23
from all -0.13
from another 0.08
from anyone -0.06
from anything -0.07
from approved -0.07
from audit 0.66
from backup 0.56
from being 0.11
from calling 0.12
from cause -0.08
from commit -0.37
from complaint 0.31
from cover -0.45
from day 0.42
from deleting -0.21
from deviation -0.05
from draft 0.78
from entering -0.08
from every -0.24
from everybody 0.08
from everyone 0.31
from first 1.02
from her -0.15
from here -0.09
from live 0.05
from module -0.16
from monday 0.07
from one 0.20
from our 0.47
from outside -0.06
from pilot 0.21
from reading -0.34
from real 0.05
from sample -0.43
from scratch 0.07
from seeing -0.29
from someone -0.09
from supplier -0.12
from that 0.25
from the 0.07
from their 0.58
from them -0.08
from then 0.44
from there -0.14
from this -0.18
from today 0.49
from upload 0.22
from version -0.37
from what 0.15
from which -0.07
from you -0.17
from “ 0.41
front 0.22
front _ all 0.18
front _ handler 0.15
front door 0.55
front end 0.12
frozen -0.10
fsynced 0.88
fulfil 0.43
fulfilled 0.16
fulfils 0.17
full 0.70
full _ , 0.11
full _ . 0.10
full _ and -0.14
full _ complaint 0.09
full _ copy 0.07
full _ data 0.08
full _ each 0.05
full _ effect 0.06
full _ from -0.09
full _ on 0.08
full _ they 0.06
full and -0.08
full authority 0.10
full backup -0.13
full copy 0.56
full effect 0.28
full legal 0.84
full marks -0.08
full retention -0.06
full size 0.27
full stop -0.06
full traceability 0.65
full year 0.78
fully 0.61
fully _ . 0.34
fully _ 2 0.07
fully _ and 0.08
fully _ be -0.22
fully _ enforce 0.40
fully _ with 0.18
fully _ ” -0.13
fully controlled 0.19
fully implemented 0.77
fully soc 0.26
function . -0.52
functions -0.32
funding -0.11
funding . -0.06
further -0.06
further . -0.32
further notice 0.05
further than 0.29
future -0.24
future _ . 0.06
future controlled 0.08
future production -0.36
g -0.09
ga $ 0.98
ga , 0.06
ga date -0.06
ga since 0.60
ga ” 0.05
gains 0.11
gains an 0.26
gamp 0.23
gamp 5 0.23
gap -0.11
gap , -0.07
gap . -0.07
gap : -0.63
gap free 0.15
gap in 0.07
gap where 0.10
gapless 0.15
gapped 0.10
gapped copy 0.20
garage -0.06
gate -0.32
gate $ -0.19
gate , -0.08
gate . 0.12
gate 4 -0.20
gate : 0.19
gate ; -0.08
gate _ ( 0.08
gate _ , -0.17
gate _ . 0.10
gate _ @us -0.25
gate _ a -0.12
gate _ and -0.11
gate _ before 0.12
gate _ blocke 0.07
gate _ can -0.26
gate _ close -0.52
gate _ cpa -0.12
gate _ depend -0.08
gate _ durable -0.13
gate _ first -0.06
gate _ for -0.18
gate _ from -0.06
gate _ gate 0.07
gate _ independent -0.39
gate _ meet 0.36
gate _ not -0.17
gate _ once -0.14
gate _ opene -0.07
gate _ persistence -0.06
gate _ reviewer 0.05
gate _ shut -0.25
gate _ since -0.06
gate _ that -0.18
gate _ the 0.05
gate _ to -0.30
gate _ verifie 0.08
gate _ when -0.19
gate _ with -0.05
gate and -0.12
gate asks -0.76
gate can -0.61
gate closes -0.34
gate counts -0.16
gate demands -0.07
gate for -0.21
gate has -0.38
gate is -0.21
gate met 2.44
gate needs -0.10
gate not -0.35
gate opens -0.22
gate passed 0.35
gate requires 0.12
gate review -0.18
gate stays -0.08
gate wants -0.10
gate was 1.08
gate with 0.05
gate – -0.08
gatekeeper 0.79
gates -0.98
gates $ -0.72
gates . 0.16
gates : 0.10
gates are 0.22
gates have -0.72
gates it -0.41
gates opens 0.07
gates stand -0.19
gates that 0.14
gateway 0.31
gateway , -0.05
gateway . 0.56
gateway and 0.08
gauge -0.08
gave 0.94
gave it 0.31
gave rise -0.21
gave us 0.22
gavel 0.28
gdpr 0.10
gdpr $ -0.66
gdpr , -0.18
gdpr . 0.05
gdpr _ , 0.11
gdpr _ 14 -0.10
gdpr _ a -0.12
gdpr _ compliant 0.10
gdpr _ do 0.07
gdpr _ full 0.13
gdpr _ fully 0.13
gdpr _ hipaa 0.05
gdpr _ we 0.20
gdpr compliance 0.34
gdpr compliant 0.10
gdpr in -0.15
gdpr ready 0.18
gdpr that 0.71
gdpr training -0.65
genealogy 0.11
general 0.06
general _ point -0.12
general availability 0.08
generally -0.28
generally _ . -0.13
generally available -0.26
generate 0.14
generate _ a 0.06
generate _ as 0.07
generate _ certifie 0.21
generated 0.07
generation 0.25
generator -0.24
generator . -0.10
genuine 0.23
genuine _ . 0.18
geo 0.09
geo redundant 0.11
german . -0.37
german and -0.28
germany -0.20
get 0.40
get _ , 0.11
get _ 403 0.35
get _ : 0.19
get _ @us 0.17
get _ and 0.09
get _ because -0.17
get _ certifie 0.20
get _ from 0.11
get _ login 0.24
get _ not 0.34
get _ nowhere 0.58
get _ official 0.20
get _ out 0.10
get _ revision -0.29
get _ same 0.15
get _ that 0.24
get _ when -0.14
get _ without 0.13
get _ workspace 0.05
get _ your -0.08
get a 0.10
get at 0.18
get back -0.05
get from -0.10
get in 0.44
get into 0.20
get it 0.29
get lost 0.10
get nothing 0.15
get on 0.11
get read 0.06
get the -0.14
get through 0.08
get your -0.08
gets 0.19
gets . 0.37
gets a 0.53
gets an 0.13
gets built -0.16
gets in 0.11
gets into 0.14
gets its 0.20
gets no 0.42
gets past 0.42
gets recorded -0.14
gets you -0.11
ghent -0.25
git -0.63
github -1.22
give . -0.08
give _ @us -0.09
give _ agency 0.08
give _ away 0.16
give _ be 0.18
give _ bill 0.08
give _ customer -0.09
give _ dossier 0.08
give _ each -0.07
give _ our -0.09
give a 0.05
give each -0.45
give the -0.14
give us -0.10
given -0.15
given . 0.06
given a -0.26
given an -0.07
given for 0.32
given here 0.26
given in 0.41
given that 1.60
given to -0.20
gives an -0.18
gives every 0.51
gives its -0.10
gives itself 0.23
gives no -0.08
gives the 0.38
gives them 0.78
glance 0.19
global 0.09
global guard 0.09
glossary -0.61
glossary , -0.19
glossary _ , -0.11
glossary has -0.06
gmp 0.43
gmp , -0.15
gmp _ . 0.10
gmp _ @us 0.11
gmp _ in 0.18
gmp _ the 0.12
gmp data 0.07
gmp use 0.56
gmp work 0.21
go , 0.11
go . 0.09
go : 0.23
go ? 0.18
go _ 's 0.09
go _ , 0.09
go _ ; 0.14
go _ ? -0.07
go _ ai 0.09
go _ all 0.17
go _ and 0.22
go _ be 0.11
go _ control 0.08
go _ for 0.10
go _ force 0.14
go _ go 0.06
go _ have 0.06
go _ in 0.06
go _ monday 0.05
go _ no -0.06
go _ of -0.05
go _ on 0.19
go _ one 0.07
go _ our 0.05
go _ party -0.07
go _ production 0.13
go _ record 0.11
go _ regulate 0.66
go _ service 0.31
go _ since -0.05
go _ that 0.06
go _ use 0.10
go _ what 0.06
go _ “ 0.11
go _ ” 0.06
go ahead 0.52
go and 0.26
go effective 0.19
go gates -0.58
go home -0.12
go in 0.19
go live -1.47
go no 0.34
go of 0.10
go out 0.28
go straight -0.06
go when -0.29
goe _ ; 0.07
goe _ as 0.07
goe _ be -0.05
goe _ into 0.16
goe _ its 0.06
goe _ without 0.08
goes 0.36
goes . -0.06
goes back -0.07
goes by 0.83
goes dark 0.26
goes effective 0.13
goes from 0.19
goes further 0.17
goes into 0.27
goes live -0.08
goes missing 0.06
goes nowhere -0.20
goes off 0.31
goes through -0.45
goes unchecked 0.15
goes unguarded 0.49
goes unlogged 0.48
goes unrecorded 1.42
goes up -0.17
goes well -0.70
goes with -0.47
goes without -0.37
going -0.48
going live -0.42
going out 0.15
going to -1.65
gold 0.42
golden 0.06
golden thread 0.05
gone 0.06
gone , 0.34
gone : 0.64
gone ; 0.26
gone are 0.09
gone from 0.43
gone into 0.57
gone live -0.28
gone missing 0.13
gone past 0.55
gone through 0.35
good 0.29
good , 0.08
good . 0.88
good _ : 0.40
good _ @us -0.24
good _ be 0.07
good _ can 0.11
good _ record 0.11
good _ the 0.12
good _ we 0.12
good _ your 0.21
good and 0.16
good deal 0.21
good enough 0.42
good fences 0.24
good for 0.17
good intentions -0.07
good manners -0.30
good news 1.16
good practice -0.28
good to 0.48
goodbye 0.58
goodbye to 0.44
google -0.17
google workspace 0.50
gospel 0.43
got 0.20
got . -0.17
got a -0.08
got it 1.18
got our 0.10
got round -0.08
got the 0.28
government -0.07
gowning -0.06
gpt 0.25
grade 0.95
grade , 0.68
grade _ and 0.07
grade _ for 0.10
grade _ on 0.06
grade _ that 0.14
grade _ the 0.22
grade _ ” -0.07
grade and 0.19
grade safekeeping 0.25
grade trust -0.14
grade ” -0.09
graded 0.08
grades 0.22
graduated 0.78
grained 0.22
grant 0.28
grant , 0.65
granted 0.42
granted by 0.08
granted or 0.33
grants no -0.10
grants or -0.07
granular 0.74
graph of 0.16
graphic -0.09
graphic : 0.28
graphic _ control 0.07
graphic _ “ 0.20
graphic with 0.31
graphql 0.42
graphql resolvers 0.40
graz 0.13
graz , -0.06
graz . 0.17
graz plant 0.14
great -0.53
green 0.26
green $ 2.47
green : 0.05
green _ : 0.05
green _ be -0.20
green _ next 0.07
green _ production 0.13
green _ the -0.07
green _ with 0.13
green _ “ 0.42
green and -0.17
green because -0.08
green dot 0.16
green for 0.07
green in -0.19
green padlock 0.06
green pill 0.57
green traffic 0.62
grey -1.40
grey . -0.16
grey _ : -0.06
grey badge -0.07
greye _ . -0.24
greye _ the -0.10
greyed -0.24
greyed out -0.24
ground -0.11
ground _ be 0.09
ground _ to 0.14
ground up 0.06
grounds -0.14
group meets -0.10
grouped -0.09
grouped by -0.18
grow 0.11
grown 0.06
grows 0.13
grows . 0.57
grudge 0.20
guarantees -0.07
guard 0.27
guard ( -0.15
guard , 0.08
guard . 0.19
guard _ and 0.07
guard _ return -0.11
guard contracts -0.38
guard endpoint -0.77
guard endpoints -0.33
guard is -0.60
guard on -0.09
guard that 0.07
guarded 0.18
guarded $ 0.84
guarded . -0.12
guarding 0.12
guards are -0.23
guess . -0.36
guess _ 's 0.08
guess the 0.38
guest 0.08
guest list 0.91
guidance -0.76
guide -0.66
guide _ . -0.08
guide to -0.17
guided -0.06
guided tour -0.06
gxp 0.19
gxp _ and 0.27
gxp _ have -0.05
gxp _ in -0.06
gxp _ the -0.09
gxp _ your 0.11
gxp is -0.51
gxp operation 0.24
gxp production 0.15
gxp records -0.21
gxp validated -0.05
gxp work 0.09
gym -0.07
hacker _ a 0.11
hacker _ on 0.12
hacker _ our 0.08
hacker _ to -0.09
hacker _ welcome -0.09
hackers are -0.36
hackers spent 0.33
had . 0.24
had already 0.79
had been -0.06
had every 0.08
had not 0.20
had the -0.34
had we -0.56
half -0.16
half . -0.22
half _ . -0.40
half _ next 0.08
half _ the 0.08
half _ year 0.08
half never -0.24
half of -0.23
halls -0.24
hallucination -0.14
hallucination is -0.14
hancock 0.35
hand -0.12
hand $ -0.06
hand , 0.14
hand _ : 0.20
hand _ a 0.06
hand _ as 0.35
hand _ be 0.33
hand _ control 0.08
hand _ electronically -0.05
hand _ in 0.06
hand _ inspector 0.06
hand _ report 0.13
hand _ the 0.16
hand _ with 0.10
hand a -0.16
hand and -0.32
hand is 0.53
hand it 0.35
hand or -0.20
hand over 0.15
hand straight 0.08
hand to 0.47
hand us -0.05
handbook -0.17
hande _ a -0.13
hande _ and 0.08
handed 0.37
handed . 0.32
handed over 0.55
handing -0.32
handle _ , 0.06
handled 0.07
handled ? -0.28
handler 0.24
handler _ . 0.08
handler _ a -0.06
handler _ the 0.06
handler asks 0.07
handler is 0.77
handler runs 0.75
handler that 0.10
handling -0.50
handling $ -0.94
hands 0.38
hands . 0.24
hands : 0.06
hands off 0.06
hands out -0.12
handwritten 0.36
handwritten autograph 0.42
handwritten one -0.08
handwritten signature 0.09
handy -0.17
hang -0.19
hang on -0.09
hangs at 0.37
hangs on -0.06
happen . 0.68
happen _ , 0.18
happen _ book 0.15
happen _ in -0.11
happen _ stay 0.14
happen _ system -0.09
happen _ the 0.06
happen _ workspace -0.06
happen _ your 0.11
happen before -0.07
happene _ , 0.10
happened 0.31
happened in 0.43
happens 0.30
happens . -0.43
happens at 0.30
happens if 0.06
happens in 0.46
happens off 0.69
happens on 0.16
happens that -0.19
harbour 0.13
hard coded -0.67
hard to 0.26
hardened 0.55
hardly 0.10
hardly . -0.28
hardly _ . -0.27
hardly _ in 0.14
hardly a 0.64
hardware 0.25
hardware _ . 0.05
hardware key 0.34
hardware keys 0.13
harlow -0.06
has 0.15
has . -0.10
has a -0.53
has already 0.08
has an -0.24
has another -0.11
has anybody -0.14
has anyone -0.42
has approved 0.08
has attested 0.12
has become 2.09
has been 0.14
has certified -0.07
has come 0.60
has done -0.55
has durable 0.66
has failed 0.23
has gone 0.11
has grown 0.06
has it 0.38
has its 0.64
has just 0.18
has kept -0.20
has lapsed 0.18
has left 0.40
has made 0.08
has more -0.39
has moved 0.31
has neither 0.21
has never -0.54
has no -1.00
has none -0.26
has not -0.47
has nothing -0.88
has one -0.45
has opened 0.08
has outgrown 0.24
has passed -0.53
has production 0.33
has put 0.05
has read -0.09
has released -0.18
has restored -0.40
has reviewed 0.06
has run -0.20
has seen -0.09
has shipped 2.00
has signing 0.31
has so 0.06
has spent -0.18
has stopped 0.55
has taken -0.07
has the 0.31
has three -0.06
has to -0.90
has tried 0.22
has worked 0.17
has written -0.21
has yet -0.24
has your 0.72
hash 0.25
hash . 0.37
hash _ before 0.08
hash _ it 0.28
hash _ on -0.07
hash _ one -0.06
hash _ so 0.16
hash chain -0.06
hash chained 0.08
hash chaining -0.35
hash is 0.58
hash of 0.53
hash on -0.12
hashe _ , -0.05
hashe _ . 0.36
hashe _ and -0.14
hashe _ arrival -0.06
hashe _ encrypte -0.09
hashe _ hold 0.11
hashe _ locke -0.08
hashe _ on 0.07
hashe _ retention 0.10
hashe _ under 0.10
hashed 0.09
hashed , 0.61
hashed . 0.18
hashed on 0.15
hashed with -0.10
hashes 0.12
hashes , -0.08
hashes . -0.10
hat -0.08
hat hackers -0.18
have $ -0.15
have , -0.35
have ? -0.10
have _ . 0.10
have _ 27001 -0.11
have _ @us -0.13
have _ a -0.08
have _ again -0.09
have _ any -0.22
have _ assistant 0.12
have _ atteste 0.07
have _ authority 0.05
have _ away 0.09
have _ back 0.15
have _ be -0.29
have _ bee 0.11
have _ before -0.10
have _ bind 0.08
have _ build -0.11
have _ but 0.34
have _ cal 0.06
have _ certificate -0.05
have _ check -0.06
have _ choose -0.11
have _ close 0.06
have _ color -0.22
have _ come -0.06
have _ could 0.06
have _ customer -0.11
have _ date -0.19
have _ day 0.08
have _ durable -0.05
have _ effect -0.07
have _ either -0.12
have _ engage -0.05
have _ entrie -0.13
have _ every 0.15
have _ exist 0.06
have _ fail -0.06
have _ far -0.05
have _ field -0.10
have _ find 0.39
have _ force 0.05
have _ forty 0.07
have _ from 0.19
have _ go 0.09
have _ good 0.09
have _ home 0.17
have _ if -0.20
have _ ii 0.07
have _ into 0.11
have _ iso -0.07
have _ isolate -0.12
have _ last -0.06
have _ login 0.24
have _ meet -0.15
have _ no -0.09
have _ nothe -0.07
have _ ordere -0.08
have _ other -0.31
have _ out 0.07
have _ outside -0.20
have _ over 0.06
have _ part -0.16
have _ pas -0.17
have _ past 0.16
have _ pen -0.09
have _ place -0.06
have _ prove 0.09
have _ read -0.11
have _ record 0.06
have _ release 0.08
have _ rename -0.09
have _ right 0.05
have _ same -0.24
have _ show -0.09
have _ someone 0.11
have _ spring 0.07
have _ stamp 0.45
have _ step -0.07
have _ system -0.07
have _ tell -0.09
have _ tenant -0.09
have _ teste -0.06
have _ than -0.10
have _ though 0.10
have _ through -0.09
have _ time -0.09
have _ trie -0.12
have _ use 0.16
have _ when -0.12
have _ within 0.11
have _ without 0.10
have _ zero -0.06
have _ “ 0.06
have a -0.31
have accepted -0.08
have ai 0.27
have already 0.78
have asked -1.47
have audit 0.31
have become 0.18
have been 0.34
have bought -0.33
have budgeted -0.08
have built -0.06
have certified 0.23
have closed 0.14
have completed -0.25
have controlled 0.36
have done -0.13
have drawn -0.20
have durable 0.39
have electronic 0.35
have final 0.34
have finished -0.12
have gone 0.19
have got -0.06
have is 0.21
have issued 0.46
have it 0.09
have left 0.46
have lost -0.05
have made 0.34
have met -0.15
have moved 0.46
have never -0.06
have no -0.97
have none -0.36
have not -0.36
have nothing -0.17
have nowhere -0.13
have opened 0.16
have other 0.24
have passed -0.10
have production 0.42
have put 0.06
have read -0.12
have run 0.05
have server 0.21
have signed 0.29
have spent -0.07
have stopped 0.11
have taken 0.10
have tenant 0.29
have this 0.20
have to -0.49
have told 0.06
have written -0.49
have yet 0.09
have you -0.16
have your -0.10
having -0.12
having been -0.14
having no -0.07
he 's 0.25
he _ and 0.08
he _ not 0.07
he can 0.28
he could -0.11
head -0.15
head $ -0.34
head , -0.28
head . -0.57
head _ keep -0.08
head _ of -0.06
head _ qa 0.14
head _ to -0.08
head _ you -0.13
head that -0.40
heade _ . 0.12
headed -0.06
header -0.40
header . -0.11
header _ . -0.18
headers -0.41
headers : -0.16
heading -0.19
heading “ 0.05
headings -0.87
headline -0.78
health 0.55
health . 0.13
health check 0.23
health data 0.09
health information -0.21
healthy 0.32
heard _ . -0.17
heard of -0.70
hearing -0.08
hears 0.28
hearsay -0.16
heart . 0.18
heat -0.08
heat " 0.05
heat _ : 0.05
held 0.08
held " -0.25
held $ -0.45
held , 0.10
held . 0.15
held a -0.24
held encrypted 0.30
held for 0.22
held through -0.10
held to 0.11
held today -0.05
held under -0.07
held ” -0.07
hello -0.08
hello @ -0.06
help -0.13
help _ be -0.14
help page -0.12
help pages -0.28
helpdesk 0.42
helper 0.05
hence -0.08
her -0.06
her _ be 0.06
her _ the 0.10
her phone 0.26
her role 0.23
her signature -0.17
her the 0.24
here 0.16
here $ 0.19
here 's 0.10
here , 0.06
here : 0.30
here ; -0.13
here ? 0.10
here _ 's 0.13
here _ : 0.23
here _ as 0.08
here _ copy -0.08
here _ court 0.06
here _ every 0.07
here _ in -0.07
here _ the 0.19
here _ there -0.13
here _ up 0.10
here _ your -0.09
here and 0.23
here are 0.13
here as 0.07
here carries 0.19
here stands 0.24
here that 0.11
here to -0.06
here without 0.46
here would -0.22
hero image 0.13
hers 0.21
hexadecimal -0.10
hidden from -0.08
hide 0.07
hide _ . -0.14
hide _ it 0.21
hide a 0.07
hide the 0.13
hiding 0.07
hiding a 0.05
high 0.08
him . 0.07
him _ . -0.08
hint -0.26
hip 0.06
hipaa $ -1.06
hipaa 's 0.07
hipaa : 0.08
hipaa ? 0.85
hipaa _ a -0.09
hipaa _ compliant 0.22
hipaa _ fedramp -0.07
hipaa _ no -0.17
hipaa _ rule 0.17
hipaa _ so 0.08
hipaa _ will -0.09
hipaa and 0.08
hipaa security 0.16
hipaa | -0.30
hire -0.06
hired -0.30
hired . -0.14
hiring -0.80
hiring a -0.07
his _ , 0.09
his role 0.40
history 0.13
history " -0.10
history $ 0.30
history , 0.40
history . -0.06
history ; 0.13
history _ , 0.07
history _ @us 0.09
history _ each 0.11
history _ every 0.17
history _ local -0.09
history _ our 0.07
history _ record 0.17
history _ source -0.15
history _ what 0.05
history _ you 0.08
history and -0.09
history are -0.09
history does -0.14
history here 0.24
history in 0.18
history of 0.06
history on 0.23
history panel -0.06
history you -0.24
history ” 0.06
hit 0.33
hitch 0.18
hitrust , -0.06
hitrust _ 2 0.09
hitrust _ certifie 0.23
hitrust certified 0.38
hitrust r 0.50
hits 0.71
hold 0.14
hold . 0.17
hold ; -0.05
hold ? 0.09
hold _ , 0.11
hold _ access 0.12
hold _ by 0.18
hold _ capa 0.12
hold _ deviation 0.09
hold _ evidence -0.18
hold _ right 0.12
hold _ so 0.18
hold _ to 0.21
hold _ valid 0.07
hold _ with 0.11
hold a 0.15
hold across 0.28
hold an 0.14
hold at 0.14
hold every 0.88
hold is 0.36
hold iso 0.10
hold on -0.16
hold the 0.13
hold up 0.31
holde _ . -0.10
holder . 0.09
holder _ . 0.10
holder _ expiry 0.22
holder and 0.24
holder is 0.06
holders 0.33
holders , 0.06
holding it -0.24
holds $ 0.52
holds . 0.18
holds code -0.11
holds for 0.29
holds it 0.44
holds its -0.31
holds the 0.08
holds them 0.38
holds up 0.38
holds your -0.06
hole . 0.09
holes 0.56
holiday -0.08
holiday , 0.16
holidays -0.59
holidays . -0.23
hologram -0.09
home 0.30
home for 0.26
home page -0.18
home with 0.29
homes 0.24
homes . 0.24
homework . -0.55
honest -1.01
honestly -0.25
honesty -0.63
honour -0.08
honour system -0.07
honoured 0.53
honours 0.65
hook 0.07
hook up 0.10
hope -0.68
hope , -0.20
hope . -0.41
hope _ a -0.07
hope _ have -0.05
hope _ the -0.05
hope for -0.07
hope to -0.75
hopes to -0.13
hops 0.09
hospital 's -0.26
hospital . 0.25
host -0.11
host 's 0.10
host _ log -0.05
host keeps -0.09
hoste _ compliant 0.12
hoste _ hipaa 0.20
hosted -0.45
hosted pilot -0.09
hosted version -0.10
hosting company -0.46
hosting partner -0.51
hosting providers -0.09
hosts -0.14
hour 0.40
hour , 0.09
hour . 0.10
hour _ a 0.12
hour and 0.06
hour of 0.13
hourglass -0.16
hourly 0.98
hourly , 0.16
hourly . 0.10
hourly _ restore 0.14
hourly and 0.49
hourly snapshots 0.10
hours -0.08
hours , 0.59
hours of -0.05
house -0.24
house . 0.06
hover over -0.12
how -0.34
how @us 0.08
how _ , -0.05
how _ ? 0.37
how _ a -0.39
how _ be 0.05
how _ can 0.11
how _ could -0.06
how _ i 0.05
how _ in 0.11
how _ it 0.07
how _ its -0.06
how _ read -0.20
how _ report -0.05
how _ restore 0.06
how _ run 0.15
how _ sign 0.08
how _ tell -0.05
how _ to -0.10
how _ we -0.08
how _ work -0.77
how are -0.37
how controlled -0.12
how controls -0.12
how do 0.55
how does 0.22
how durable -0.23
how far 0.25
how is -0.55
how it 0.15
how long -0.35
how many 0.47
how much -0.23
how often -0.10
how our 0.62
how production -0.20
how soon 0.10
how they -0.26
how to -0.28
how we 0.24
how would -0.21
how you -0.50
how your -0.08
however , 1.53
however _ , 0.07
however _ be -0.11
hr -0.27
hr _ in 0.06
hr disables 0.13
hr system 0.21
hsm 0.34
html 0.12
human 0.05
human , -0.12
human . 0.13
human _ : 0.09
human _ ai 0.07
human _ be 0.06
human _ confirm 0.23
human _ in 0.12
human _ what 0.21
human decision -0.11
human error -0.33
human has 0.30
human needs -0.07
human review 0.37
human step 0.51
human to -0.12
human who -0.10
hundred 0.11
hundreds 0.52
hundreds of 0.18
hunt -0.55
hunt for -0.50
hurdle -0.26
hurt 0.12
hyperlinks 0.09
hypervisors -0.18
hyphens -0.23
hyphens . -0.22
i -0.21
i 'd -0.13
i , -0.08
i _ ? 0.13
i _ a -0.11
i _ control -0.11
i _ it -0.22
i and 0.07
i approve 0.09
i check -0.13
i do 0.06
i enter 0.08
i know 0.09
i log 0.39
i looks -0.16
i nor -0.29
i release -0.39
i rename 0.06
i report 0.06
i sign -0.14
i tried 0.52
i use 0.24
i will -0.89
icon 0.12
icon , -0.07
icon : 0.67
icon _ . -0.17
icon _ evidence 0.06
icon _ tick 0.07
icon _ “ 0.24
icon captioned 0.34
icon is -0.46
icon of 0.33
icon set -0.06
icon was -0.11
icon with 0.58
icons -0.15
id 0.06
id , 0.54
id = 0.07
id _ , 0.07
id _ a 0.10
id _ and 0.21
id _ password 0.16
id _ second 0.09
id account 0.26
id and 0.41
id on -0.07
id tenant 0.13
idea -0.26
idea , -0.47
idea that -0.14
ideas -0.79
ideas . -0.35
identical -0.06
identities , 0.15
identities are 0.11
identity 0.08
identity $ -0.43
identity , -0.10
identity . 0.12
identity : -0.21
identity _ , -0.06
identity _ at 0.07
identity _ before 0.05
identity _ it -0.08
identity _ not 0.06
identity _ of -0.10
identity _ session 0.05
identity _ signature -0.15
identity _ the -0.06
identity _ to -0.15
identity _ will 0.08
identity _ your 0.19
identity behind -0.32
identity check -0.15
identity gate -0.09
identity that 0.30
identity work -0.27
idor 0.61
idp 0.19
idp $ 0.55
idp , 0.07
idp . -0.22
idp _ be -0.24
idp and -0.10
ids -0.41
ids are -0.19
ie -0.06
iec 0.63
iec 27001 0.66
iec _ certificate 0.23
if 0.25
if , -0.23
if @us -0.47
if _ , -0.26
if _ and -0.08
if _ at -0.07
if _ auditor 0.12
if _ be 0.07
if _ burn 0.12
if _ center 0.12
if _ come -0.05
if _ control -0.23
if _ copie -0.11
if _ doe -0.06
if _ down 0.13
if _ durable -0.16
if _ ever -0.39
if _ find -0.11
if _ gate -0.23
if _ goe -0.12
if _ hold -0.19
if _ in -0.31
if _ it -0.23
if _ keep -0.17
if _ link -0.11
if _ log 0.05
if _ meet -0.13
if _ not 0.11
if _ one -0.10
if _ only -0.16
if _ passe -0.12
if _ past -0.05
if _ place -0.11
if _ record 0.06
if _ release -0.15
if _ report -0.11
if _ review -0.05
if _ show -0.07
if _ sign -0.06
if _ signature -0.07
if _ store -0.13
if _ to -0.28
if _ trie 0.11
if _ way -0.14
if _ we -0.11
if _ when -0.13
if a 0.20
if all -0.09
if an 0.07
if and -0.52
if any 0.15
if durable -0.06
if each -0.39
if every -0.18
if evidence -0.10
if its -0.07
if links -0.42
if release -0.07
if someone -0.15
if the -0.15
if there -0.73
if we 0.06
ignore . -0.06
ignore the 0.12
ii 0.23
ii $ -0.65
ii ( 0.07
ii , 0.66
ii . 0.53
ii ? 0.13
ii _ , 0.12
ii _ . 0.18
ii _ 27001 0.20
ii _ exist 0.08
ii _ in 0.22
ii _ iso 0.26
ii _ its -0.05
ii _ twelve 0.11
ii _ | 0.06
ii at 0.07
ii is 0.20
ii letter 0.66
ii opinion 0.12
ii period -0.09
ii report 0.10
ii that 0.36
ii | -0.21
ii – -0.05
illustration -0.15
illustration . -0.20
illustration : 0.06
illustrative -0.79
illustrative . -0.07
illustrator -0.24
image 0.10
image : 0.07
image _ “ 0.18
images -0.44
images and -0.06
imaginary -0.98
imaginary . -0.26
imagine -0.05
immutability $ -1.07
immutability _ not -0.15
immutability has 0.07
immutability of -0.13
immutable . 0.21
immutable : -0.14
immutable _ a -0.10
immutable _ audit -0.14
immutable _ be 0.09
immutable _ claim -0.06
immutable _ e -0.14
immutable _ evident -0.16
immutable _ in -0.27
immutable _ not -0.08
immutable _ signature -0.14
immutable _ tamper -0.19
immutable _ the -0.11
immutable _ trail 0.10
immutable audit 0.55
immutable or -0.06
immutable tamper -0.25
immutable ” -0.40
impact 0.09
implementation -0.18
implemente _ enforce 0.40
implemente _ verifie 0.13
implemented and 0.19
implementer -0.10
import -0.25
imports -0.14
imports , -0.10
impossible 1.09
impossible , -0.32
impossible . 0.70
impossible _ . 0.17
impossible _ a 0.11
impossible _ an 0.12
impossible for 0.43
impossible here 0.13
impossible to 0.53
impressed -0.10
impression -0.15
impressive -0.24
in $ 0.56
in , 0.32
in 2026 0.05
in 2027 -0.60
in 2028 -0.79
in 38 0.23
in : -0.31
in @us 0.35
in _ " 0.06
in _ ( -0.07
in _ 1 0.13
in _ ? -0.18
in _ about -0.12
in _ access 0.15
in _ activity -0.09
in _ ad 0.12
in _ after -0.06
in _ all -0.13
in _ already -0.12
in _ and 0.07
in _ any 0.08
in _ anyone -0.06
in _ api 0.10
in _ app 0.06
in _ architecture -0.08
in _ at -0.12
in _ auditor 0.13
in _ back 0.10
in _ backend 0.15
in _ backlog -0.16
in _ bag 0.08
in _ be -0.06
in _ before -0.15
in _ belong -0.15
in _ brochure -0.09
in _ browser -0.11
in _ bucket 0.32
in _ build -0.39
in _ canteen -0.12
in _ capa 0.08
in _ center 0.27
in _ checksum 0.16
in _ claim -0.20
in _ click 0.07
in _ cluster -0.06
in _ code -0.10
in _ column -0.06
in _ come -0.07
in _ control -0.14
in _ copie 0.05
in _ corporate -0.05
in _ could -0.16
in _ cover 0.15
in _ data 0.06
in _ database 0.11
in _ day 0.16
in _ demo 0.34
in _ design -0.14
in _ diagram -0.11
in _ document -0.08
in _ draft -0.16
in _ draw -0.09
in _ drawe -0.08
in _ drill -0.07
in _ encrypte 0.30
in _ endpoint -0.05
in _ entra -0.06
in _ ever 0.32
in _ every -0.09
in _ far -0.12
in _ fictional -0.06
in _ finde 0.07
in _ follow -0.07
in _ gdpr 0.19
in _ glossary -0.07
in _ guard 0.13
in _ guide 0.07
in _ handler 0.09
in _ hashe 0.06
in _ her 0.11
in _ hour 0.08
in _ how -0.15
in _ ii 0.16
in _ inbox 0.08
in _ industry 0.05
in _ invente -0.20
in _ itself 0.12
in _ know -0.06
in _ launch -0.11
in _ leave 0.06
in _ legally -0.05
in _ live 0.08
in _ local -0.06
in _ material -0.10
in _ matrix -0.08
in _ may -0.16
in _ mean -0.17
in _ memory -0.13
in _ mfa 0.10
in _ mock -0.37
in _ model -0.09
in _ module 0.12
in _ morne -0.10
in _ multi -0.20
in _ need -0.11
in _ night 0.08
in _ note -0.11
in _ nothe 0.10
in _ now 0.12
in _ object 0.09
in _ office -0.17
in _ once 0.07
in _ open 0.06
in _ opinion 0.09
in _ or -0.23
in _ page 0.06
in _ pilot 0.20
in _ plan -0.24
in _ platform 0.10
in _ press -0.15
in _ preview -0.26
in _ production -0.12
in _ questionnaire -0.15
in _ real 0.13
in _ reference -0.20
in _ report 0.09
in _ route 0.10
in _ sample 0.08
in _ sandbox -0.43
in _ say -0.23
in _ screenshot -0.17
in _ script -0.13
in _ sense -0.11
in _ service 0.10
in _ should -0.13
in _ show -0.06
in _ since -0.05
in _ site 0.17
in _ slide -0.26
in _ someone -0.07
in _ state 0.05
in _ stay 0.06
in _ stop -0.22
in _ storage 0.09
in _ store 0.19
in _ system -0.09
in _ tab -0.12
in _ table -0.08
in _ tamper 0.21
in _ they -0.06
in _ third -0.09
in _ today 0.10
in _ tool 0.09
in _ tour 0.19
in _ trail 0.21
in _ trust 0.05
in _ under -0.08
in _ use 0.18
in _ validate -0.15
in _ vault 0.19
in _ vendor -0.13
in _ version -0.24
in _ wal 0.08
in _ whole 0.11
in _ whose 0.45
in _ will 0.07
in _ workspace 0.16
in _ would 0.10
in _ your 0.24
in _ “ 0.14
in access 0.32
in active 0.31
in all -0.06
in anger 0.12
in another 0.09
in any 0.06
in approvals -0.22
in april -0.21
in august 0.31
in autumn -0.18
in basel -0.19
in between -0.10
in blue 0.07
in both -0.07
in browser -0.18
in by -0.06
in certified 0.15
in charge -0.14
in circulation 0.07
in class 0.44
in compliance -0.11
in content 0.26
in cork 0.23
in court 0.18
in customer -0.06
in daily 0.75
in different 0.14
in dist -0.07
in document 0.13
in dublin 0.21
in during -0.44
in dusseldorf -0.49
in each -0.17
in either 0.06
in eleven -0.10
in encrypted -0.21
in english -0.15
in every 0.61
in february 0.37
in figma -0.35
in force 0.76
in forty 0.47
in four 0.22
in frankfurt 0.13
in full 0.22
in gate -0.06
in gmp 0.05
in hall -0.16
in hand 0.78
in has 0.21
in ireland 0.14
in is -0.08
in january 0.08
in json -0.09
in july 0.38
in june 0.22
in landscape -0.17
in last -0.05
in law 0.13
in line 0.44
in live -0.15
in local -0.32
in lyon 0.09
in march 0.28
in may 0.30
in memory -0.14
in middleware 0.77
in minutes 0.68
in most -0.28
in nine -0.17
in no -0.52
in november 0.10
in numbers 0.07
in october 0.19
in operation 0.52
in other 0.13
in our 0.08
in page -0.05
in pencil -0.20
in person -0.18
in phase -0.33
in place 0.50
in plain -0.11
in postgres 0.40
in preview 0.11
in prod 0.51
in production 0.60
in progress 0.48
in public -0.14
in q -0.11
in quotes -0.15
in reception 0.13
in red -0.12
in review -0.07
in room -0.12
in sales -0.76
in saml -0.43
in seconds -0.08
in section 0.22
in service 0.96
in somebody -0.58
in someone 0.38
in stone 0.29
in summer -0.23
in ten 1.04
in that -0.77
in the -0.18
in their -0.05
in this -0.26
in three 0.18
in through 0.19
in training -0.08
in transit -0.05
in two 0.11
in until -0.08
in use 0.21
in version 0.52
in will -0.14
in with 0.18
in without 0.12
in your 0.06
in “ -0.37
inbound 0.69
incident 0.23
incident response -0.30
include . -0.11
include _ . 0.13
include _ a -0.15
include _ every 0.18
include _ plan 0.90
included 0.36
included $ 1.29
included , -0.12
included . 0.08
included in 0.41
included | 0.60
includes 0.06
includes the -0.21
including controlled 0.08
inclusion -0.22
inclusion _ . -0.06
inclusion rules -0.22
incorruptible 1.05
indeed -0.06
indelible 0.18
independent . -0.10
independent _ any -0.10
independent _ before -0.06
independent _ confirme 0.16
independent _ control 0.31
independent _ examine 0.06
independent _ firm 0.13
independent _ our 0.29
independent _ tenant -0.14
independent accountant 0.55
independent cpa 0.29
independent reviewer -0.11
independent service -0.11
independently examined 0.33
independently verified -0.22
indexed 0.11
industry 0.06
industry . 0.18
information security 0.20
infrastructure -0.06
inherit 0.08
initial _ . -0.11
initials -0.10
initials . -0.14
initials in -0.06
ink 0.30
ink . 0.20
ink _ . 0.06
ink for -0.06
ink would 0.32
input -0.46
input _ event 0.05
input _ lifecycle 0.05
input _ persistence 0.05
input validation -0.05
inputs -0.16
insert 0.17
inserts 0.38
inserts only 0.43
inside 0.73
inside $ 0.06
inside @us 0.77
inside our 0.54
inside ” 0.24
insider -0.06
insists 0.07
inspect -0.06
inspection 0.11
inspection ? 0.22
inspection grade 0.11
inspection proof -0.06
inspections 0.07
inspector 0.58
inspector , -0.07
inspector _ . 0.09
inspector _ ? 0.05
inspector _ as 0.06
inspector _ at 0.56
inspector _ in -0.08
inspector _ of 0.12
inspector _ our 0.09
inspector _ the 0.08
inspector accepted -0.27
inspector accepts 0.51
inspector as -0.08
inspector asked -0.10
inspector asks 0.44
inspector opens 0.05
inspector the 0.35
inspector who 0.06
inspector will 0.09
inspectorate 0.13
inspectors 0.30
inspectors , 0.22
inspectors . 0.08
inspectors accept 0.24
inspectors can 0.43
inspectors could -0.36
inspectors do 0.06
inspectors have 0.45
inspectors smile 0.93
inspectors take 0.09
installation 0.06
instance , -0.11
instant 0.77
instead . 0.15
instruction 0.14
instruction _ @us 0.15
instruction _ be 0.06
instruction in 0.25
instructions are 0.18
instructions can 0.07
insulin 0.22
intact 0.79
intact $ 0.40
intact . 0.29
integrate with 0.10
integrations 0.07
integrity 0.20
integrity , -0.56
integrity : 0.13
integrity _ , 0.06
integrity _ and -0.06
integrity _ be -0.09
integrity _ confidentiality -0.14
integrity check 0.12
intelligence 1.32
intelligent 0.45
intend -0.63
intend to -0.63
intended 0.08
intended use 0.08
intends -0.11
intends to -0.11
intentions -0.11
intents 0.09
intents and 0.09
interlocked 0.48
interlocked rings 0.41
intern -0.41
intern 's -0.08
internal -0.08
internal _ , -0.11
internal audit -0.64
internal audits -0.55
internal calls 0.08
internet 0.10
internet . -0.15
intervals -0.32
interview -0.10
interviews -0.06
into 0.14
into @us -0.06
into _ 's 0.15
into _ , 0.20
into _ : 0.13
into _ bucket 0.06
into _ control 0.07
into _ demo -0.10
into _ locke 0.25
into _ only -0.06
into _ own -0.08
into _ storage 0.08
into _ that -0.12
into _ to -0.11
into _ without 0.21
into an 0.11
into another 0.58
into every -0.22
into force -0.07
into one -0.09
into production 0.51
into service 0.25
into the 0.22
into which -0.15
into word -0.12
introduce -0.15
introduced to -0.09
introduces -0.05
intruder 0.44
intruder nowhere 0.17
invente _ , -0.08
invente _ . -0.06
invente _ the -0.06
invented -1.84
invented data -0.37
invented events 0.05
invented ones -0.20
invented people 0.06
investigation , 0.52
investigation . 0.10
investigation _ the 0.18
investigation and -0.19
investigations 0.37
investigators -0.09
investigators can 0.09
investor -0.23
invisible 0.07
invisible to 0.07
invited . -0.15
invoice -0.29
invoices -0.26
involved . 0.21
iq , -0.08
iq _ be 0.06
iq oq 0.18
ireland 0.14
iron 0.14
iron mountain -0.09
is 0.24
is . -0.15
is : -0.06
is < 0.05
is a -0.66
is able 0.34
is about 0.09
is absent -0.46
is accepted -0.07
is access 0.19
is active 1.31
is added -0.19
is advisory -0.45
is all -0.58
is already -0.17
is also -0.41
is an -0.27
is another -0.57
is any -0.11
is anything -0.14
is append 0.39
is applied 0.47
is archived 0.25
is as -0.38
is asked 0.32
is at -0.07
is audit -0.05
is authenticated 0.09
is authorised 0.30
is authoritative 0.97
is available 1.18
is bare -0.99
is barred -0.12
is behind 0.29
is being -0.30
is binding 0.19
is blocked -0.72
is booked -0.08
is bound 0.16
is byte 0.12
is called -0.25
is calling -0.07
is captured 0.69
is carried 0.12
is carved 0.79
is certified -0.23
is claimed -0.47
is clean -0.07
is cleared 0.07
is clip -0.10
is closed -0.77
is code -0.87
is coming -0.07
is committed -0.06
is compared 0.28
is complete 0.29
is compliant 0.23
is compulsory -0.30
is confirmed 0.33
is connected -0.09
is controlled -0.05
is covered -0.27
is data -0.11
is decided 0.12
is decoration -0.11
is deleted 0.11
is demonstrated -0.39
is disabled -0.36
is documented -0.53
is done 1.84
is down -0.09
is drawn -0.23
is dry 0.07
is due -0.09
is easier -0.12
is easy -0.81
is effective -0.14
is enabled 2.47
is encrypted -0.20
is enough -0.06
is ever 0.24
is exactly -0.26
is excellent -0.32
is executed 0.57
is expected -0.33
is false 0.26
is filled -0.13
is final 0.23
is fine -0.09
is fingerprinted 0.31
is finished -0.07
is for -0.29
is forbidden -0.24
is foreseen -0.24
is frozen -0.20
is fully 0.16
is generally 0.15
is generated 0.07
is genuine 0.07
is going 0.09
is gone -0.14
is good 0.09
is green -0.60
is greyed -0.51
is handled 0.27
is hard -0.24
is hardly 0.09
is hashed 0.22
is here 1.07
is hidden -0.21
is hiding -0.25
is hipaa 0.09
is immutable 0.11
is impossible 0.34
is in 0.27
is included 0.18
is isolated -0.72
is itself -0.39
is known 0.08
is lacking -0.22
is left 0.55
is legally 0.27
is less -0.42
is like -0.06
is linked -0.05
is listed -0.11
is live 0.61
is local 0.08
is locked 0.11
is logged 0.10
is looked 0.21
is mandatory 0.05
is marked -0.23
is meant -0.25
is merely -0.76
is met 1.06
is metadata -0.21
is missing -1.00
is months -0.12
is multi -0.05
is needed -0.05
is neither -0.14
is never 0.36
is next -0.75
is none 0.41
is not -0.45
is nothing -0.12
is now 0.56
is nowhere -0.24
is numbered -0.15
is off -1.93
is on 0.12
is one -0.54
is only -0.23
is open 0.61
is opened -0.14
is optional 0.51
is organized 0.11
is our -0.22
is ours 0.47
is out 0.09
is over 1.16
is painted -0.13
is part 0.17
is past -0.09
is pencilled -0.12
is permanent 0.28
is permanently -0.35
is placeholder -0.10
is planned -0.82
is precisely -0.14
is production 0.08
is promised -0.08
is protected 0.08
is published 0.49
is qualified 0.36
is reached 0.06
is ready 1.69
is recorded 0.11
is refused 0.17
is release -0.11
is released 0.15
is required -0.75
is retained 0.07
is reviewed -0.29
is right -0.14
is round -0.09
is running -0.06
is safe -0.05
is said -0.38
is sample 0.31
is sealed 0.28
is served 0.14
is settled -0.08
is short -0.34
is shown -0.19
is shut -0.26
is signed 0.14
is single -0.42
is slated -0.27
is something -0.13
is stated -0.25
is still -0.17
is stored 0.08
is taken -0.06
is test 0.23
is tested 0.07
is the -0.11
is theirs -0.44
is there -0.21
is tied 0.31
is to -2.09
is tracked -0.28
is true 1.74
is unavailable -1.49
is unfinished 0.67
is unqualified -0.35
is up 0.11
is using 0.30
is usually -0.15
is valid 0.06
is validated 0.11
is verified 0.85
is wanted -0.27
is wanting -0.32
is welded 0.28
is well -0.19
is whatever -0.29
is when -0.77
is whoever -0.09
is whole 0.23
is why 0.14
is wired -0.21
is withdrawn 0.95
is without -0.49
is worth 0.07
is written 0.06
is wrong -0.46
is yours -0.28
is zero -0.23
is “ 0.13
ishikawa -0.08
iso -0.20
iso 14971 -0.18
iso 22301 0.45
iso 27701 0.42
iso _ 2015 0.20
iso _ 2024 0.16
iso _ 27001 0.33
iso _ 4.1 -0.11
iso _ : 0.17
iso _ a -0.06
iso _ any -0.13
iso _ by -0.07
iso _ certificate 0.06
iso _ certifie 0.09
iso _ come 0.08
iso _ company 0.22
iso _ do 0.13
iso _ false -0.05
iso _ in 0.07
iso _ its -0.40
iso _ mark 0.11
iso _ mistaken 0.11
iso _ none -0.19
iso _ nor -0.05
iso _ our 0.07
iso _ out -0.09
iso _ so 0.15
iso _ soc 0.22
iso _ standard -0.24
iso _ to -0.06
iso _ would -0.12
iso _ ” 0.06
iso iec 0.43
iso logo -0.46
iso logos -0.08
iso standard -0.27
iso | -0.44
isolate -0.10
isolate _ . 0.09
isolate _ authorize -0.15
isolate _ in -0.23
isolate its -0.08
isolate tenants 0.17
isolated 0.20
isolated " 0.07
isolated . -0.10
isolated from -0.13
isolated ” 0.14
isolates 0.07
isolates its 0.12
isolation $ -1.64
isolation , -0.29
isolation . -0.17
isolation : -0.17
isolation ; -0.13
isolation _ 's -0.08
isolation _ , 0.07
isolation _ ; 0.14
isolation _ authorization 0.06
isolation _ be -0.10
isolation _ blocke -0.13
isolation _ close -0.43
isolation _ enforce 0.27
isolation _ evidence -0.12
isolation _ not -0.08
isolation _ one -0.10
isolation _ record -0.05
isolation _ storage -0.07
isolation _ tenant 0.09
isolation _ that -0.27
isolation _ the -0.14
isolation _ to -0.10
isolation _ unavailable -0.05
isolation exists -0.05
isolation for 0.22
isolation gate -0.08
isolation means 0.06
isolation not -0.09
isolation of 0.24
isolation test -0.09
isolation verified 0.33
isolation – -0.10
issue 0.06
issue , 0.29
issue . 0.25
issue _ . -0.13
issue _ ; -0.12
issue _ ? -0.08
issue _ @us 0.19
issue _ and 0.06
issue _ by 0.13
issue _ certifie 0.20
issue _ clean 0.15
issue _ document 0.09
issue _ every 0.08
issue _ final 0.07
issue _ from -0.06
issue _ here -0.05
issue _ it 0.07
issue _ its -0.05
issue _ name 0.10
issue _ number 0.14
issue _ numbere 0.15
issue _ official -0.08
issue _ our -0.08
issue _ own -0.51
issue _ platform -0.17
issue _ the 0.07
issue _ to 0.06
issue _ type 0.05
issue _ without 0.05
issue _ you 0.07
issue a -0.06
issue and 0.20
issue as 0.07
issue desk 0.07
issue has 0.07
issue is -0.08
issue it 0.18
issue links -0.25
issue of 0.07
issue the 0.07
issue with 0.12
issued 0.49
issued $ 0.43
issued . -0.11
issued an 0.08
issued and 0.43
issued as 0.26
issued by -0.31
issued copy 0.87
issued from 0.06
issued in -0.19
issued on -0.13
issued our 0.15
issued the 0.55
issued this -0.08
issued through -0.15
issued to 0.05
issued with 0.12
issued ” 0.23
issuer -0.16
issues . 0.15
issues a 0.06
issues certified -0.06
issues it 0.23
issues no -0.52
issues numbered -0.10
issues the 0.10
it : 0.37
it ? -0.06
it _ : 0.26
it _ ? 0.10
it _ all 0.06
it _ already -0.09
it _ also -0.06
it _ and 0.06
it _ answer -0.10
it _ append 0.39
it _ authorize 0.08
it _ batche -0.14
it _ binde 0.25
it _ blank -0.09
it _ box 0.08
it _ build -0.45
it _ cal -0.08
it _ change 0.05
it _ click 0.08
it _ close 0.08
it _ collecte -0.08
it _ compliant 0.41
it _ copie 0.10
it _ database 0.23
it _ day 0.18
it _ demo -0.09
it _ disk 0.09
it _ each 0.18
it _ effective 0.09
it _ encrypte 0.13
it _ end 0.10
it _ every -0.10
it _ exist -0.16
it _ for 0.06
it _ forbidden -0.23
it _ force 0.24
it _ front 0.31
it _ hold 0.13
it _ how 0.13
it _ i -0.08
it _ in 0.07
it _ item -0.11
it _ just 0.25
it _ last 0.10
it _ locke 0.21
it _ log 0.09
it _ module 0.19
it _ morne 0.15
it _ new 0.05
it _ not 0.13
it _ nothe -0.23
it _ now -0.19
it _ official 0.06
it _ old 0.19
it _ on 0.06
it _ or 0.05
it _ our 0.05
it _ paper -0.06
it _ possible 0.23
it _ quality -0.05
it _ ready -0.12
it _ real 0.07
it _ regulate 0.10
it _ relation 0.12
it _ retention 0.08
it _ revision 0.10
it _ route 0.12
it _ run 0.11
it _ sample -0.06
it _ say 0.20
it _ seal 0.20
it _ seale 0.09
it _ second 0.11
it _ service 0.09
it _ shift 0.22
it _ store 0.05
it _ text -0.05
it _ the 0.13
it _ think -0.07
it _ though 0.06
it _ three -0.07
it _ two 0.09
it _ type -0.08
it _ under 0.14
it _ until 0.10
it _ year -0.07
it _ yes -0.14
it _ your -0.06
it _ ” -0.05
it accepts -0.07
it and 0.22
it approves 0.80
it as -0.07
it at 0.15
it backs -0.27
it came -0.11
it can 0.05
it carries -0.05
it changed 0.69
it changes -0.25
it closes 0.19
it comes 0.12
it comply -0.52
it could -0.11
it counts 0.40
it decides 0.30
it depends -0.23
it describes -0.26
it down -0.06
it drafts -0.44
it each -0.10
it every 0.60
it follows 0.11
it for -0.06
it from -0.05
it gets -0.07
it got 0.12
it had -0.11
it hangs 0.16
it happened 0.30
it here -0.25
it holds 0.21
it if -0.06
it in 0.15
it into 0.06
it issues 0.85
it just -0.24
it knows 0.31
it leaves 0.29
it led 0.20
it lifts 0.18
it lives 0.20
it looks 0.10
it makes 0.29
it may 0.14
it might 0.07
it must 0.20
it never 0.07
it no -0.08
it official 0.17
it once -0.09
it opens -0.10
it or -0.08
it out -0.09
it points -0.09
it proposes -0.24
it puts -0.15
it reaches 0.13
it reads 0.07
it rests -0.09
it rules 0.33
it runs 0.15
it sees 0.05
it should 0.18
it shows -0.27
it signed -0.13
it since 0.08
it sits -0.07
it soc -0.12
it stands 0.12
it starts 0.07
it stays 0.28
it stops 0.65
it suggests -0.13
it team 0.13
it the 0.05
it there 0.24
it this 0.33
it to -0.17
it took 0.12
it touched 0.52
it touches 0.23
it turns 0.07
it twice -0.15
it until 0.40
it used 0.09
it validated -0.30
it was -0.08
it went -0.08
it were -0.55
it when -0.07
it will -0.08
it with 0.11
it within 0.65
it writes -0.33
it | -0.07
item -0.15
item . -0.06
item _ . -0.07
item _ and -0.16
item is -0.09
item of -0.46
item on -0.07
items -0.75
items , -0.31
items . -0.11
items in -0.10
its -0.10
its _ ' -0.17
its _ 's -0.17
its _ : 0.10
its _ ; -0.31
its _ ? -0.07
its _ @us 0.06
its _ a -0.06
its _ and -0.06
its _ api -0.06
its _ authority 0.24
its _ bee 0.11
its _ capa 0.12
its _ center -0.12
its _ check -0.08
its _ customer -0.18
its _ data -0.09
its _ date 0.10
its _ deviation 0.09
its _ durable 0.13
its _ every -0.05
its _ final 0.07
its _ follow 0.19
its _ id -0.06
its _ key 0.09
its _ know 0.09
its _ meet 0.08
its _ nothe -0.08
its _ open -0.07
its _ other 0.05
its _ our 0.13
its _ out 0.09
its _ paper -0.08
its _ period 0.08
its _ request -0.06
its _ seal 0.08
its _ service -0.26
its _ show -0.07
its _ signature 0.14
its _ sop 0.05
its _ store 0.06
its _ take 0.05
its _ the 0.27
its _ up -0.11
its _ would 0.06
its access 0.05
its accounts -0.13
its ai -0.13
its answer 0.22
its binding 0.14
its bot -0.29
its capa 0.15
its certificate -0.27
its certificates -0.07
its change -0.11
its checksum 0.73
its clients -0.57
its controlled 0.36
its copy 0.26
its corrective 0.51
its custody 0.09
its customers -0.45
its data 0.16
its date 0.10
its decision 0.30
its decisions 0.56
its deviations -0.08
its effective -0.06
its ending -0.30
its entries 0.06
its evidence -0.07
its fingerprint 0.15
its first -0.05
its full 0.27
its gate 0.05
its handler -0.20
its hash 0.66
its heart 0.52
its investigators 0.09
its last -0.22
its lims -0.12
its links 0.46
its live 0.14
its mark 1.18
its name -0.13
its neighbours 0.14
its opinion 0.27
its output -0.10
its penetration 0.16
its place 0.05
its publisher -0.32
its raw -0.29
its record -0.06
its references 0.11
its result -0.10
its retention 0.12
its review -0.23
its right -0.09
its ruling -0.14
its seal 0.10
its server -0.22
its sha 0.20
its side -0.76
its signer 0.45
its sop -0.10
its source 0.47
its status -0.26
its successor 0.06
its system -0.07
its tenants 0.07
its test -0.06
its title -0.21
its type -0.10
its users -0.22
its verdict 0.49
its whole 0.07
itself 0.22
itself $ 0.14
itself , 0.06
itself . 0.43
itself : 0.41
itself ; -0.28
itself ? -0.14
itself _ and 0.08
itself _ our -0.07
itself _ that 0.14
itself _ the 0.07
itself _ under 0.14
itself _ your -0.11
itself and -0.07
itself away 0.23
itself is -0.07
itself refuses 0.40
iv 0.11
j -0.66
j . -0.86
jan 0.28
january . -0.13
january ; 0.95
january _ be 0.11
january and -0.11
jar -0.77
jar $ -0.23
jar is -0.13
jira -0.38
jira _ issue -0.10
jira _ its -0.18
jira _ link -0.09
jira keeps -0.37
jira links -0.23
job _ and 0.05
jobs , 0.45
john 0.35
john hancock 0.35
join the -0.22
joined 0.64
joined . 0.40
joined at 0.13
joined by 0.20
joined for 0.26
joined to -0.13
joined up -0.08
joiner _ and 0.15
joiner _ be 0.13
joiners , 0.06
joke -0.71
journal 0.17
journal that 0.18
json -0.64
json . -0.06
json _ . -0.19
json file -0.23
judge 0.35
judge . 0.05
judge _ and 0.08
judge _ it 0.18
judge accepts 0.64
judge it -0.09
judged -0.25
judged and 0.08
judged by -0.09
judgement 0.35
judgement is 0.26
judges 0.24
july 0.14
july , 0.12
july . 0.05
jump _ . -0.07
jump to -0.07
june 0.78
june . -0.13
june : 0.13
june ; 0.13
june _ . 0.06
june _ and 0.13
june _ have 0.05
june _ the 0.10
june and 0.92
june that -0.05
jury 0.06
just 0.14
just _ 's -0.06
just _ , 0.08
just _ : -0.10
just _ ; 0.20
just _ a 0.13
just _ it -0.06
just _ the 0.16
just _ we 0.12
just as 0.75
just in -0.25
just like 0.40
just the 0.10
k 0.10
k to -0.06
keep -0.47
keep _ ? -0.08
keep _ archive -0.07
keep _ by 0.12
keep _ lock 0.16
keep _ locke -0.05
keep _ other 0.07
keep _ own -0.34
keep _ retention 0.07
keep _ thirty -0.15
keep _ you -0.11
keep _ your -0.08
keep _ ” -0.11
keep a 0.28
keep asking -0.22
keep each 0.21
keep every 0.17
keep it 0.10
keep its -0.15
keep one -0.19
keep real -0.77
keep the -0.27
keep them -0.08
keep working -0.06
keep your -0.16
keeper 0.15
keeper . 0.06
keeps . 0.09
keeps access -0.09
keeps an -0.23
keeps customers 0.20
keeps each 0.10
keeps issue -0.15
keeps it 0.07
keeps no -0.47
keeps one -0.07
keeps them 0.21
keeps what -0.06
keeps your -0.07
keller -0.27
kept . -0.16
kept apart 0.06
kept as -0.06
kept at -0.08
kept by -0.20
kept encrypted 0.15
kept for 0.13
kept from -0.56
kept intact 0.21
kept safe 0.07
kept strictly 0.33
kept through 0.31
key 0.09
key $ -0.06
key , 0.35
key . 0.59
key _ and 0.21
key _ deviation 0.06
key _ every 0.17
key _ log -0.26
key _ to 0.05
key _ your 0.24
key and 0.36
key custody -1.10
key in 0.08
key of 0.14
key per 0.23
key that -0.07
key to 0.44
keyboard -0.30
keyboard _ the -0.05
keyboard shortcuts -0.15
keyed 0.94
keynote -0.11
keys , 0.14
keys . 0.11
keys ? -0.32
keys and -0.17
keys are -0.10
keys hold 0.25
keystroke 1.21
keystroke _ that 0.15
keystroke that 0.12
kick -0.10
kick off -0.10
killed 0.28
kind -0.32
kind . -0.07
kind _ . -0.07
kind has -0.22
kindly -0.12
kinds -0.57
kinds of -0.09
kit -0.76
kitchen -0.40
kms 0.54
kms key 0.32
knock 0.27
knock on 0.68
knots -0.08
know _ 's 0.24
know _ and 0.09
know _ it 0.13
know how -0.07
know nothing -0.46
know of 0.23
know their 0.07
know who 0.17
known -0.58
known . -0.23
known and 0.08
known gap -0.10
knows , 0.34
knows its 0.32
knows no -0.20
knows that 0.08
knows what 0.32
knows who 0.61
kpi report -0.10
kubernetes -0.08
la 0.10
lab , 0.32
lab . -0.10
lab _ , -0.09
lab issues -0.08
lab keeps -0.57
lab printouts 0.22
lab report 0.19
label 0.31
label , -0.20
label . -0.30
label ? 0.09
label _ . -0.45
label _ a 0.09
label _ be -0.26
label _ the 0.06
label came 0.75
label in -0.22
label is 1.23
label on -0.08
label printer -0.19
label says -0.13
label that 0.10
labels -0.51
labels . -0.44
labels for 0.06
labels in 0.12
laboratory -0.61
labs -0.28
lack . -0.18
lack _ 27001 0.11
lack _ a -0.07
lack _ be 0.05
lack _ certification 0.11
lack _ mistaken 0.11
lack _ right -0.08
lack a 0.08
lack iso 0.42
lack of -0.33
lacked 0.30
lacked a 0.25
lacking -0.16
lacking . -0.45
lacking an -0.37
lacking the 0.34
lacks . -0.14
lacks any -0.50
lacks its 0.44
lacks the 0.08
laminated -0.22
land 0.29
land _ log 0.08
land _ the 0.06
land in 0.09
land on 0.06
land straight 0.22
landing -0.17
landing page -0.26
landlord -1.09
landlord 's -0.57
lands -0.05
lands , -0.09
lands . 0.10
lands in 0.18
landscape -0.12
landscape . -0.15
language -0.17
language _ the -0.07
language model 0.06
languages -0.25
languages . -0.14
lapse 0.87
laptop -0.51
laptop . 0.33
laptop _ , 0.08
laptop _ . -0.13
laptop _ it -0.12
laptop and -0.45
large -0.21
larger -0.98
last 0.42
last $ 0.20
last : -0.07
last _ 's 0.13
last _ . 0.24
last _ @us -0.07
last _ all 0.07
last _ backup 0.06
last _ be 0.21
last _ by -0.13
last _ close 0.07
last _ every -0.14
last _ exercize 0.28
last _ finishe 0.16
last _ from 0.30
last _ in -0.07
last _ long -0.06
last _ minute -0.08
last _ our -0.15
last _ pas 0.11
last _ period 0.22
last _ release -0.10
last _ thi 0.08
last _ time 0.13
last autumn 0.27
last edited -0.59
last entry -0.07
last friday 0.10
last gate 0.16
last line -0.07
last month 0.57
last night 0.21
last of 0.13
last quarter 0.53
last release 0.19
last restore 0.36
last signature 0.31
last soc 0.27
last spring 0.13
last thursday 0.58
last tuesday 0.09
last two -0.08
last unguarded 0.09
last week 0.19
last year 0.48
lasted -0.17
lasting 0.21
lasting link 0.07
lasts -0.58
later -0.23
later $ -0.57
later ; 0.12
later ? 0.51
later _ . -0.05
later _ ; 0.08
later _ will -0.07
later edit 0.08
later phase -0.39
later say 0.05
latest 0.59
latest type 0.73
laughed -0.23
launch -0.59
launch , -0.08
launch _ . -0.05
launch _ be -0.05
launch party -0.13
law 0.42
law . 0.39
law _ . 0.42
law _ the 0.05
law compliance -0.99
law firm -0.11
law on 0.44
layer -0.08
layer . 0.16
layer is -0.23
layout -0.40
lead -0.33
lead . -0.28
lead _ page -0.14
lead to -0.69
lead ” 0.09
leaflet -0.52
leak _ . -0.09
leak between 0.08
leakage 0.11
leaks between -0.43
lean -0.06
learn _ be 0.07
learns 0.13
learns that 0.08
lease -0.48
lease . -0.28
least -0.13
least _ a -0.16
least of -0.24
least once -0.17
least one -0.08
least privilege -0.06
least two -0.07
leav _ , 0.08
leav _ and 0.16
leav _ be 0.10
leav _ can 0.06
leav _ certifie 0.21
leav _ control 0.09
leav _ its 0.06
leav _ no 0.34
leav _ one 0.24
leav _ platform 0.35
leav _ system 0.47
leav _ without 0.09
leave 0.11
leave @us -0.34
leave _ , 0.08
leave _ . -0.06
leave _ : 0.11
leave _ ; 0.12
leave _ and 0.18
leave _ be 0.14
leave _ certificate 0.13
leave _ for 0.12
leave _ not 0.08
leave _ our 0.09
leave _ out -0.06
leave _ release 0.24
leave _ system -0.09
leave _ to 0.14
leave a 0.08
leave our 0.24
leave out -0.67
leave to 0.60
leave with 0.28
leave you 0.07
leave your -0.24
leave “ -0.19
leavers -0.19
leaves 0.14
leaves @us -0.32
leaves its 0.57
leaves our 0.11
leaves out -0.14
leaves your -0.17
leaving a 0.19
leaving the 0.06
led 0.16
ledger -0.14
ledger ( -0.08
ledger 1 -0.31
ledger 7 0.07
ledger : -0.08
ledger _ , 0.07
ledger _ ; -0.06
ledger _ entrie -0.06
ledger _ the -0.16
ledger _ yaml 0.06
ledger has 0.09
ledger is -0.49
ledger records -0.32
ledger that 0.62
ledgers -0.07
left 0.26
left . -0.16
left beta -0.24
left hand 0.38
left in 0.11
left it 0.15
left no 0.13
left on -0.05
left open 0.33
left out -0.46
left that 0.06
left the 0.37
left to 0.26
left us 0.59
left with -0.06
legal _ it -0.05
legal _ out -0.21
legal and -0.10
legal crossed -0.22
legal equivalent 0.09
legal force -0.10
legal holds 0.19
legal struck -0.07
legal weight 0.10
legally 0.38
legally _ ? -0.15
legally _ e 0.10
legally _ on 0.18
legally _ signature 0.07
legally binding -0.15
legally effective 0.77
legally valid 0.46
length -0.25
length of -0.11
less . -0.34
less binding 0.19
let 0.31
let _ ai 0.36
let _ bot -0.08
let _ on -0.09
let _ release -0.10
let _ that -0.07
let a -0.08
let ai 0.08
let alone -1.17
let anyone 0.39
let go 0.10
let software -0.27
let you 0.21
lets -0.43
lets a -0.24
lets anyone -0.65
lets its -0.21
lets no 0.34
lets one -0.40
lets the 0.05
lets them 0.27
lets you -0.15
letter 0.06
letter ; 0.31
letter ? -0.06
letter _ customer -0.11
letter _ hang -0.12
letter _ our 0.11
letter _ since 0.09
letter _ there -0.12
letter _ we 0.07
letter _ you 0.07
letter and 0.10
letter attached 0.10
letter case -0.17
letter in 0.28
letter on 0.23
letterhead 0.21
letters -0.47
letters , -0.06
letting -0.09
level 1 0.39
level 2 0.80
level 3 0.11
level _ a -0.16
level _ every 0.34
level _ in 0.07
level is -0.08
level permission 0.25
level security -0.07
levels -0.09
library -0.09
library . -0.21
library is -0.14
licensed sites -0.08
lid 0.07
lie . -0.13
lie _ . -0.08
lie awake 0.15
life 0.83
life , 0.18
life . 0.96
life _ record 0.12
life of 0.16
lifecycle 0.13
lifecycle event 0.08
lift the -0.08
lifte _ . 0.25
lifte _ record -0.08
lifted 0.37
lifted from -0.06
lifted in 0.14
lifted off -0.19
lifting 0.17
lifting a 0.44
lifts 0.11
lifts a 0.18
light -0.05
light _ green 0.33
lights come 0.11
like , 0.23
like . -0.40
like : 0.22
like ; -0.06
like _ 's 0.10
like _ , 0.09
like _ : 0.07
like _ @us -0.09
like _ have -0.05
like _ one 0.07
like _ to -0.09
like _ with 0.05
like all 0.44
like an -0.09
like ink 0.18
like it -0.15
like to -0.11
like us 0.05
like your 0.20
like “ -0.08
liked 0.11
likely -0.38
likes -0.69
likes to -0.09
likewise -0.37
likewise . -0.17
limit 0.12
limite _ the 0.12
limited by 0.10
limited to 0.25
limits -0.33
limits $ -0.72
limits are -0.07
limits of -0.54
lims -1.55
lims . -0.19
line $ 0.15
line 's 0.08
line 3 0.16
line 4 -0.06
line : -0.08
line ; 0.12
line _ @us 0.16
line _ line 0.20
line _ old 0.10
line _ one -0.09
line _ our 0.14
line _ say -0.13
line _ text -0.08
line _ they -0.14
line about -0.09
line and -0.08
line as 0.11
line before -0.13
line between -0.43
line by 0.61
line can 0.32
line for -0.10
line in 0.10
line includes -0.09
line of -0.21
line that -0.15
line was -0.33
line with 0.42
line “ -0.34
lines -0.11
lines and -0.15
lines of -0.45
linger 0.12
link -0.14
link , -0.06
link . -0.06
link : 0.24
link ; 0.11
link _ @us 0.10
link _ an -0.16
link _ blocke -0.35
link _ break -0.05
link _ complaint 0.05
link _ copy -0.10
link _ demo -0.05
link _ do 0.09
link _ keep 0.12
link _ mis -0.11
link _ not 0.16
link _ now 0.14
link _ thi -0.07
link _ we -0.07
link _ when -0.06
link _ would -0.06
link _ yet -0.07
link capas -0.11
link from 0.11
link gate -0.24
link id 0.05
link service -0.26
link that -0.06
linked $ 0.31
linked , 0.20
linked . 0.21
linked for 0.87
linked in -0.17
links 0.05
links $ -0.42
links : 0.05
links across -0.06
links and -0.06
links are -0.08
links have -0.11
links in -0.23
links must -0.16
links remain 0.29
links that 0.83
links when 0.49
links will -0.11
links | 0.53
linter -0.69
list -0.19
list . -0.05
list ? -0.34
list _ . -0.27
list _ be 0.06
list _ but 0.12
list _ complete -0.11
list _ event -0.05
list _ not -0.22
list _ our 0.05
list _ tenant 0.06
list _ that -0.07
list _ the 0.09
list _ what -0.12
list another 0.07
list any -0.16
list by -0.19
list for -0.24
list in -0.22
list is -0.07
list of -0.15
list on -0.05
list three 0.14
list view 0.08
list your 0.31
liste _ . -0.05
liste _ a -0.09
liste _ date -0.07
liste _ record -0.05
liste _ the -0.05
listed -0.43
listed by -0.27
listed item -0.09
lists -0.31
lists . -0.07
lists no 0.24
lists the -0.10
little -0.43
little as -0.27
live 0.36
live " 0.10
live $ 1.81
live , -0.14
live . 1.17
live : 3.66
live @us 0.60
live _ " -0.13
live _ 's -0.14
live _ ? -0.09
live _ a -0.21
live _ all -0.13
live _ at 0.06
live _ bee -0.11
live _ browser -0.06
live _ control 0.16
live _ customer -0.13
live _ database -0.05
live _ date -0.08
live _ deviation 0.14
live _ do 0.06
live _ every 0.08
live _ no -0.07
live _ not -0.31
live _ operation -0.09
live _ or -0.09
live _ plant 0.23
live _ production 0.07
live _ quality 0.11
live _ regulate 0.27
live _ release 0.20
live _ require -0.11
live _ sense -0.13
live _ separate -0.07
live _ since -0.05
live _ some -0.06
live _ spring 0.12
live _ the -0.07
live _ today -0.08
live _ use 0.08
live _ work 0.16
live _ write 0.09
live _ year 0.17
live _ | 0.16
live and -0.10
live batch -0.15
live capa 0.13
live capas 0.58
live checklist 0.17
live customers 0.06
live date -0.19
live deviations -0.05
live environment 0.06
live for 1.71
live gate 0.51
live gmp 0.45
live gxp -0.19
live has 0.13
live in -0.11
live next 0.49
live on -0.07
live party -0.30
live product -0.07
live production -0.13
live service 0.22
live since -0.06
live site -0.16
live system 0.53
live until -0.29
live writes 0.21
live | 0.19
live ” -0.25
lived -0.12
lives 0.26
lives in 0.28
living 0.06
living in 0.18
llm 0.20
load -0.09
loaded -0.23
loading -0.16
loads . 0.16
loaf -0.89
loaf . -0.07
loaf _ : 0.11
loaves -0.26
lobby . 0.06
lobby _ the -0.11
local -0.67
local _ be -0.10
local _ only -0.09
local data -0.13
local demo -0.19
local passwords 0.05
local pilot -0.07
local prototype -0.08
local sessions 0.12
local state -0.17
local storage -0.29
localhost . -0.05
lock -0.24
lock $ 0.16
lock , -0.06
lock . 0.30
lock _ . 0.10
lock _ and 0.09
lock _ checksum 0.05
lock _ key -0.12
lock _ retention -0.06
lock _ your -0.09
lock and 0.43
lock for 0.13
lock is -0.44
lock out -0.10
locke _ , 0.19
locke _ . 0.10
locke _ access 0.29
locke _ and 0.15
locke _ control 0.34
locke _ encrypte 0.05
locke _ hashe 0.08
locke _ in 0.16
locke _ its -0.13
locke _ only 0.07
locke _ that 0.10
locke _ with 0.10
locked 0.47
locked , 0.09
locked . -0.09
locked and 0.56
locked away 0.33
locked evidence 0.23
locked in -0.34
locked out -0.12
locked storage 0.08
locked store -0.19
locks 0.52
locks , 0.28
locks . -0.11
locks and 0.10
log 0.13
log $ 0.41
log 's 0.34
log , -0.08
log . -0.09
log ; 0.29
log _ 's 0.08
log _ : 0.14
log _ a -0.08
log _ all 0.31
log _ can 0.29
log _ chain 0.10
log _ edit 0.32
log _ false 0.17
log _ grow 0.12
log _ hash 0.13
log _ it 0.06
log _ its -0.24
log _ log 0.10
log _ password -0.09
log _ say -0.08
log _ seale 0.06
log _ since 0.09
log _ what 0.12
log _ who 0.10
log _ yes 0.08
log _ your 0.10
log are 0.16
log as 0.11
log behind -0.07
log entries 0.28
log entry 0.57
log every -0.08
log has 0.47
log is 0.06
log itself 0.17
log nobody 0.10
log on -0.23
log only 0.52
log that -0.20
log to -0.08
log today -0.05
log were -0.08
log will -0.14
log | -0.07
logged $ 0.13
logged ; -0.06
logged and 0.10
logged for 0.08
logged ” -0.20
logging 0.07
logging $ -0.97
logging , 0.36
logging in 0.28
logical 0.06
logically 0.16
login 0.15
login $ 0.40
login _ all -0.11
login _ and 0.06
login _ directory 0.05
login _ every 0.07
login _ have 0.12
login box -0.38
login by -0.09
login from 0.24
login has -0.13
login is 0.09
login page 0.35
login screen -0.21
login with 0.31
login | 0.32
logins 0.13
logins , 0.11
logins are 0.32
logo -0.09
logo $ 0.56
logo . -0.06
logo _ . -0.51
logo _ a -0.06
logo _ the -0.16
logo in 0.05
logo strip -0.18
logo with 0.14
logos -0.16
logs , -0.13
logs of 0.14
logs that 0.39
long -0.30
long , 0.06
long . -0.16
long _ a 0.10
long _ and -0.06
long _ be -0.13
long _ open -0.17
long _ retention 0.16
long _ stay -0.05
long _ tab -0.16
long _ to -0.38
long a -0.20
long is 0.08
long list -0.09
long road -0.15
long way -0.35
long you -0.11
longer 1.14
longer , -0.31
longer . 0.14
longer ; 0.58
longer _ , 0.43
longer _ : -0.13
longer _ ; -0.06
longer _ be 0.07
longer _ for 0.22
longer _ in 0.10
longer _ it 0.25
longer _ live -0.14
longer _ on -0.08
longer _ that 0.08
longer _ the -0.20
longer _ to -0.34
longer a 0.34
longer any -0.08
longer be -0.06
longer has 0.20
longer have -0.09
longer need -0.08
longer planned -0.61
look -0.11
look _ . -0.11
look _ : 0.14
look _ ; 0.05
look _ and -0.09
look _ day -0.06
look _ in 0.10
look _ on -0.07
look _ the -0.07
look _ vain -0.07
look _ your 0.07
look at -0.07
look elsewhere -0.21
look for 0.11
look into 0.27
look like 0.17
looke _ be -0.06
looke _ leave 0.10
looke _ us 0.10
looked and 0.40
looked at -0.05
looked up 0.29
looking -0.09
looking for -0.09
looks -0.28
looks , -0.44
looks at -0.17
looks finished 0.07
looks like -0.10
looks up 1.19
loop 0.08
loop , 0.49
loop . 0.96
loop is -0.08
loop means 0.11
loop ” -0.08
loose 0.21
loose , 0.15
loose ends 0.36
lose 0.05
lose , -0.29
lose . -0.29
lose _ , 0.16
lose _ : 0.40
lose _ ; 0.06
lose _ again 0.06
lose _ at 0.07
lose _ can -0.05
lose _ close -0.05
lose _ tab -0.05
lose _ the 0.05
lose _ we -0.06
lose a 0.32
lose access -0.07
lose its 0.11
loses 0.34
loses its 0.32
losing 0.38
losing a 0.48
loss 0.06
lost $ 0.37
lost , 0.11
lost : 0.15
lost ; -0.37
lost a 0.15
lost in 0.14
lost its -0.09
lost when -0.20
lost ” -0.11
lot _ @us 0.06
lot is 0.13
lot number -0.45
lot of -0.17
lot to 0.69
lots 0.13
lots are 0.34
lots on 0.24
love . 0.39
love to -0.16
loved 0.06
lovely -0.84
lovingly 0.82
low -0.10
low _ by 0.09
low _ deviation 0.10
low risk 0.57
lower -0.49
lower case -0.08
luck -0.25
lunch -0.09
lunch , 0.49
lunch _ . -0.11
lunch is -0.17
lyon 0.27
lyon and -0.08
m -0.23
m . -0.11
machine , 0.71
machine _ on 0.07
machine drafts -0.34
machine says 0.41
made : -0.14
made and 0.13
made by 0.14
made effective -0.10
made from -0.11
made here 0.26
made in 0.19
made to 0.30
made up -1.63
magazine 0.09
mail -0.14
mail _ . -0.07
mail and -0.08
mails and -0.06
main 0.07
maintenance -0.23
make -0.06
make . 0.07
make _ @us 0.06
make _ a -0.13
make _ make -0.05
make _ on -0.05
make _ own 0.06
make _ report -0.08
make a -0.24
make no -0.14
make sure 0.21
make the -0.10
maker -0.11
maker _ . -0.14
makers , 0.08
makers . 0.05
makes a -0.17
makes its -0.08
makes sure 1.12
makes the 0.19
makes them -0.06
making the -0.06
managed postgres -0.06
management , 0.10
management . -0.13
management _ , 0.07
management _ certifie 0.32
management _ iso 0.16
management _ report 0.10
management _ response 0.07
management _ to 0.09
management systems 0.07
manager 0.15
manager for 0.09
manager in 0.54
manager which -0.27
managers -0.09
mandatory . -0.34
mandatory for -0.32
manifest -0.09
manifestation -0.19
manners -0.52
manners . -0.31
manuals -0.22
manufacturer 's 0.22
manufacturer _ @us -0.10
manufacturer _ a 0.07
manufacturer _ by -0.12
manufacturer _ hand -0.05
manufacturer _ on 0.08
manufacturer _ the 0.17
manufacturer _ with 0.22
manufacturer can 0.76
manufacturers -0.14
manufacturers . 0.46
manufacturers run 0.72
manufacturers sign -0.20
manufacturing 0.07
many -0.50
many _ , 0.06
many _ . -0.25
many _ the -0.06
many loaves -0.26
map -0.14
maps -0.07
march 0.49
march $ 0.30
march , 0.48
march . 0.12
march _ be -0.06
march _ in -0.06
march and -0.11
margin -0.07
margin : -0.09
margins -0.51
maria -0.18
maria , -0.09
mark $ 0.49
mark , 0.32
mark . -0.07
markdown -0.09
marke _ . -0.14
marked -0.30
marked as -0.13
markete _ . -0.14
marketing -1.13
marketing 's -0.06
marketing site -0.28
marks -0.13
marks , -0.67
marks . -0.11
master 0.06
master , 0.24
mastercontrol -0.40
masters 0.17
match 0.14
match . 0.38
matched against -0.11
matches -0.07
material -0.31
material , -0.07
material . 0.26
materials -0.47
matrix $ -0.07
matrix , 0.10
matrix _ complete -0.36
matrix _ live 0.12
matrix in 0.14
matrix lists -0.10
matrix that -0.17
matter . -0.14
matter _ the 0.06
matter how -0.13
matter of 0.13
mattered 0.22
may -0.31
may $ 0.58
may , 0.34
may . 0.22
may : 0.45
may ; 0.26
may @us 0.42
may _ . -0.23
may _ @us 0.10
may _ after -0.41
may _ ai -0.06
may _ assistant -0.07
may _ at -0.05
may _ availability -0.06
may _ available -0.12
may _ be -0.09
may _ certifie -0.14
may _ decide 0.07
may _ general -0.06
may _ generally -0.11
may _ how -0.07
may _ in 0.06
may _ iso -0.07
may _ its -0.08
may _ lose -0.06
may _ on -0.05
may _ only -0.14
may _ show -0.16
may _ tab -0.05
may _ that 0.52
may _ thi -0.07
may _ to -0.22
may _ use -0.06
may _ when -0.08
may _ write -0.17
may _ “ 0.10
may _ ” -0.10
may and 0.29
may appear 0.05
may be -0.13
may become -0.41
may buy 0.14
may carry -0.08
may come -0.30
may go -0.07
may hold 0.06
may let -0.09
may not -0.08
may open -0.07
may reach -0.31
may read 0.26
may return -0.18
may say -2.16
may share -0.07
may show -0.27
may suggest 0.06
may write -0.14
mb -0.12
mdx $ -0.08
mdx : 0.21
me -0.24
me _ . -0.16
mean -0.09
mean ? -0.15
mean _ : 0.12
mean _ a -0.06
mean _ an -0.07
mean _ and -0.16
mean _ be -0.12
mean _ binde -0.06
mean _ can -0.12
mean _ do -0.09
mean _ for -0.09
mean _ have -0.23
mean _ in 0.05
mean _ no -0.05
mean _ not -0.66
mean _ one -0.05
mean _ the -0.07
mean _ user -0.22
mean _ ” -0.05
mean a -0.21
mean by -0.39
mean that 0.07
mean to -0.76
meane _ , 0.05
meane _ bind 0.26
meane _ name 0.06
meane _ record -0.05
meane _ signature 0.07
meaning 0.21
meaning " 0.12
meaning ) 0.21
meaning , 0.48
meaning . -0.06
meaning : 0.22
meaning and 0.12
means -0.39
means . 0.06
means for -0.25
means in -0.10
means that -1.13
means the -0.14
means “ -0.17
meant -0.45
meant for -0.25
meanwhile , 0.16
measure -0.09
mechanism -0.26
media , -0.13
medical -0.09
medium -0.07
meet . 0.58
meet _ 13485 0.09
meet _ @us -0.05
meet _ a -0.28
meet _ at -0.12
meet _ be -0.27
meet _ can -0.10
meet _ cpa -0.12
meet _ do -0.07
meet _ evidence 0.08
meet _ firm -0.12
meet _ have -0.24
meet _ it 0.09
meet _ not 0.14
meet _ production 0.09
meet _ reviewer 0.07
meet _ security 0.06
meet _ signe 0.07
meet _ since 0.06
meet _ wednesday -0.13
meet _ ” -0.06
meet on -0.14
meet your 0.10
meete _ , -0.13
meete _ . -0.07
meeting -0.47
meeting . -0.56
meeting minutes -0.21
meeting room -0.83
meetings -0.31
meets 0.23
meets 21 0.15
meets annex 0.05
meets every 0.37
meets on -0.35
meets the 0.13
member _ the -0.05
membership 0.11
membership $ -0.17
membership , 0.78
membership _ every 0.09
membership _ not -0.10
membership _ role -0.20
membership _ scope -0.17
membership decides 0.08
membership is 0.09
membership of -0.10
membership will -0.10
memo -0.22
memory -0.32
memory , -0.46
memory . -0.63
memory _ . -0.20
memory only -0.14
mend -0.41
mend _ the 0.05
mend _ write -0.06
mend it -0.12
mention -0.20
mention _ , 0.11
mention a -0.05
mentione _ . -0.17
mentioned 0.25
mentioning -0.41
mentions -0.05
menu -0.39
menu . -0.17
menu _ . -0.07
menu _ the -0.07
menu is -0.10
menu items -0.09
menu to -0.05
mere 0.67
mere _ : 0.13
mere _ the 0.14
merely 0.33
merely _ , 0.26
merely _ ; 0.24
merely _ a 0.19
merely _ the 0.16
merely a -0.10
merge 0.07
merge _ . 0.06
merged . -0.26
merger 0.19
merges 0.20
merges and 0.16
merkle tree -0.20
mes -0.84
message -0.40
messages 0.08
met 0.68
met ) 0.34
met , -0.15
met . 0.67
met : 0.18
met first -0.18
met once -0.55
met only -0.15
met us -0.45
met when -0.55
met while -0.42
met with -0.12
met ” -0.11
metadata -0.19
metadata . -0.16
metadata : 0.07
metadata ; -0.22
metadata _ , 0.07
metadata _ control -0.14
metadata _ not -0.23
metadata only -0.40
method , 0.08
method : -0.05
method _ the 0.11
mfa $ -1.14
mfa . 0.22
mfa ? -0.21
mfa _ . 0.08
mfa enforced 0.18
mfa first 0.26
mfa is 0.06
mfa must -0.05
mfa on -0.08
mfa prompt -0.06
mfa | -0.15
mid -0.06
middle _ a 0.06
middle _ and -0.10
middle of 0.09
middleware : 0.18
middleware _ all 0.20
middleware _ code -0.17
middleware _ front 0.10
middleware _ of 0.13
middleware _ production -0.49
middleware _ that -0.10
middleware before 0.43
middleware on -0.25
middleware sits -0.08
middleware that 0.16
midnight 0.15
midnight , 0.16
midnight _ the 0.21
might -0.11
might _ be -0.14
might have -0.15
might let -0.21
might look 0.07
might open -0.05
might take -0.07
migrate -0.45
migrated 0.34
migration -0.08
migration _ against 0.08
migration _ backup -0.16
migration _ full 0.16
migration _ on 0.13
migration _ recovery -0.31
migration _ teste -0.13
migration _ the -0.07
migration rehearsal -0.16
migration script -0.07
migration scripts -0.37
migration validation 0.05
migrations , -0.37
migrations and -0.39
migrations are 0.11
migrations run 0.15
migrations validated 0.07
milestone -0.71
milestone , -0.08
milestone . -0.07
military 0.54
military grade 0.85
milk -0.26
miller -0.54
million 1.60
milliseconds -0.16
min 0.55
min , 0.17
min / 0.12
mind 0.21
mind . 0.06
minded 0.23
mine -0.22
minimum -0.65
minimum for -0.29
ministry 0.15
ministry 's -0.09
minor 0.32
minor _ , 0.05
minor _ ai 0.15
minor _ be 0.18
minor _ by 0.15
minor _ major -0.16
minor _ the 0.19
minor capas 0.25
minor changes 1.29
minor deviations 0.31
minute 1.05
minute , -0.20
minute . 0.33
minute _ . -0.07
minute _ our -0.06
minute _ procedure 0.07
minute _ recovery 0.06
minute _ rto 0.06
minute _ signe 0.07
minute a 0.24
minute and 0.70
minutes 0.15
minutes $ 0.26
minutes , 0.66
minutes . 0.66
minutes : -0.22
minutes ; -0.05
minutes of 0.10
mirrored 1.18
mis _ . 0.06
mis _ of 0.12
mis _ so -0.07
mis _ the -0.29
misleading -0.26
mismatches 0.95
missed a 0.06
missing -0.42
missing $ -0.79
missing , 0.09
missing . -0.72
missing : -0.24
missing ; -0.08
missing from 0.32
missing or 0.43
mission 0.27
mistake and -0.33
mistake it 0.08
mistaken -0.27
mistaken . -0.05
mistaken for -0.14
mistyped -0.18
mix them -0.06
mm -0.17
mm dd -0.10
mobile app 0.43
mobile view -0.30
mock -0.55
mock . -0.07
mock _ . -0.10
mock api -0.23
mock data -0.19
mock up 0.27
mock ups -0.13
mode -0.13
model 0.11
model $ -0.63
model 's 0.14
model ; -0.06
model _ : 0.19
model _ change 0.08
model _ decision 0.06
model _ draft -0.18
model _ for -0.06
model _ human 0.18
model _ low 0.05
model _ release -0.06
model _ risk 0.07
model _ routine 0.21
model _ supplier 0.15
model _ verdict 0.10
model _ with -0.11
model approves 0.11
model can -0.25
model close -0.12
model closes -0.13
model decides 0.54
model does 0.21
model ever 0.07
model gives 0.15
model has 0.08
model is -0.80
model may -0.05
model of -0.46
model or -0.06
model planned -0.37
model reads -0.07
model rules -0.06
model says 0.09
model were -0.31
model without 0.08
model | 0.13
modelled -0.07
models -0.19
models ? -0.15
moderate 1.02
moderate _ . -0.05
moderate authorised 0.24
module 's -0.18
module , 0.12
module . 0.13
module _ . 0.09
module _ and 0.16
module _ blocke -0.12
module _ keep 0.05
module _ not 0.11
module _ now 0.18
module _ out -0.05
module _ verifie 0.16
module _ what -0.10
module _ would -0.05
module are -0.21
module can -0.15
module links 0.14
module to -0.12
module traceability 0.06
modules 0.20
modules $ 0.49
modules , -0.08
modules . 0.11
modules : -0.12
modules break -0.37
modules do 0.07
modules has 0.15
modules have -0.10
modules hold 0.21
modules in -0.06
modules is 0.13
modules share 0.59
modules that 0.58
moment . -0.07
moment _ . 0.16
moment a 0.41
moment hr 0.12
moment the -0.14
moment they 0.57
moment you 0.29
monday 0.27
monday 's 0.06
monday , -0.13
monday . 0.44
mondays -0.08
mondays . -0.17
money -0.40
monitore _ and -0.08
monitored -0.09
monitored ? -0.16
monitoring -0.70
month 's 0.16
month . 0.14
month _ of 0.10
month _ to -0.08
monthly 0.38
monthly $ -0.08
monthly report 0.12
months , 0.23
months . 0.32
months ; 0.06
months and 0.49
months to -0.09
more 0.22
more , -0.54
more . 0.38
more : -0.09
more ; -0.52
more _ 's 0.19
more _ , -0.05
more _ a 0.10
more _ an 0.13
more _ each -0.07
more _ in 0.10
more _ it 0.19
more _ on 0.11
more _ since -0.11
more _ the 0.13
more _ they 0.07
more _ to -0.08
more shared -0.06
more sticky 0.27
more than 0.25
morne _ the 0.17
morning 0.13
morning , -0.33
morning . -0.09
morning and 0.08
morning is 0.18
most _ own -0.10
most customers -0.11
most of -0.45
mostly -0.75
mountain -0.09
mouse -0.24
move -0.20
move . 0.38
move _ a -0.08
move _ archive 0.11
move _ in -0.06
move _ into 0.06
move from -0.11
moved 0.21
moved from 0.60
moved into 0.13
moved on 0.47
moved page -0.06
moved to -0.14
movers 0.06
movers and 0.06
moves . 0.56
moves on 0.14
moves to -0.42
mr -0.32
much -0.12
much _ as -0.07
much _ own -0.08
much as 0.13
much of -0.14
much work 0.05
mug -0.13
multi -0.10
multi _ customer -0.08
multi tenant -0.09
museum 0.09
must -1.54
must _ , 0.14
must _ . -0.52
must _ @us -0.08
must _ and 0.26
must _ at -0.08
must _ be -0.18
must _ before 0.24
must _ close -0.15
must _ collecte 0.15
must _ control -0.06
must _ customer -0.06
must _ deviation -0.09
must _ each -0.12
must _ every -0.30
must _ evidence 0.13
must _ first 0.06
must _ from -0.11
must _ in -0.49
must _ iso -0.07
must _ it -0.12
must _ its 0.09
must _ keep 0.05
must _ launch -0.05
must _ live -0.05
must _ off -0.08
must _ on -0.23
must _ record -0.09
must _ requirement -0.08
must _ server -0.09
must _ sign 0.15
must _ the 0.15
must _ their -0.08
must _ to -0.13
must _ under -0.14
must _ use 0.11
must _ we 0.09
must _ with -0.06
must _ “ 0.06
must back -0.07
must be -0.92
must come 0.06
must fail -0.70
must first -0.07
must hold -0.14
must include -0.11
must log -0.07
must meet -0.43
must never -0.11
must not 0.37
must run -0.17
must show -0.18
must sign -0.23
must survive -0.10
must wait 0.24
must work -0.19
mutate -0.14
mutate records -0.14
mutation 0.60
mutation _ . 0.15
mutation _ first 0.15
mutation _ for 0.15
mutation _ permission 0.15
mutation asks 0.60
mv -0.32
mv _ . -0.08
mv content -0.06
my 0.09
my _ we -0.05
my data 0.39
my entries -0.20
my operators 0.07
my records -0.11
my signature 0.12
n -1.48
n a -0.27
n | 0.05
nail -0.09
name -0.17
name , 0.11
name . -0.13
name _ ? -0.05
name _ a -0.06
name _ against 0.18
name _ before -0.06
name _ checke 0.08
name _ depend -0.06
name _ file -0.06
name _ gate -0.06
name _ hr 0.06
name _ its -0.32
name _ no -0.32
name _ of -0.07
name _ one -0.09
name _ our 0.07
name _ real 0.19
name _ that -0.13
name _ there -0.06
name _ time 0.19
name _ type -0.05
name _ verifie 0.08
name _ what 0.25
name _ which -0.14
name _ with 0.09
name _ your 0.15
name _ ” -0.13
name a -0.17
name five -0.18
name for -0.08
name gets -0.11
name has 0.06
name is -0.25
name of -0.12
name on -0.07
name the 0.25
name under 0.26
name you -0.31
named -0.18
named . -0.10
named owner -0.05
named person -0.20
named users 0.20
named “ -0.10
namely -0.07
names -0.61
names . -0.14
names evidence -0.07
names only -0.33
names the -0.56
names without -0.14
navigation -0.06
nda 0.45
nda , 0.18
nda . 0.15
nda _ the 0.11
near -0.36
near _ . -0.09
near the -0.38
nearest -0.94
nearest gate 0.10
nearest is 0.05
nearly -0.18
nee _ , -0.05
nee _ : 0.16
nee _ ; -0.06
nee _ before -0.19
nee _ export 0.14
nee _ for -0.07
nee _ of -0.09
nee _ us -0.11
nee _ your -0.07
need $ -0.35
need _ , -0.12
need _ a -0.13
need _ be -0.07
need _ before -0.13
need _ copilot 0.08
need _ from -0.07
need _ name -0.05
need _ them -0.07
need a -0.27
need another 0.23
need mfa -0.24
need no 0.60
need not 1.18
need paper -0.38
needed 0.06
needed $ 0.39
needed . -0.05
needed before -0.32
needed for -0.08
needs -0.61
needs a -0.38
needs an -0.38
needs no 1.18
needs to -0.05
negative -0.17
negative test -0.13
neighbor _ a -0.09
neighbour 0.17
neighbours 0.32
neighbours on 0.40
neither -0.58
neither . -0.82
neither _ . -0.05
neither _ be -0.06
neither _ can 0.11
neither _ i -0.08
neither _ nor -0.20
neither _ type -0.08
neither a 0.09
neither can 0.57
neither has -0.23
neither in -0.15
neither is 0.19
neither iso -0.25
neither of 0.09
neither saml -0.11
neither the -0.18
net 0.11
network . 0.05
neural 0.33
neural network 0.15
never 0.10
never . -0.16
never _ , 0.05
never _ 2 -0.23
never _ : 0.29
never _ @us -0.26
never _ a 0.21
never _ again 0.16
never _ be 0.06
never _ can 0.05
never _ certifie -0.08
never _ control -0.10
never _ its 0.15
never _ not -0.07
never _ production -0.12
never _ request 0.08
never _ timeline -0.06
never _ to 0.05
never _ trie -0.27
never _ without -0.07
never _ “ -0.71
never _ ” -0.06
never a 0.08
never again 0.29
never approves -0.08
never asks -0.21
never been -0.32
never breaks 0.61
never call -0.43
never changes 0.05
never chase 0.26
never decides -0.20
never does 0.33
never enter -0.08
never existed -0.13
never fails 0.62
never forgets 0.40
never happens -0.19
never has 1.03
never heard -0.09
never loses 0.10
never met -0.80
never mind 0.28
never put -0.52
never reach -0.13
never restored -0.18
never sleeps 0.36
never snaps 0.44
never stored -0.55
never tell -0.14
never to 0.24
never touch 0.21
never write -1.60
new : 0.19
new _ , 0.09
new _ @us 0.41
new _ and 0.22
new _ at 0.07
new _ be 0.14
new _ can 0.35
new _ control 0.08
new _ each 0.09
new _ file 0.15
new _ force 0.24
new _ in -0.08
new _ issue 0.22
new _ release 0.08
new _ run 0.14
new _ your -0.09
new dashboard -0.38
new edition -0.08
new entries -0.14
new entry -0.44
new in 0.51
new one 0.62
new revision 0.07
new route 0.06
new sop 0.09
new text 0.10
new value 0.12
new version 0.05
news -0.67
news : 1.67
newsletter -1.70
newsletter . -0.11
newsletter _ out -0.10
newsletter goes -0.29
next , -0.08
next . -0.18
next _ . -0.47
next _ ; 0.25
next _ original 0.06
next _ to -0.06
next _ you 0.09
next generation 0.90
next milestone -0.25
next on -0.67
next quarter -0.11
next release 0.23
next slide -0.25
next spring -0.10
next summer -0.12
next surveillance 0.99
next visit -0.11
next year -0.46
nice -1.11
nicely -0.52
nicer 0.19
night 0.24
night $ 0.12
night 's 0.41
night , -0.08
night _ , 0.07
night _ backup 0.47
night _ be 0.06
night _ the 0.28
night and 0.20
night at -0.06
nightly 0.60
nightly $ 0.34
nightly , 0.25
nightly . -0.20
nightly _ , -0.09
nightly _ a 0.07
nightly _ and 0.15
nightly _ each 0.08
nightly _ restore 0.10
nightly _ run 0.09
nightly _ that 0.07
nightly _ the -0.13
nightly and 0.16
nightly backup -0.08
nightly backups -0.12
nightly snapshots -0.21
nil -0.32
nil . -0.14
nine . -0.18
nine _ for -0.09
nine and -0.21
nines 0.14
nines of 0.18
nis 0.29
nis 2 0.29
nis _ aligne 0.07
nis _ and 0.07
nis _ dora 0.07
nis _ ready 0.07
no -0.13
no " -0.10
no $ -2.11
no . -1.94
no : 0.14
no @us 0.06
no _ . -0.37
no _ 11 0.11
no _ : 0.41
no _ ; 0.16
no _ ? -0.10
no _ a 0.10
no _ all -0.11
no _ and -0.24
no _ another 0.17
no _ approval -0.08
no _ ask 0.24
no _ attestation -0.46
no _ authentication -0.21
no _ authority -0.47
no _ authorization -0.13
no _ be -0.08
no _ behind -0.33
no _ but 0.28
no _ can 0.35
no _ capa 0.15
no _ certificate -0.08
no _ certification -0.20
no _ certifie -0.11
no _ claime -0.15
no _ confirm 0.54
no _ control -0.10
no _ cross -0.14
no _ customer 0.12
no _ delete 0.08
no _ edit 0.13
no _ effect -0.06
no _ environment -0.06
no _ evidence -0.15
no _ exist -1.04
no _ fail 0.14
no _ find 0.07
no _ finding 0.37
no _ firm -0.19
no _ gate -0.45
no _ go 0.08
no _ goe 0.43
no _ here 0.07
no _ hipaa -0.24
no _ hold -0.14
no _ immutability -0.31
no _ isolation -0.06
no _ leav 0.19
no _ leave 0.45
no _ ledger -0.18
no _ list 0.12
no _ look 0.24
no _ may -0.31
no _ module -0.14
no _ more 0.08
no _ name -0.14
no _ need 0.34
no _ neede 0.29
no _ never 0.21
no _ not 0.13
no _ note 0.12
no _ nothe -0.05
no _ only 0.07
no _ open 0.08
no _ opinion 0.10
no _ password 0.12
no _ persistence -0.06
no _ pilot -0.24
no _ place -2.33
no _ plan -0.07
no _ prototype 0.05
no _ provider -0.12
no _ reache 0.06
no _ record -0.07
no _ reference 0.10
no _ release -0.19
no _ report -0.08
no _ reporte -0.16
no _ require 0.40
no _ seal -0.09
no _ see 0.18
no _ send 0.12
no _ side -0.16
no _ signature -0.05
no _ skip 0.25
no _ storage -0.36
no _ store -0.19
no _ system -0.09
no _ test -0.07
no _ that 0.10
no _ the 0.14
no _ them -0.06
no _ there 0.09
no _ they 0.32
no _ thi -0.06
no _ today -0.65
no _ uncertifie 0.77
no _ under 0.06
no _ us 0.07
no _ use -0.14
no _ wait 0.53
no _ what 0.27
no _ whose 0.19
no _ write -0.05
no accounts 0.09
no action 0.91
no administrator 0.14
no ai -0.44
no approval 0.38
no assessment -0.11
no attachment 0.14
no attestation -0.57
no audit -1.26
no auditor -0.51
no authenticates -0.33
no authz -0.33
no baa -0.12
no back 0.17
no backup -0.60
no backups -0.07
no bucket -0.30
no business 0.07
no call 0.09
no capa 1.28
no certificate -1.28
no certification -0.63
no certifications -0.58
no certified -1.53
no chain -0.15
no check -0.29
no checksum -0.22
no circumstances 0.11
no claim -0.18
no clause 0.17
no code -0.19
no compliance -0.24
no contract -0.06
no controlled -1.03
no copies -0.24
no copy -0.28
no cpa -0.86
no critical 0.69
no customer 0.13
no customers -0.19
no database -0.90
no date -0.81
no delete 0.10
no deviations 0.11
no difference 0.08
no durable -1.79
no durably -0.36
no e -0.13
no earlier -0.06
no edit 0.63
no effective 0.17
no electronic -1.28
no endpoint 1.06
no entry -0.05
no eraser 0.55
no event 0.07
no examination -0.43
no exceptions 1.34
no extra 0.28
no files -0.06
no final -1.54
no finding 0.74
no findings 0.61
no gaps 1.06
no gate -0.37
no go 0.25
no handler 1.27
no history -0.42
no human 1.15
no idea 0.08
no identity -0.63
no legal -0.07
no line 0.08
no live -0.61
no lock -0.66
no login -0.06
no logs -0.06
no longer 1.42
no loose 0.45
no mere 0.33
no middleware -0.10
no migration 0.08
no minor 0.16
no model -0.58
no more 0.76
no need 0.90
no nonconformities 0.54
no obsolete 0.32
no official -0.91
no one 0.19
no opinion -0.51
no page -0.35
no paper 1.34
no password -0.52
no passwords 0.09
no path 0.50
no period -0.18
no permission -0.19
no persistent -0.35
no pilot 0.25
no place -0.60
no point 0.20
no printer 0.41
no production -1.58
no proof -1.61
no query 0.24
no rbac -0.33
no real -0.55
no reason 0.70
no record 0.58
no recovery -0.22
no reference 0.20
no registrar -0.28
no regulated -0.29
no release -0.60
no replica -0.15
no report -0.46
no reporting -0.35
no restore -0.10
no review 0.13
no reviewer 1.55
no right 0.63
no room 0.14
no route 0.08
no sandbox 0.84
no say -0.13
no scanner 0.63
no seal -0.93
no sense -0.06
no server -1.74
no service -0.07
no shared 1.09
no sign -0.46
no signatures -0.05
no signing -0.14
no slide -0.22
no soc -0.07
no sop -0.14
no special 0.69
no stamp -0.10
no statement -0.24
no storage -0.42
no store -0.27
no tenant -0.21
no to 0.12
no trace -0.08
no traceability -0.37
no user 1.12
no valid -0.24
no validation -0.09
no vault -0.37
no verified -0.49
no vote -0.80
no waiting 0.97
no walls -0.24
no way 0.79
no workspace 0.22
no worm -0.38
no ” -0.20
nobody , 0.12
nobody . -1.08
nobody : 0.10
nobody _ @us -0.07
nobody _ administrator 0.09
nobody _ ai 0.08
nobody _ approve 0.32
nobody _ can 0.10
nobody _ certifie -0.14
nobody _ data -0.11
nobody _ edit 0.16
nobody _ even 0.06
nobody _ ever -0.13
nobody _ include 0.07
nobody _ not 0.18
nobody _ on -0.07
nobody _ open 0.21
nobody _ our 0.07
nobody _ pas 0.10
nobody _ past 0.12
nobody _ restore -0.17
nobody _ say 0.08
nobody _ that -0.18
nobody _ to 0.21
nobody _ who 0.09
nobody _ without 0.23
nobody _ your 0.09
nobody and -0.19
nobody at -0.11
nobody can 0.95
nobody could 0.09
nobody else 0.17
nobody enters 0.07
nobody from -0.10
nobody gets 0.54
nobody in 0.33
nobody is -0.46
nobody may -2.07
nobody needs 1.71
nobody reaches 0.91
nobody should -0.42
nobody signs -0.08
nobody to -0.06
nobody who 0.23
nodded 0.05
node 0.31
nodes 0.60
nodes , 0.15
nonconformance -0.06
nonconformance to 0.10
nonconformances 0.39
nonconforming parts -0.10
nonconformities , -0.05
nonconformity 0.39
nonconformity , 0.06
none -0.36
none , -0.11
none . -0.34
none ; -0.07
none _ . -0.09
none _ as -0.09
none _ customer 0.07
none _ ever 0.09
none _ in -0.27
none _ no -0.18
none _ three -0.20
none but 0.10
none can 0.33
none is -0.37
none so -0.13
none to -0.24
none was -0.18
none yet -0.13
none | -0.48
nonetheless 0.18
noon , 0.10
nor -0.53
nor _ . -0.19
nor _ ; 0.14
nor _ a -0.10
nor _ anythe -0.06
nor _ have -0.37
nor a 0.09
nor an -0.15
nor can 0.09
nor does -0.49
nor has -0.11
northwind -0.23
not -0.52
not " 0.61
not , -0.12
not . -0.58
not : 0.81
not _ " 0.09
not _ ' -0.07
not _ . -0.22
not _ : 0.27
not _ ; 0.57
not _ ? 0.06
not _ @us -0.11
not _ a 0.08
not _ action -0.06
not _ admin 0.13
not _ administrator 0.18
not _ afterward 0.11
not _ all -0.05
not _ altere -0.08
not _ an 0.06
not _ and -0.22
not _ answer 0.05
not _ anythe 0.06
not _ anywhere -0.14
not _ approve 0.08
not _ as 0.08
not _ authorization 0.09
not _ authorize -0.09
not _ available -0.17
not _ be 0.13
not _ bee -0.15
not _ box 0.46
not _ browser 0.21
not _ but 0.86
not _ capa -0.08
not _ certifie -0.09
not _ certify -0.06
not _ claim -0.14
not _ come 0.13
not _ compliant -0.56
not _ control -0.13
not _ could 0.10
not _ data -0.07
not _ demo 0.06
not _ document -0.10
not _ doe 0.06
not _ dutie 0.06
not _ effective -0.14
not _ engineer 0.08
not _ every -0.11
not _ far 0.13
not _ gap 0.10
not _ get -0.17
not _ gmp 0.05
not _ go 0.31
not _ goal 0.08
not _ goe 0.06
not _ gxp -0.10
not _ here 0.11
not _ hipaa 0.09
not _ if 0.14
not _ leave 0.11
not _ line 0.16
not _ link -0.10
not _ longer 0.15
not _ may -0.11
not _ menu 0.06
not _ mis 0.16
not _ mistaken -0.20
not _ module -0.08
not _ no 0.13
not _ nor -0.06
not _ of 0.06
not _ okta -0.10
not _ open 0.17
not _ opene 0.06
not _ our 0.46
not _ over 0.08
not _ own 0.05
not _ page 0.10
not _ password 0.08
not _ past 0.06
not _ picture 0.05
not _ place -1.59
not _ plan 0.60
not _ policy 0.05
not _ printe 0.10
not _ production -0.39
not _ promize 0.06
not _ prototype 0.12
not _ regulate -0.06
not _ report -0.06
not _ restore 0.17
not _ review 0.07
not _ roadmap 0.70
not _ sandbox 0.29
not _ share 0.06
not _ sign -0.05
not _ since 0.15
not _ single 0.05
not _ slide 0.05
not _ software -0.09
not _ someone 0.15
not _ source 0.08
not _ spreadsheet 0.12
not _ still 0.22
not _ suggestion 0.10
not _ take 0.13
not _ tamper -0.08
not _ teste -0.05
not _ text 0.12
not _ that -0.09
not _ the 0.07
not _ them -0.06
not _ though 0.13
not _ through -0.11
not _ today -2.93
not _ trust 0.08
not _ truth -0.11
not _ two 0.07
not _ use -0.21
not _ validate -0.06
not _ verifie -1.54
not _ way 0.16
not _ who -0.12
not _ without 0.26
not _ would 0.11
not _ – 0.25
not _ “ 0.23
not a 0.84
not afford -0.12
not allowed -0.42
not among 0.07
not an 0.33
not answer 0.17
not any 0.19
not appear 0.19
not append -0.09
not applied -0.32
not apply -0.28
not approved 0.10
not as 0.33
not asked -0.40
not assume -0.18
not attest -0.11
not attested -0.13
not authenticate -0.13
not authenticated -0.05
not authorised -0.10
not authorize -0.10
not authorized -0.10
not available -2.65
not back -0.32
not backed -0.19
not be 0.13
not become -0.15
not been -0.56
not before -0.48
not begin -0.22
not behind 0.33
not bind -0.27
not blocked 0.18
not bother 1.22
not break 0.39
not bring 0.21
not built -0.05
not by -0.05
not caption -0.18
not certified -0.87
not certify -0.21
not change 0.07
not check -0.35
not checked -0.31
not checksummed -0.05
not claim -2.02
not close -0.10
not coming 0.21
not complete -1.19
not compliance -0.33
not connected -0.35
not copy 0.25
not cost 0.36
not count -0.70
not cover 0.31
not covered 0.14
not delete 0.19
not describe -0.23
not done -2.00
not download 0.11
not draft 0.57
not earned -0.13
not edit 0.27
not effective -0.09
not enabled -2.16
not encrypted -0.11
not enforce -0.13
not enforced -0.18
not enter -0.27
not entitled 1.10
not establish -0.06
not even -0.18
not every -0.89
not evidence -0.16
not examined -0.10
not extend -0.11
not fear 0.15
not file 0.08
not find -0.31
not finished 0.14
not fit -0.17
not follow -0.54
not for -0.08
not forget 0.91
not forward -0.14
not found 0.28
not gdpr -0.14
not generally -0.34
not get 0.10
not give -0.39
not got -0.29
not hang -0.30
not hash -0.11
not have 0.45
not held -0.14
not help 0.47
not hide 0.37
not hipaa -0.62
not hold -0.70
not hyperlinks 0.55
not immutable -0.24
not implemented -0.47
not in -0.31
not iso -0.09
not isolate -0.22
not issue -0.12
not issued -0.12
not just 1.82
not keep -0.13
not kept -0.19
not know -0.28
not leave 0.58
not left 0.22
not let 0.13
not lie -0.10
not linger 0.12
not link -0.13
not linked -0.14
not live -2.31
not log -0.30
not looked -0.07
not lose 0.55
not made -0.10
not make -0.39
not match 0.32
not matter 0.18
not mean 0.21
not mention 0.13
not merely 2.35
not met -2.47
not need 0.77
not needed 0.49
not now -0.07
not offer -0.32
not offered 0.06
not on 0.34
not once 0.36
not one 0.69
not only 1.04
not ordered -0.10
not our 0.17
not part -0.39
not pass -0.20
not paste -0.09
not pending 0.23
not penetration -0.05
not permit 0.11
not persist -0.17
not persisted -0.09
not possible 0.89
not pretend -0.07
not print -0.06
not produce -0.13
not production -0.74
not promise 0.14
not proof -0.12
not protected -0.10
not prove -0.41
not provide -0.96
not put -0.60
not quote -0.06
not reach 0.14
not read 0.15
not readiness 0.63
not ready -0.88
not record -0.15
not release -0.35
not released -0.06
not rely -0.14
not required -0.07
not retained -0.42
not retire -0.42
not rewrite -0.07
not rub 0.06
not run -0.30
not say -0.05
not sealed -0.25
not see 0.21
not send -0.35
not share 0.22
not ship 0.46
not show -0.38
not sign -0.49
not simulated 0.40
not snap 0.39
not soc -0.32
not some 0.05
not something 0.05
not started -0.21
not state 0.09
not stated -0.39
not stop 0.25
not stored -0.43
not submit -0.08
not support -0.09
not survive -0.24
not switched -0.14
not take 0.08
not taken -0.09
not tell -0.48
not tested -0.13
not the -0.12
not theirs 0.42
not think 1.63
not this -0.22
not tied 0.07
not to 0.14
not today -0.55
not trace -0.56
not treat -0.22
not true -2.80
not trusted 0.24
not turn 0.10
not upload -0.17
not uploaded -0.38
not us -0.29
not use -0.55
not valid 0.07
not validated -0.39
not vouch -0.11
not wait 0.41
not waiting 0.65
not want -0.84
not without 1.58
not work -0.34
not worry 0.52
not written -0.30
not yet -0.54
not yours 0.32
not “ 2.38
notarised 0.28
notary . 0.05
note 0.07
note _ . -0.11
note that 0.06
notebook -0.11
noted 0.09
noted . 0.67
notes -0.25
notes , -0.13
notes . -0.24
notes are -0.20
notes list -0.06
notes of 0.14
notes under 0.32
nothe _ 2 0.10
nothe _ : 0.25
nothe _ @us 0.07
nothe _ and -0.08
nothe _ be -0.06
nothe _ book 0.15
nothe _ can 0.13
nothe _ could -0.06
nothe _ count -0.32
nothe _ doe 0.10
nothe _ here -0.31
nothe _ in 0.21
nothe _ it -0.70
nothe _ its 0.14
nothe _ keep -0.21
nothe _ kind 0.07
nothe _ leave 0.22
nothe _ off 0.17
nothe _ or -0.20
nothe _ past 0.12
nothe _ print -0.08
nothe _ restore -0.26
nothe _ se -0.07
nothe _ show -0.10
nothe _ signe -0.05
nothe _ since 0.06
nothe _ soc 0.15
nothe _ system 0.09
nothe _ them -0.18
nothe _ thi -0.10
nothe _ to -0.08
nothe _ valid 0.15
nothe _ without 0.22
nothe _ write -0.27
nothing -0.08
nothing $ -0.36
nothing , -0.21
nothing . -0.75
nothing about -0.19
nothing becomes 0.14
nothing behind -0.83
nothing but 0.07
nothing critical 0.38
nothing else 0.07
nothing from 0.14
nothing gets -0.10
nothing goes 0.06
nothing happens 0.50
nothing has -0.17
nothing here -0.23
nothing inside -0.33
nothing leaves 0.46
nothing left 0.14
nothing lost 0.69
nothing may -0.13
nothing of -0.10
nothing official -0.35
nothing on -0.46
nothing out 0.13
nothing slips 1.24
nothing stands -0.06
nothing stops -0.06
nothing that -0.21
nothing ties -0.14
nothing to -0.29
nothing was -0.17
nothing worth 0.31
nothing you -0.18
notice -0.49
notice ? -0.12
notice dpa -0.09
notice if -0.07
noticed 0.41
noticed , 0.06
notifie _ our 0.07
notified -0.10
notified body -0.06
nought -0.32
november 0.22
november and 0.43
now 0.54
now $ -0.56
now , 0.19
now . -0.16
now : 0.08
now ; -0.21
now _ , 0.23
now _ . 0.07
now _ 2 -0.09
now _ a 0.13
now _ all 0.10
now _ at -0.06
now _ available 0.43
now _ be -0.07
now _ by 0.18
now _ certifie 0.08
now _ control -0.07
now _ customer 0.28
now _ each 0.20
now _ every 0.32
now _ for 0.12
now _ from 0.18
now _ have -0.08
now _ in 0.22
now _ our 0.19
now _ real 0.16
now _ release 0.06
now _ signature 0.33
now _ signe -0.05
now _ that 0.11
now _ the 0.40
now _ with -0.14
now a 0.92
now carries -0.05
now come -0.09
now generally 1.48
now guards 0.26
now hold 0.16
now holds -0.11
now in 0.17
now is -0.06
now issues 0.47
now it 0.15
now live 0.08
now lives 0.11
now on -0.05
now open 0.32
now protects 1.04
now runs 0.34
now says -0.11
now sits 0.23
now soc -0.14
now that 0.12
now the 0.15
now you 0.06
nowhere $ -0.56
nowhere , 0.20
nowhere in -0.08
nowhere to -0.14
nowhere with 0.45
npm -0.96
npm run -0.51
number $ 0.43
number ; -0.09
number _ , 0.17
number _ : -0.06
number _ by 0.07
number _ have -0.06
number _ holder 0.19
number _ who 0.39
number and 0.35
number for 0.07
number in -0.08
number of 0.09
number one -0.06
number or -0.67
numbere _ . -0.07
numbere _ @us 0.15
numbere _ and 0.08
numbere _ at -0.05
numbere _ by 0.18
numbere _ copie 0.20
numbere _ copy -0.09
numbere _ in 0.12
numbere _ on 0.06
numbere _ seale 0.06
numbered 0.27
numbered $ 0.64
numbered and 0.41
numbered by 0.18
numbered controlled 0.31
numbered copies -0.34
numbered copy -0.13
numbered issue 0.10
numbered it -0.13
numbered print -0.32
numbered prints 0.21
numbering -0.10
numbering , -0.14
numbers , -0.07
numbers by 0.18
numbers follow -0.19
numbers in 0.08
numbers into -0.07
nurses -0.33
oath 0.84
oauth -0.25
obeys 0.21
object . -0.26
object type -0.36
objectives -0.27
objectives ? -0.10
oblige _ to -0.12
obliged -0.18
obliged to -0.18
obliges -0.50
observed 0.29
obsolete -0.19
obsolete _ on 0.08
obsolete _ shop 0.08
obsolete _ stay 0.08
obsolete _ the -0.05
obsolete copy 0.32
obtain a -0.21
obtained 0.07
occurrence -0.28
oct 0.20
october ; 0.09
odd 0.06
of 21 0.26
of 212 -0.06
of @us 0.25
of _ " -0.08
of _ . -0.16
of _ 2 0.09
of _ ? 0.15
of _ @us 0.10
of _ after -0.37
of _ ai 0.07
of _ already 0.23
of _ approve 0.12
of _ be -0.11
of _ box 0.41
of _ build -0.15
of _ button 0.09
of _ certifie 0.12
of _ claim -0.06
of _ competitor -0.11
of _ could -0.12
of _ count -0.05
of _ customer 0.12
of _ demo -0.17
of _ e -0.05
of _ effective 0.06
of _ encrypte 0.06
of _ endpoint 0.06
of _ entry -0.23
of _ ever 0.24
of _ every 0.23
of _ evidence -0.08
of _ exist 0.06
of _ five 0.07
of _ framework -0.15
of _ gate -0.08
of _ gdpr 0.33
of _ goe 0.05
of _ handler 0.05
of _ in -0.05
of _ isolation -0.09
of _ its -0.10
of _ json 0.05
of _ keep -0.06
of _ kind -0.19
of _ let -0.10
of _ list -0.10
of _ login -0.07
of _ loop 0.25
of _ machine -0.08
of _ meet 0.07
of _ minute -0.06
of _ mis 0.07
of _ must -0.06
of _ night 0.09
of _ not 0.06
of _ now -0.06
of _ numbere 0.06
of _ of -0.08
of _ office -0.08
of _ one -0.08
of _ or -0.09
of _ our 0.06
of _ past -0.07
of _ pilot -0.19
of _ place -0.22
of _ platform -0.07
of _ prototype 0.07
of _ question -0.07
of _ questionnaire -0.05
of _ record 0.09
of _ request 0.07
of _ role 0.17
of _ sample -0.06
of _ sandbox -0.14
of _ save 0.08
of _ set -0.05
of _ show -0.08
of _ since 0.34
of _ supplier 0.07
of _ take -0.09
of _ thing 0.05
of _ three -0.08
of _ time 0.07
of _ type -0.11
of _ unbroken -0.06
of _ up -0.10
of _ user 0.05
of _ versione -0.08
of _ work 0.45
of _ workspace 0.13
of _ write -0.14
of _ your 0.07
of _ “ -0.06
of _ ” -0.09
of a -0.07
of actors -0.51
of all 0.06
of an -0.13
of another 0.09
of any -0.12
of anything 0.56
of applicability 0.06
of audit -0.50
of authenticity 0.53
of beta -0.07
of certificates -0.11
of coffee -0.08
of confidentiality -0.06
of content -0.07
of controls 0.20
of custody -0.06
of customer 0.13
of customers -0.15
of date 0.15
of different -0.15
of durability 0.18
of electronic -0.40
of entries -0.15
of everyone 0.06
of eyes 0.10
of fifty -0.06
of files -0.13
of five 0.05
of flats 0.26
of forbidden -0.16
of four -0.15
of gaps -0.52
of gates 0.13
of handwritten -0.05
of having -0.07
of health 0.28
of hipaa 0.09
of his 0.15
of ideas -0.08
of identity -0.07
of ink 0.68
of it -0.07
of itself -0.26
of ledger 0.06
of line -0.09
of medical -0.21
of mind 0.34
of minor 0.35
of no 0.14
of one -0.08
of operating -0.06
of ours 0.19
of people 0.13
of pilot 0.44
of privacy -0.10
of production -0.17
of qa 0.15
of quality 0.10
of reach -0.14
of record 0.37
of references 0.05
of reports -0.29
of retention -0.20
of routes 0.11
of sample 0.12
of saying -0.09
of scope -0.20
of seven -0.52
of sops 0.09
of staff -0.10
of stored -0.12
of ten -0.27
of tenant 0.15
of text -0.14
of that -0.21
of the -0.17
of these -0.71
of things -0.20
of time -0.29
of traceability -0.11
of training 0.20
of truth 0.11
of typing 0.18
of user 0.10
of what -0.37
of whatever 0.06
of you 0.31
of your 0.18
of yours 1.09
off 0.13
off $ 0.05
off , -0.16
off . -0.56
off : -0.14
off _ all -0.08
off _ and 0.24
off _ another -0.08
off _ approve 0.11
off _ book 0.15
off _ capa -0.06
off _ change 0.05
off _ each 0.16
off _ everyone 0.08
off _ have 0.20
off _ its 0.10
off _ list 0.06
off _ may 0.08
off _ nobody 0.21
off _ on 0.05
off _ one 0.20
off _ real 0.22
off _ record -0.07
off _ route 0.08
off a -0.06
off and -0.10
off before -0.37
off every 0.38
off from -0.06
off in -0.08
off is 0.22
off it 0.06
off limits 0.07
off site 0.40
off that 0.19
off the 0.57
off with -0.09
off your 0.06
offer . -0.14
offer _ be 0.15
offer _ today 0.88
offered -0.32
offered $ -0.10
offered in -0.16
offers -0.46
offers a 0.05
office -1.52
office . -0.48
office _ . -0.17
office _ in 0.05
office _ on -0.17
office _ with -0.08
office building -0.10
office door -0.05
office is -0.06
office keeps -0.13
official 0.30
official $ 0.21
official , 0.15
official _ , 0.10
official _ . 0.17
official _ : -0.10
official _ certificate 0.24
official _ certifie 0.08
official _ in 0.10
official _ issue 0.06
official _ numbere 0.14
official _ on 0.11
official _ one 0.07
official _ out -0.08
official _ product 0.10
official _ ready 0.21
official _ seal 0.18
official _ seale 0.28
official _ with 0.18
official _ – 0.13
official about -0.14
official and 0.39
official batch 0.25
official capa 0.08
official complaint 0.22
official copies 0.83
official document 0.22
official export 0.06
official exports 0.44
official in -0.11
official inspection 0.45
official one 0.53
official ones 0.18
official quality 0.73
official report -0.14
official reporting -0.11
official reports 0.11
official seal 0.20
official ” -0.20
officially 0.96
officially certified 0.64
offline 0.16
offline copy 0.33
often -0.05
often _ . -0.22
often as -0.09
oidc -0.08
oidc ) -0.12
oidc , 0.09
oidc _ and 0.29
oidc is -0.18
oidc sign 0.25
ok 0.13
ok $ 0.45
okafor -0.13
okta , 0.12
okta _ google 0.24
okta and -0.18
okta is -0.22
okta says -0.21
old _ a -0.07
old _ be 0.10
old _ in 0.11
old _ lead -0.07
old _ of -0.13
old _ say -0.05
old _ stay 0.29
old _ thi -0.08
old _ “ -0.27
old addresses -0.06
old and 0.37
old brochure -0.26
old controlled 0.07
old one 0.57
old ones 0.05
old prints 0.42
old recipe -0.06
old revisions -0.06
old system -0.51
old version -0.11
omits -0.38
on 0.08
on $ 1.03
on , 0.18
on . 1.42
on 1 0.09
on 12 0.24
on 2 0.13
on 2026 -0.17
on 3 0.08
on 30 0.06
on 4 0.64
on : -0.12
on @us 0.34
on _ ) 0.08
on _ 11 -0.05
on _ 27001 0.26
on _ : 0.11
on _ ? -0.11
on _ all 0.49
on _ already 0.22
on _ approval 0.30
on _ april 0.12
on _ around 0.08
on _ auditor 0.07
on _ authority 0.24
on _ back 0.19
on _ backup 0.08
on _ blocke -0.17
on _ change 0.23
on _ clock 0.15
on _ cluster 0.17
on _ come 0.05
on _ compare 0.10
on _ complaint 0.15
on _ copy 0.10
on _ customer 0.06
on _ default 0.11
on _ demo -0.20
on _ design -0.08
on _ desk -0.05
on _ deviation 0.08
on _ disk -0.07
on _ do 0.09
on _ each 0.14
on _ effective -0.06
on _ endpoint 0.32
on _ everyone 0.16
on _ full -0.11
on _ gate -0.06
on _ good 0.11
on _ hand -0.07
on _ issue 0.06
on _ judge 0.16
on _ laptop -0.23
on _ like -0.06
on _ march -0.05
on _ mock -0.12
on _ once -0.08
on _ organization -0.25
on _ our 0.09
on _ out 0.08
on _ own 0.05
on _ paper -0.15
on _ platform 0.10
on _ poster -0.22
on _ record 0.12
on _ release -0.05
on _ request 0.10
on _ retention 0.07
on _ screen -0.06
on _ seale 0.05
on _ september 0.26
on _ shop -0.07
on _ since -0.13
on _ size 0.07
on _ spot 0.19
on _ storage 0.18
on _ strength 0.05
on _ there -0.29
on _ three 0.12
on _ two 0.07
on _ type -0.06
on _ under 0.13
on _ we -0.08
on _ which -0.16
on _ whiteboard -0.08
on _ whole -0.17
on _ without 0.06
on _ would -0.12
on _ your -0.06
on _ | 0.05
on all 0.21
on another 0.19
on anything -0.06
on arrival 0.12
on audit -0.10
on authorization 0.13
on autopilot 0.52
on available -0.12
on batches 0.08
on board 0.07
on both 0.15
on by 0.14
on change 0.07
on compliance 1.42
on controls -0.12
on day -0.06
on demand 0.67
on deviations -0.05
on disk 0.28
on does 0.09
on duty 0.07
on each 0.25
on earth 0.08
on every 0.14
on everything -0.05
on evidence 0.08
on export 0.72
on file 0.20
on for 0.47
on fridays -0.23
on from 1.02
on glass -0.05
on green 0.08
on has 0.12
on hidden 0.26
on hold 0.12
on holiday 0.10
on how -0.55
on it -0.10
on its 0.10
on live 0.77
on minor 0.42
on monday 0.13
on mondays -0.21
on my -0.12
on next -0.07
on no -0.09
on offer 0.28
on paper -0.69
on production 0.06
on public -0.07
on record 0.42
on refresh -0.06
on release 0.43
on reload -0.14
on replicated 0.35
on request 1.29
on restart -0.10
on schedule 0.23
on screen 0.57
on security 0.64
on separate -0.29
on server -0.07
on slide -0.15
on stage 0.07
on stored 0.05
on sunday 1.01
on supported -0.15
on tablets -0.39
on that 0.25
on the -0.11
on three 0.67
on through 0.06
on thursday 0.06
on thursdays -0.35
on to -0.08
on today 0.18
on trust -0.10
on tuesday -0.08
on tuesdays -0.06
on upload -0.06
on us 0.13
on wednesdays -0.15
on what 0.06
on whether 0.33
on which 0.14
on with 0.23
on you 0.24
on your -0.16
on | 0.29
on ” 0.13
once 0.48
once ( -0.10
once , 0.09
once . 0.32
once @us -0.28
once _ , 0.21
once _ @us -0.10
once _ auditor -0.16
once _ be -0.52
once _ build -1.35
once _ exist -0.14
once _ in 0.15
once _ independent -0.14
once _ link -0.11
once _ read -0.15
once _ revision 0.11
once _ signature -0.05
once _ verifie -0.18
once a 0.20
once and -0.22
once controlled -0.11
once each -0.15
once media 0.10
once storage -0.05
once the -0.68
once there -0.29
once we -0.52
once written 0.39
once you 0.31
once your -0.20
one , 0.08
one ; 0.10
one @us 0.24
one _ " -0.13
one _ 2 0.08
one _ : -0.05
one _ @us 0.19
one _ answer 0.12
one _ chain 0.33
one _ complaint 0.18
one _ could 0.14
one _ database 0.07
one _ day -0.06
one _ entrie -0.08
one _ every 0.10
one _ go 0.10
one _ goe 0.24
one _ how -0.14
one _ in 0.08
one _ issue -0.07
one _ know 0.09
one _ link 0.05
one _ month 0.17
one _ off 0.14
one _ other -0.10
one _ per 0.16
one _ permanent 0.07
one _ pilot -0.14
one _ sample -0.09
one _ say -0.10
one _ se -0.07
one _ service 0.13
one _ story 0.07
one _ there -0.12
one _ thi -0.18
one _ type -0.09
one _ which -0.05
one _ write -0.11
one _ your -0.11
one _ zero 0.24
one _ “ -0.11
one _ ” 0.07
one account 0.30
one as -0.08
one away 0.19
one before 0.21
one bit 0.29
one browser -0.06
one byte 0.20
one can 0.07
one carries 0.10
one click 0.30
one client 0.71
one cluster -0.11
one company 0.70
one competitor -0.29
one complaint 0.16
one copy -0.09
one customer 0.06
one date 0.09
one day -1.00
one each 0.17
one end 0.09
one endpoint 0.09
one exception 0.90
one gets -0.05
one graph 0.08
one hour 0.26
one in 0.06
one is -0.13
one jar -0.06
one key 0.10
one link -0.13
one loaf -0.32
one login -0.07
one manufacturer 0.18
one may -0.53
one might -0.07
one needs 0.07
one off -0.07
one or -0.07
one organisation -0.07
one out 0.19
one owner -0.14
one page -0.43
one per 0.36
one pilot -0.33
one record 0.54
one report -0.05
one reviewer -0.15
one sample -0.38
one schema 0.12
one sense -0.21
one sentence -0.36
one shared -0.38
one since 0.09
one string 0.13
one table -0.30
one taken 0.09
one tap 0.24
one thread -0.09
one unbroken 0.99
one user -0.14
one verified 0.12
one whose -0.44
one without -0.08
one you 0.13
ones 0.20
ones . 0.22
ones are -0.12
ones in 0.08
ones that -0.10
oneself -0.34
only $ -0.89
only . 0.12
only : -0.41
only _ : 0.60
only _ ; 0.16
only _ ? -0.12
only _ @us 0.14
only _ a -0.07
only _ also -0.11
only _ be 0.06
only _ can 0.21
only _ complete 0.07
only _ demo 0.05
only _ entrie -0.11
only _ entry -0.12
only _ ever -0.09
only _ evidence -0.07
only _ from 0.06
only _ gate -0.12
only _ have -0.10
only _ history 0.06
only _ its -0.14
only _ leav 0.48
only _ leave 0.14
only _ new -0.49
only _ no -0.08
only _ not 0.32
only _ open 0.29
only _ opene 0.20
only _ platform 0.21
only _ role 0.36
only _ storage -0.12
only _ system 0.07
only _ that 0.20
only _ to 0.06
only _ version 0.06
only _ what -0.08
only _ | -0.12
only a -0.23
only after -0.17
only an 0.14
only and 0.41
only as -0.20
only by -0.11
only category -0.11
only cleared 0.06
only copies 0.31
only copy -0.09
only drafts 0.09
only effective 0.79
only ever 0.34
only for 0.09
only from 0.08
only grow 0.07
only guard -0.26
only if -1.55
only in -0.36
only is -0.06
only its -0.48
only just -0.47
only key 0.25
only named 0.51
only once -0.14
only one 0.43
only planned 0.06
only record 0.17
only report 0.91
only their -0.06
only then -0.16
only thing -0.35
only those 0.41
only trail 0.11
only when -0.70
only with -0.25
only your -0.24
only – -0.06
opa 0.33
opa policies 0.62
open 0.06
open $ 0.08
open , 0.13
open @us 0.44
open _ @us -0.09
open _ and 0.13
open _ api -0.05
open _ business 0.80
open _ by -0.11
open _ close -0.39
open _ customer 0.19
open _ door 0.06
open _ evidence 0.15
open _ file 0.07
open _ gate -0.22
open _ live 0.09
open _ of -0.10
open _ record 0.21
open _ regulate 0.48
open _ site 0.07
open _ use -0.05
open _ work 0.07
open _ workspace 0.13
open _ would -0.06
open _ write 0.05
open _ ” 0.18
open a 0.48
open an 0.16
open any 0.44
open for 0.79
open gap -0.17
open in -0.07
open it 0.22
open items -0.15
open points -0.41
open production -0.07
open questions -0.43
open since 0.65
open source -0.87
open them 0.07
open to 0.14
open when 0.13
open work -0.07
open ” -0.09
opene _ bench 0.10
opene _ production -0.05
opened 0.08
opened at 0.25
opened by 0.33
opened for 0.28
opened in 0.06
opened on 0.08
opened only -0.05
openid 0.50
openid connect 0.38
opening -0.09
opens 0.08
opens $ -0.14
opens . -0.19
opens @us -0.06
opens a -0.08
opens after -0.52
opens an 0.06
opens in 0.22
opens nothing -0.57
opens one 0.16
opens with 0.08
operate -0.27
operate _ . -0.08
operate _ a -0.10
operate _ prototype -0.07
operate _ the 0.05
operate effectively -0.09
operated effectively 0.26
operated over -0.08
operates as -0.07
operating -0.27
operating effectively 0.06
operating evidence -0.34
operating workflow 0.10
operation $ 0.16
operation , 0.12
operation . -0.08
operation and 0.55
operation remains -0.25
operation since 0.37
operational 0.19
operational $ 1.09
operational status 0.07
operations $ -0.10
operations in -0.14
operator 0.20
operator . -0.35
operator _ and -0.07
operator _ approver 0.06
operator _ the 0.07
operators 0.31
operators can -0.33
operators hold 0.17
operators should -0.29
opinion 0.12
opinion , -0.07
opinion . 0.35
opinion : 0.06
opinion _ . 0.19
opinion _ a -0.14
opinion _ our 0.18
opinion _ security 0.16
opinion _ the -0.17
opinion _ unqualifie -0.07
opinion _ we -0.08
opinion and -0.20
opinion from -0.11
opinion in 0.14
opinion is 0.16
opinion of -0.26
opinion on 0.05
opinions 0.05
optional 0.30
oq 0.08
oq _ and 0.26
oq _ signe 0.35
oq pq 0.18
or -0.27
or , -0.30
or : -0.06
or _ . -0.24
or _ ? -0.13
or _ a -0.11
or _ any -0.17
or _ anythe -0.21
or _ audit -0.09
or _ be 0.06
or _ data -0.17
or _ else -0.06
or _ first -0.05
or _ line -0.10
or _ of -0.07
or _ operation -0.12
or _ other -0.47
or _ production -0.07
or _ run 0.12
or _ their -0.12
or _ then -0.12
or _ trail 0.06
or _ we 0.05
or _ word -0.11
or a 0.28
or an -0.10
or another 0.05
or any -0.74
or anything -0.16
or at -0.18
or attestation -0.12
or autonomous -0.10
or certifies -0.26
or certify -0.37
or change -0.06
or deleted -0.17
or does 0.21
or electronically -0.20
or enable -0.07
or entra 0.07
or even -0.33
or is 0.08
or it -0.14
or later -0.07
or leave -0.22
or more -0.13
or not 0.06
or one -0.12
or only -0.09
or otherwise -1.16
or refused 0.07
or refuses -0.07
or rejects 0.20
or release -0.12
or service -0.10
or tamper -0.06
or that -0.52
or to -0.29
or vendor -0.06
or without -0.25
orange -0.38
order -0.40
order $ -0.46
order , 0.13
order . -0.20
order : -0.58
order form 0.06
order in 0.09
order of -0.33
ordere _ . -0.11
ordered -0.54
ordered . -0.20
orders -0.25
org id -0.24
organic -0.30
organisation -0.08
organisations -0.12
organization -0.06
organized 0.11
organized around 0.11
orientation -0.10
original , -0.10
original _ our 0.07
original _ readable 0.06
original _ stay 0.07
original _ which 0.06
original _ your -0.08
originals 0.07
originals are 0.11
originals under 0.07
originating 0.63
orphan 0.10
orphaned 0.70
orphaned capas -0.17
orphans 0.63
other 0.08
other _ 's 0.11
other _ , 0.05
other _ ; 0.05
other _ at 0.05
other _ available 0.10
other _ blocke -0.06
other _ by 0.05
other _ live 0.16
other _ no 0.16
other _ not -0.14
other _ our 0.32
other bytes -0.23
other customer 0.33
other hand 0.15
other is 0.15
other modules 0.50
other people 0.19
other than 0.19
other tools -0.18
other vendors 0.27
others ' 0.13
others are 0.49
otherwise -0.16
otherwise . -0.12
ought -0.76
ought _ be 0.13
ought _ the -0.11
ought to -0.77
our 0.31
our _ ' -0.12
our _ a 0.08
our _ accepte 0.09
our _ admin 0.25
our _ administrator 0.08
our _ all 0.12
our _ already 0.26
our _ and 0.20
our _ any 0.08
our _ approval 0.43
our _ approve -0.08
our _ attestation 0.48
our _ audit 0.25
our _ authorization 0.10
our _ be -0.21
our _ before 0.06
our _ between -0.07
our _ by -0.13
our _ call 0.12
our _ can -0.06
our _ carrie 0.13
our _ certificate 0.12
our _ certifie -0.06
our _ change 0.22
our _ check -0.05
our _ clean 0.12
our _ come -0.07
our _ complete -0.26
our _ compliance 0.24
our _ compliant 0.15
our _ contract -0.13
our _ control 0.28
our _ cover 0.45
our _ decide 0.06
our _ desk 0.32
our _ deviation -0.12
our _ doe 0.05
our _ each 0.42
our _ end 0.07
our _ endpoint 0.58
our _ engine 0.26
our _ environment 0.26
our _ every 0.09
our _ evidence 0.10
our _ examination 0.05
our _ examine -0.06
our _ exist -0.17
our _ fall 0.11
our _ folder -0.10
our _ go 0.23
our _ hang 0.08
our _ hash 0.05
our _ hipaa 0.26
our _ hold -0.12
our _ ii 0.20
our _ in 0.26
our _ isolate -0.43
our _ issue 0.21
our _ it 0.15
our _ its -0.06
our _ keep -0.08
our _ last 0.08
our _ live 0.73
our _ management 0.24
our _ module 0.06
our _ month 0.21
our _ none -0.16
our _ not 0.11
our _ office -0.07
our _ on -0.10
our _ out 0.11
our _ penetration 0.22
our _ period -0.06
our _ policy -0.07
our _ production 1.00
our _ put 0.07
our _ questionnaire -0.08
our _ record -0.07
our _ release 0.37
our _ report 0.14
our _ request 0.09
our _ room -0.06
our _ same 0.16
our _ scope 0.12
our _ seal 0.16
our _ second 0.06
our _ security 0.19
our _ server 0.07
our _ service 0.13
our _ share 0.25
our _ since -0.14
our _ site -0.06
our _ some -0.08
our _ spring 0.24
our _ store 0.31
our _ support 0.24
our _ system 0.38
our _ take 0.19
our _ team -0.13
our _ test 0.12
our _ teste 0.26
our _ that 0.06
our _ the 0.13
our _ them -0.10
our _ through 0.12
our _ trail 0.27
our _ trust 0.17
our _ turn 0.10
our _ vendor -0.24
our _ who 0.09
our _ will 0.06
our _ with 0.15
our _ without 0.21
our _ year 0.09
our _ yet -0.06
our _ – -0.11
our _ “ 0.09
our aim -0.05
our ambition -0.20
our annual 0.13
our answer -0.31
our api 0.44
our architecture -0.08
our archive 1.47
our attestation 0.60
our audit 0.07
our auditor 0.28
our auditors 0.34
our back 0.54
our backend 1.03
our backup -0.11
our backups 0.25
our booth -0.13
our bot 0.09
our certificate 1.06
our certification 0.45
our certified 1.28
our checker -0.48
our cluster 0.08
our coffee -0.09
our competitor -0.31
our competitors -0.14
our compliance -0.06
our control 0.25
our controlled 0.81
our controls 0.46
our copy -0.06
our cpa 0.22
our current -0.07
our customer 0.17
our customers 0.71
our data -0.08
our database 0.27
our deck 0.38
our demo -1.27
our design -0.14
our designer -0.44
our development 0.20
our deviations -0.34
our digital 0.73
our document 0.38
our durable 0.72
our e 0.27
our electronic 0.36
our encrypted 0.13
our endpoints 0.07
our event 0.62
our evidence 0.08
our export -0.07
our fedramp 0.52
our files -0.25
our final 0.44
our founders -0.16
our front 0.66
our gate 0.08
our gateway 0.68
our goal -0.07
our history 0.16
our host -0.24
our identity 0.08
our illustrator -0.10
our information 0.84
our intern -0.09
our isms -0.06
our iso 0.46
our landlord -0.45
our last 0.70
our latest 1.42
our lawyers -0.41
our ledger 1.51
our links 0.08
our list -0.70
our live 0.55
our lobby 0.06
our locked 0.60
our login -0.12
our logo -0.19
our middleware -0.07
our model 0.12
our modules 0.06
our name -0.16
our neural 0.15
our newsletter -0.13
our office -0.39
our official 0.41
our operations 0.18
our other 0.36
our pages -0.11
our payroll -0.23
our pci 0.11
our pdfs -0.07
our pen 0.12
our pilot -1.07
our plan -0.48
our platform 0.48
our policy -0.06
our primary 0.29
our print 0.36
our processing 0.53
our production 0.76
our prospects -0.58
our prototype -0.43
our provider 0.52
our quality 0.31
our readers -0.06
our records -0.13
our recovery -0.19
our registrar 0.12
our report 0.55
our reporting 0.34
our repository 0.29
our role -0.18
our routes 0.17
our sales -0.08
our saml 0.13
our sample -0.14
our sandbox -0.06
our seal 0.29
our security 0.30
our server 0.19
our servers 0.41
our service 1.34
our side -0.08
our signature -0.28
our signatures 0.57
our signing 0.19
our site -0.16
our soc 0.47
our source -0.10
our staff -0.65
our stand -0.17
our store 0.75
our style -0.06
our supplier -0.17
our system 1.26
our team -0.53
our tenant 0.50
our tenants -0.38
our tool -0.08
our trail 0.15
our trust 0.10
our two -0.25
our type 0.83
our unalterable -0.12
our users 0.71
our vault 0.10
our web -0.57
our webinar -0.08
our whole 0.11
our wish 0.16
our word 0.08
our worm 0.43
ours 0.41
ours , 0.43
ours . -0.22
ours are 0.16
ours does -0.25
ours is 0.05
ours since 0.33
ours that 0.18
ours to -0.43
ours would -0.53
ourselves -0.05
out 0.15
out " -0.21
out $ 0.28
out ; -0.29
out ? -0.30
out _ " -0.08
out _ and 0.17
out _ approval 0.14
out _ as 0.08
out _ box 0.44
out _ by 0.12
out _ certifie 0.20
out _ copie 0.13
out _ for -0.07
out _ into 0.15
out _ line 0.07
out _ loop 0.25
out _ now -0.06
out _ numbere 0.10
out _ our 0.07
out _ printer 0.09
out _ report 0.51
out _ same 0.14
out _ the 0.07
out _ “ -0.06
out _ ” -0.10
out as 0.50
out at -0.11
out before 0.05
out button 0.19
out buttons -0.09
out by 0.12
out certified -0.41
out comes 0.41
out controlled 0.11
out from 0.21
out numbered 0.39
out of -0.15
out on -0.10
out padlock -0.11
out pen -0.07
out requirements 0.07
out the 0.34
out when -0.08
out “ -0.12
outage 0.18
outages 0.27
outcome -0.14
outdated 0.88
outdated instructions 0.12
outgrown 0.45
outlast 0.11
outline -0.83
outline of -0.36
outlive a -0.24
outlives 0.14
outlook -0.09
output . 0.13
output : -0.37
output _ a 0.07
output _ as -0.05
output _ be -0.25
output _ record -0.07
output of -0.25
output to -0.15
output was 0.16
outside 0.06
outside . 0.06
outside _ a 0.08
outside _ be -0.06
outside _ find 0.15
outside _ have -0.08
outside _ in 0.07
outside firm -0.08
outside lab 0.12
outside the -0.16
outside your 0.27
outsider 0.10
outsider 's 0.19
outsider _ to 0.05
outsider _ your 0.23
outsiders 0.24
outstanding -0.67
outstanding $ -0.16
outstanding . -0.33
oven -1.22
oven $ -0.22
oven . 0.10
oven _ " 0.06
oven _ : 0.10
oven squeaks -0.06
over 0.07
over , 0.15
over ; 0.21
over _ : -0.05
over _ @us 0.11
over _ be 0.16
over _ month -0.07
over _ period -0.12
over _ with 0.16
over _ you 0.09
over _ your 0.42
over an -0.10
over and 0.12
over each 0.06
over in 0.17
over is 0.29
over lunch -0.24
over months -0.07
over oidc 0.16
over one -0.07
over our -0.11
over the 0.29
over three -0.06
over twelve -0.09
overdue -0.41
overnight 0.85
overnight , 0.13
overrule 0.06
oversight -0.10
overview -0.32
overwrite 0.22
overwrites 0.28
overwritten 0.41
owe -0.15
owe you -0.06
owed -0.06
own -0.10
own $ 0.36
own , 0.17
own : -0.07
own _ , -0.09
own _ : 0.06
own _ ; -0.13
own _ @us -0.06
own _ be -0.06
own _ capa 0.07
own _ center -0.12
own _ complaint 0.05
own _ it -0.07
own _ its -0.12
own _ key 0.24
own _ no 0.13
own _ of -0.09
own _ one 0.20
own _ report -0.05
own _ which -0.07
own admins 0.72
own archive -0.24
own authority 0.60
own colour -0.40
own company 0.07
own controls 0.14
own credentials 0.60
own customers -0.19
own data -0.06
own database 1.05
own directory 0.70
own document -0.26
own encryption 0.11
own engineers 0.27
own entra -0.27
own file -0.43
own idp 0.73
own it -0.08
own kms 0.28
own laptop -0.06
own lock 0.43
own logo -0.54
own network -0.25
own number -0.09
own portal -0.33
own quality -0.28
own records 0.13
own reports -0.08
own services -0.26
own soc -0.12
own sso 0.06
own stamp -0.41
own support 0.07
own system -0.56
own tenant 0.53
own the 0.11
own validated -0.34
own workspace 0.16
owner -0.12
owner . -0.06
owner _ . -0.09
owner _ be -0.08
owner _ date -0.07
owner has -0.23
owner is -0.09
owner to -0.10
ownership 0.26
ownership $ -1.04
ownership . -0.05
owns the -0.22
p -0.13
p . -0.54
package . -0.13
packaging -0.47
packaging . -0.11
packs -0.05
padlock and 0.23
padlock badge 0.08
padlock beside -0.08
padlock on -0.18
padlocked 0.24
page -0.18
page $ -0.23
page . 0.10
page ; 0.07
page _ 's -0.06
page _ , -0.11
page _ . -0.19
page _ @us 0.05
page _ a -0.06
page _ demo 0.14
page _ in -0.06
page _ keep -0.09
page _ link -0.11
page _ list 0.07
page _ name -0.10
page _ no 0.07
page _ not 0.08
page _ of 0.12
page _ our 0.12
page _ permanent -0.10
page _ read 0.05
page _ say -0.23
page _ that -0.15
page _ which -0.07
page _ “ 0.06
page and -0.49
page does -0.06
page footer 0.30
page for -0.18
page has -0.40
page in 0.07
page included 0.05
page is -0.61
page lacks -0.10
page may -0.15
page of -0.08
page on -0.33
page redirects -0.06
page says -0.40
page shows -0.20
page that -0.18
page under -0.05
page was -0.71
page will -0.24
page with 0.13
page you 0.09
pages -0.06
pages are 0.05
paginated -0.16
paid -1.09
painte _ . -0.34
painted -0.92
painted on -0.34
painting 0.07
pair -0.06
palette -0.12
panel -0.54
paper -0.31
paper , -1.56
paper : 0.36
paper _ , 0.09
paper _ . -0.10
paper _ @us -0.18
paper _ be -0.31
paper _ by -0.10
paper _ copie -0.07
paper _ document -0.07
paper _ have 0.23
paper _ record -0.09
paper _ soc -0.16
paper binder -0.05
paper clip -0.05
paper is 0.16
paper that 0.17
paperclip -0.11
paperclip opens -0.15
papers -0.15
papers that 0.56
paperwork 0.27
paragraph -0.10
parallel 0.48
parcel -0.08
pareto -0.12
park -0.24
parked -0.07
parking -1.26
part -0.18
part 820 0.27
part _ an -0.07
part _ it -0.10
part _ record -0.23
part _ signe 0.07
part _ the -0.15
part _ thi 0.07
part _ to -0.09
part _ ” -0.08
part in -1.01
part is -0.35
part of -0.46
part that -0.07
participant -0.25
participants -0.24
partition 0.29
partitioned -0.14
partly -0.62
partly . -0.11
partner -0.30
partner 's -1.03
partner , -0.08
partner _ 27001 -0.07
partner _ ; -0.07
partner _ certifie -0.08
partner _ iso -0.08
partner is -0.29
partner passed 0.15
partners -0.19
parts -0.46
party -0.08
party $ -0.30
party . 0.06
party _ , -0.09
party _ the -0.07
party is -0.23
pas _ a -0.11
pas _ and 0.10
pas _ factor 0.08
pas _ penetration 0.21
pass 0.05
pass $ 1.08
pass , -0.17
pass . 0.08
pass _ , -0.07
pass its -0.24
pass the 0.07
pass through -0.25
passe _ , -0.08
passed 0.34
passed $ 0.91
passed , 0.07
passed . 2.72
passed on -0.06
passed our 0.14
passed review -0.06
passed the -0.37
passed | 0.16
passes its -0.10
passes through 0.41
passes without 0.09
passing 0.52
passing mfa 0.28
passkey 0.74
passkey _ for 0.09
passkeys 0.12
passkeys , 0.07
passkeys . 0.16
passkeys and 0.27
passkeys are -0.23
passport 0.06
password 0.29
password , -0.08
password . -0.19
password ; 0.47
password ? -0.33
password _ , 0.18
password _ : 0.15
password _ a 0.07
password _ be 0.14
password _ meane 0.18
password _ signature 0.09
password _ time 0.08
password again -0.11
password alone 0.11
password and 0.26
password plus 0.05
password works -0.05
passwords 0.13
passwords , -0.06
passwords : -0.10
passwords on 0.16
past 0.69
past , -0.27
past _ , 0.14
past _ : 0.18
past _ and 0.13
past _ guard -0.05
past _ the 0.14
past a -0.37
past the 0.31
past year 0.16
paste it -0.07
pasted elsewhere -0.14
pasting 0.10
patch -0.05
patchy -0.13
path -0.14
path $ -0.21
path , 0.13
path : -0.40
path _ 's 0.05
path _ and 0.05
path _ customer 0.10
path _ evidence -0.09
path _ one 0.10
path _ security 0.10
path _ the -0.06
path _ workspace 0.17
path cover -0.06
path from 0.39
path to -0.07
patience -0.45
patience . -0.08
patient _ be 0.29
patient _ that 0.07
patients 0.53
patients depend 0.10
patterns -0.09
pay 0.05
pay _ . -0.10
payment -0.85
payroll -0.53
payroll . 0.05
payroll _ its -0.10
payroll _ soc -0.10
payroll bureau -0.48
payroll provider -0.73
pci _ 4.0 0.18
pdf 0.12
pdf , -0.20
pdf _ , 0.05
pdf _ inspector 0.16
pdf _ with -0.10
pdf _ you 0.08
pdf a 0.12
pdf export -0.09
pdf to 0.09
pdf you 0.11
pdf ” 0.06
pdfs , -0.08
peace 0.16
peace _ mind 0.09
peace of 0.34
peek 0.16
peer -0.08
pen -0.05
pen _ , 0.07
pen _ a 0.08
pen _ approval 0.15
pen _ no 0.05
pen and -0.09
pen in 0.08
pen tested -0.12
pen tester -0.06
pen testers 0.05
pencil -0.42
pencil _ . -0.30
pencil _ for -0.06
pencil _ the -0.14
pencilled -0.53
pencilled in -0.57
pending -0.71
pending $ -2.18
pending , -0.15
penetration _ find 0.13
penetration _ have -0.17
penetration _ last 0.10
penetration testers 0.23
pens . -0.19
people 0.12
people 's 0.54
people , -0.10
people . -0.70
people ; -0.12
people and 0.20
people at 0.17
people call -0.11
people come -0.20
people decide -1.28
people get -0.06
people have -0.08
people log -0.05
people on 0.09
people out 0.57
people sign 0.36
people to 0.05
people with 0.05
per _ , 0.13
per _ be -0.07
per _ per 0.19
per call 0.50
per cent -0.26
per client 0.21
per customer 0.23
per endpoint -0.18
per file 0.16
per module 0.10
per role 0.11
per workspace 0.20
perfectly -0.07
perhaps -0.14
period 0.11
period : -0.09
period ; -0.55
period _ , 0.06
period ended 0.10
period ends 0.77
periodic 0.07
periodic review 0.23
permanent 0.62
permanent $ 0.12
permanent , 0.21
permanent . 0.11
permanent _ and 0.07
permanent _ copy -0.10
permanent _ that -0.18
permanent id 0.46
permanent links -0.11
permanent record 0.28
permanently 0.61
permanently $ 0.20
permanently . -0.07
permanently _ . 0.13
permanently _ the 0.05
permission , 0.18
permission _ each -0.18
permission _ every 0.54
permission _ our 0.06
permission _ server 0.06
permission check -0.06
permission checks 0.06
permission first 0.60
permission on 0.25
permission policy -0.70
permissions $ 0.64
permissions , 0.05
permissions . -0.17
permissions : -0.08
permissions ? -0.14
permissions are 0.08
permissions in -0.14
permissions to -0.45
permissions were 0.37
permissions will -0.06
permissions ” 0.05
persist -0.09
persist audit -0.14
persisted 0.10
persisted . 0.08
persistence 0.11
persistence $ -1.74
persistence , -0.28
persistence _ , 0.20
persistence _ : 0.05
persistence _ and 0.08
persistence _ any -0.05
persistence _ blocke -0.06
persistence _ evident -0.06
persistence _ not -0.19
persistence _ tamper 0.10
persistence and 0.07
persistence before -0.25
persistence gate 0.25
persistence has 0.24
persistence not -0.18
persistent 0.12
persistent _ live 0.05
persistent _ not -0.15
person 0.07
person 's -0.07
person ; -0.17
person _ 's 0.06
person _ . -0.06
person _ @us 0.18
person _ a -0.07
person _ ai 0.05
person _ approval 0.14
person _ approve -0.07
person _ at 0.07
person _ decide -0.17
person _ decision 0.08
person _ demo -0.15
person _ for 0.06
person _ in 0.08
person _ loop 0.19
person _ name -0.12
person _ no -0.46
person _ sign -0.13
person _ signe 0.08
person _ their 0.76
person _ through -0.06
person _ work -0.08
person _ your 0.34
person at -0.05
person behind 0.05
person decides -0.73
person from 0.08
person has -1.45
person to -0.18
person with -0.14
person would -0.60
persona _ . -0.10
persona _ the -0.07
persona menu -0.06
personal _ in 0.05
personal _ the 0.07
personal data 0.08
personas -0.43
persons -0.48
pg 0.12
pharma 0.11
pharma , -0.06
phase 0.20
phase . -0.75
phase 4 -0.23
phase _ . -0.15
phase four -0.20
phase three -0.36
phone , -0.08
phone _ , 0.14
phone _ and -0.06
phone _ the 0.06
phone _ you 0.13
phones 0.58
photo -0.18
photo , 0.26
photo _ , 0.06
photo _ . -0.39
photo _ and 0.07
photo _ certificate 0.14
photo _ it 0.08
photo _ lab 0.08
photos -0.12
photos , 1.01
photos . -0.45
photos and 0.25
photos go -0.06
phrase -0.60
phrase " -0.10
phrase _ " -0.06
phrase _ . -0.10
phrase “ -0.15
phrases -0.62
pick -0.11
pick _ . -0.36
pick _ and 0.07
pick _ not -0.09
pick _ uploade -0.09
pick an 0.08
pick any 0.10
pick are -0.36
pick “ -0.22
picked -0.39
picked from -0.25
picker _ . -0.08
picker is -0.24
pickiest 0.17
picks a -0.20
picks the 0.46
picnic -0.35
picture -1.17
picture . 0.42
picture ; -0.08
picture _ . -0.56
picture of -0.09
pictures -0.35
pictures of -0.21
piece _ , -0.06
piece _ . -0.12
piece of -0.06
piece we -0.06
pill 0.26
pilot -0.35
pilot " 0.16
pilot $ -0.48
pilot 's 0.18
pilot , 0.16
pilot . -0.47
pilot ; 0.12
pilot _ 's -0.06
pilot _ , -0.19
pilot _ . -0.20
pilot _ ? -0.24
pilot _ a 0.20
pilot _ and 0.11
pilot _ be 0.13
pilot _ first -0.05
pilot _ for 0.15
pilot _ mean -0.08
pilot _ not -0.45
pilot _ of 0.05
pilot _ on -0.18
pilot _ one -0.22
pilot _ only -0.09
pilot _ production 0.06
pilot _ use 0.06
pilot _ without -0.27
pilot _ would 0.07
pilot agreement -0.18
pilot and 0.31
pilot are 0.05
pilot boundary -0.40
pilot can -0.15
pilot demo 0.11
pilot does 0.10
pilot goes -0.31
pilot has -0.25
pilot is 0.26
pilot label 0.28
pilot lacks -0.10
pilot participants -0.06
pilot plant 0.11
pilot ready 0.05
pilot site -0.24
pilot sites -0.07
pilot to 0.05
pilot user -0.07
pilot users -0.25
pilot will -0.27
piloting -0.06
pilots -0.31
pin 0.91
pin , 0.71
pin _ and 0.17
pin _ the 0.06
pin and 0.48
ping 0.36
ping , 0.33
ping _ and 0.17
pipeline 0.28
pitch -0.82
place 0.09
place $ 0.28
place , -0.13
place . 0.33
place ? -0.17
place _ a -0.15
place _ it -0.08
place _ leave 0.05
place _ may -0.42
place _ nothe 0.05
place _ open -0.39
place _ production -0.28
place _ thi -0.12
place _ to 0.06
place before -0.18
place in -0.08
place of -0.21
place on -0.07
place shown -0.07
place to -0.33
place today 0.36
place where -0.48
place ” -0.27
placed under 0.09
placeholder -0.05
placeholder text -0.15
places 0.08
plain -0.41
plain reason -0.13
plain words -0.36
plan . -0.37
plan ? -0.12
plan _ . -0.06
plan _ ; 0.78
plan _ a -0.09
plan _ after -0.06
plan _ an -0.05
plan _ be 0.32
plan _ have -0.08
plan _ it -0.08
plan _ live -0.23
plan _ on -0.07
plan _ yes -0.36
plan and 0.13
plan for -0.11
plan is -0.41
plan on 0.29
plan to -0.19
planned -0.36
planned " 0.21
planned $ -2.35
planned . -1.90
planned : -0.39
planned ; 0.62
planned for -0.32
planned | -1.56
plans -0.07
plans $ 0.46
plans for -0.12
plant . -0.17
plant _ @us 0.07
plant _ batche 0.12
plant _ deviation -0.19
plant _ graz -0.05
plant _ it 0.30
plant _ live -0.06
plant _ plant 0.09
plant _ production -0.14
plant _ real 0.07
plant _ run -0.08
plant _ their 0.28
plant _ with -0.06
plant a 0.06
plant from 0.29
plant on -0.05
plants 0.49
plants $ 0.19
plants , -0.22
plants . 0.24
plants already 0.08
plants are -0.16
plants have 0.55
plants run 0.49
plants trust 0.05
platform 0.49
platform , 0.56
platform . 0.54
platform _ , 0.16
platform _ control 0.32
platform _ each 0.20
platform _ for 0.36
platform _ gxp 0.53
platform _ it 0.24
platform _ of 0.06
platform _ on -0.05
platform _ one 0.32
platform _ production -0.06
platform _ regulate 0.06
platform _ the 0.17
platform _ to -0.06
platform _ use 0.53
platform _ validate 0.29
platform and 0.54
platform for -0.07
platform has -0.17
platform in -0.07
platform is -0.13
platform itself -0.07
platform keeps 0.30
platform team -0.08
platform that 0.28
platform was -0.10
platform will -0.07
platform with 0.26
play -0.11
play _ . -0.13
plays -0.57
plays back -0.15
please -0.50
please , -0.39
please . -0.07
please _ . -0.27
please _ batch 0.07
please _ it -0.10
please _ the 0.11
please _ your -0.06
please _ “ 0.07
please _ ” 0.07
please bring -0.06
please do 0.42
please keep 0.06
please leave -0.10
please refrain -0.05
please report -0.36
plu _ and 0.05
plug 0.20
plug _ , 0.09
plug _ a 0.06
plug _ middle 0.06
plug in 0.11
plug on -0.21
plus 0.61
plus , -0.26
plus a 0.19
pocket 0.28
podcast -0.30
poem -0.05
point -0.09
point . -0.22
point _ . 0.06
point _ not -0.06
point _ which -0.18
point at 0.07
point from -0.22
point is 0.24
point objective 0.08
point objectives -0.10
point to 0.12
pointed -0.06
pointing -0.16
points -0.10
points . -0.14
police -0.28
policie _ , -0.13
policies for -0.37
policies that 0.61
policy . -0.12
policy _ . 0.19
policy _ a -0.09
policy _ not 0.09
policy _ to -0.15
policy attached -0.06
policy before 0.17
policy engine -0.07
policy for -0.08
policy is -0.06
policy layer -0.10
policy on 0.77
policy says 0.41
policy service 0.06
port -0.11
portal , -0.42
portal . 0.14
portal _ be -0.07
porto -0.13
position . -0.12
possible 0.12
possible $ 0.20
possible , -0.22
possible causes -0.10
possible for 0.50
possible in 0.28
possible to 0.23
post -0.09
post _ . -0.10
post it -0.34
poster -0.88
posters -0.72
postgre _ , 0.07
postgres -0.13
postgresql 0.40
postman 0.05
postponed , 0.25
posture -0.05
posture . -0.27
power 0.07
power _ your -0.08
power cut 0.12
power cuts 0.25
power to -0.16
powered 0.08
powered by 0.07
pq -0.08
pq _ . 0.07
pq _ and 0.07
pq _ file 0.18
pq _ signe 0.28
pq are 0.57
pqr 0.08
practical 0.07
practically 1.30
practice -0.25
practice _ . -0.07
practice rules -0.13
pre -0.05
pre sort -0.09
precede -0.28
precisely -0.42
precisely the -0.11
precondition -0.29
precondition for -0.18
precondition of -0.05
predecessor 0.47
prefer 0.10
preferences -0.24
preferences . -0.21
premature -0.35
premature . -0.09
premium 0.10
preparation 0.19
prepared -0.41
preparing for 0.09
prerequisite -0.34
prerequisites -0.46
present -1.48
present . -0.41
present the -0.07
presentation -0.57
presentation . -0.34
presented -0.09
presented as -0.11
presenter -0.47
presenters -0.07
preserve -0.06
preserved 0.71
preserved through 0.27
preserves 0.12
press _ , 0.17
press _ a 0.07
press _ and 0.11
press _ hand 0.35
press _ pdf 0.17
press _ the 0.07
press _ to -0.22
press _ you 0.06
press ctrl -0.06
press export 0.29
press f -0.16
press issue 0.15
press it 0.92
press kit -0.31
press of 0.83
pressing -0.21
presuppose -0.44
presuppose _ , -0.22
presupposes -0.94
presupposes a -0.26
pretend _ . -0.19
pretty -0.08
pretty , -0.17
prevails -0.21
prevent -0.36
preventive -0.30
preventive action -0.21
prevents -0.25
preview -0.09
preview $ -0.21
preview : 0.07
preview _ . 0.05
preview _ and -0.05
preview is -0.10
preview of 0.15
previews -0.11
previous -0.23
previous : 0.14
previous revision 0.06
price -0.24
pricing -0.20
primary 0.41
primary _ , 0.11
primary _ and 0.08
primary database 0.41
principles ? -0.08
print . -0.19
print _ 's 0.11
print _ , 0.11
print _ : 0.22
print _ a -0.07
print _ and 0.07
print _ number 0.06
print _ official 0.36
print _ one 0.09
print _ the 0.08
print _ ” -0.06
print button -0.13
print from -0.12
print here -0.42
print the -0.17
print with 0.37
print “ -0.06
printe _ time 0.13
printe _ to -0.12
printed . 0.09
printed any 0.12
printed on -0.41
printer 0.07
printer , -0.06
printer _ , 0.12
printer _ : 0.06
printer _ approval 0.09
printer _ be 0.15
printer _ go 0.09
printer can 0.41
printing -0.18
printing from -0.06
printout ; -0.18
printout from -0.23
printouts carry 0.15
prints -0.25
prints . 0.08
prints and 0.18
prints certified -0.08
prints is -0.05
prints the 0.28
prior -0.25
prior to -0.10
priority -0.16
privacy 0.31
privacy . -0.06
privacy : -0.08
privacy ; -0.31
privacy _ ? 0.05
privacy law 0.22
privacy notice -0.37
privacy trust 0.11
private half -0.24
privilege 0.29
privilege , 0.17
privilege : -0.12
privilege _ , 0.08
privilege escalation 0.09
privilege roles 0.12
priya -0.11
pro -0.17
probably in -0.46
problem -0.13
problem , -0.09
problem . -0.18
problem _ . -0.09
problem statement -0.07
procedure , 0.11
procedure . -0.07
procedure _ , 0.13
procedure _ and 0.05
procedure _ as -0.12
procedure _ by 0.07
procedure _ control 0.05
procedure _ effective 0.06
procedure _ floor 0.07
procedure _ from 0.14
procedure _ numbere 0.10
procedure _ signe 0.06
procedure before -0.17
procedure is -0.10
procedures . -0.15
procedures are 0.34
procedures have 0.16
procedures in -0.10
proces _ , -0.08
proces _ and 0.06
proces _ confidentiality -0.14
process -0.39
process , -0.21
process . -0.87
process ? 0.10
process _ and -0.06
process must 0.09
process on 0.13
process personal 0.20
processes -0.07
processes on -0.05
processing 0.09
processing integrity -0.41
procurement 0.08
procurement can 0.19
prod 1.18
produce -0.37
produce a -0.65
produce certified -0.17
produce official 0.26
produced 0.19
produces the 0.32
product 0.07
product : 0.33
product _ as 0.26
product _ have -0.12
product _ prototype -0.06
product _ to -0.17
product family -0.26
product has 0.06
product must -0.05
product or -0.07
product review 0.19
product reviews 0.12
product team -0.07
production 0.33
production $ 0.59
production . 0.28
production ; -0.08
production _ ) 0.06
production _ . 0.19
production _ @us -0.05
production _ a -0.10
production _ actor -0.13
production _ agreement -0.07
production _ all 0.22
production _ any 0.09
production _ be 0.05
production _ blocke 0.24
production _ claim -0.07
production _ close -0.45
production _ do 0.09
production _ enable 0.12
production _ every -0.07
production _ for -0.05
production _ isolation 0.05
production _ it -0.10
production _ longer 0.25
production _ mis -0.14
production _ must -0.06
production _ not -0.09
production _ now 0.09
production _ off -0.09
production _ on 0.08
production _ pas 0.18
production _ provider -0.26
production _ remain -0.12
production _ require -0.25
production _ route 0.18
production _ separate 0.11
production _ shut -0.06
production _ sign 0.09
production _ stay -0.16
production _ still -0.06
production _ unavailable 0.07
production _ validation -0.07
production _ will -0.21
production _ would -0.06
production _ write 0.08
production _ ” -0.05
production access -0.78
production at -0.09
production auth -0.60
production bound -0.11
production controls -0.31
production data -0.08
production database 0.07
production edition -0.29
production environment 0.08
production evidence -0.07
production from 0.11
production go -0.58
production grade 0.07
production has -0.13
production may -1.24
production of -0.14
production on 0.06
production opens -0.81
production operation 0.10
production quality -0.28
production route -1.76
production routes -0.10
production security -0.28
production sign -0.09
production since 0.42
production stays -1.15
production system 0.30
production was 0.21
production workspace 0.37
production write 0.19
production – 0.75
production ” -0.37
productive 0.09
products -0.12
profile -0.39
profile . -0.27
program -0.20
programme 0.09
progress 0.06
progress " 0.57
progress . -0.07
progress ” 0.09
prohibited -0.33
project -0.17
project , 0.06
project . -0.09
project is -0.26
promise 0.17
promise . 0.17
promise a -0.31
promise on 0.28
promise that -0.24
promise to 0.09
promised ? -0.08
promises -0.25
promises that -0.40
promize _ : 0.25
promize _ ; 0.06
promize _ that -0.16
promote 0.09
promoted 0.50
prompt , 0.14
prompt . 0.44
proof 0.29
proof $ 0.25
proof , 0.07
proof . -0.07
proof _ . -0.10
proof _ : 0.05
proof _ be 0.07
proof _ can -0.13
proof _ for 0.08
proof _ link 0.05
proof _ not -0.09
proof _ tenant -0.07
proof _ the -0.09
proof and -0.16
proof audit 0.13
proof exports 0.59
proof history 0.37
proof logging 0.06
proof of -0.29
proof stays 0.46
proof that -2.05
proof ” -0.20
proofs -0.08
property -0.73
property of -0.17
property that -0.71
proposal -0.09
proposal . -0.16
proposals 0.07
propose _ dispose -0.09
propose _ person -0.07
proposed -0.41
proposes -0.41
proposes , -0.18
prospect -1.51
prospect 's -0.38
prospect _ their -0.09
prospect asked -0.05
prospect that -0.14
prospects -0.10
prospects that 0.08
protect . -0.05
protect _ . 0.38
protect _ customer 0.29
protected 0.09
protected $ 0.11
protected against 0.06
protected ” -0.08
protection against -0.28
protects -0.38
protects every 1.07
protocol . -0.11
prototype -0.45
prototype $ -0.17
prototype , 0.06
prototype . -0.24
prototype : 0.06
prototype ? 0.19
prototype _ , -0.06
prototype _ . -0.18
prototype _ a 0.34
prototype _ in 0.06
prototype _ no -0.25
prototype _ not -0.43
prototype _ of -0.19
prototype _ one -0.08
prototype _ sample 0.08
prototype _ the 0.08
prototype _ to -0.10
prototype can -0.66
prototype has -0.41
prototype is 0.28
prototype keeps -0.21
prototype runs 0.16
prototype that -0.11
prototype with -0.06
prototype ” 0.06
prototypes 0.30
proud 0.39
proud to 1.03
provably 0.35
prove that -0.38
prove who 0.08
proved 0.63
proven 0.18
proven $ 0.32
proven . 0.17
proven in 0.25
proven to -0.08
proves -0.17
proves it 0.07
proves its -0.09
proves nothing -0.52
provide -0.33
provided -0.81
provided that -0.34
provided the -0.23
provider -0.05
provider 's -0.07
provider , -0.10
provider ? -0.10
provider _ . -0.08
provider _ 2 -0.09
provider _ actor -0.15
provider _ certifie 0.13
provider _ hipaa 0.20
provider _ identity -0.10
provider _ its -0.32
provider _ of -0.12
provider _ soc -0.11
provider _ their -0.09
provider _ to -0.10
provider _ user -0.06
provider _ verifie -0.15
provider and 0.21
provider before 0.16
provider is -0.13
provider to -0.17
providers -0.20
providers publish -0.19
provides 0.91
proving -0.23
proving that -0.25
provisioned -0.60
public 0.07
public , -0.63
public . -0.20
public _ , 0.08
public _ 2 -0.07
public _ customer 0.06
public contact -0.06
public form -0.19
public soc 0.08
publish -0.15
publish . -0.15
publish _ report -0.10
publish their -0.22
publishe _ . -0.08
publishe _ 2 -0.10
publishe _ and -0.16
publishe _ be -0.13
publishe _ soc -0.09
published -0.64
published . -0.46
published log -0.21
publisher -0.32
publishes -0.70
publishes its -0.35
pul _ plug 0.12
pul _ the 0.18
pull _ and -0.11
pull _ complaint 0.19
pull _ from 0.08
pull _ in -0.13
pull _ middle -0.10
pull _ the 0.11
pull a 0.08
pull on 0.07
pull one -0.20
pull request -0.11
pull the 0.48
pulled 0.22
pulled back 0.16
pulled the -0.10
pulling 0.19
pulling the 0.36
pulls 0.26
pulls the 0.17
pulped -0.07
pulped . -0.05
pulse 0.10
pump -0.50
purchase -0.31
purchase order -0.26
purge 0.08
purged 0.35
purpose . -0.21
purpose built 0.31
purposes , 0.09
push 0.33
pushes 0.27
put . 0.05
put _ : 0.14
put _ by 0.06
put _ logo -0.10
put _ our 0.12
put _ signature 0.06
put _ there 0.10
put a -0.05
put behind 0.47
put it 0.07
put the -0.21
put their 0.34
put to 0.67
put under 0.11
put up -0.21
put your 0.26
put “ -0.10
puts -0.10
puts the 0.06
putting -0.11
putting a -0.31
py -0.14
python -0.14
python 3 -0.07
q 0.06
q 4 -0.63
qa 0.08
qa . -0.06
qa _ , 0.14
qa _ in 0.20
qa _ on 0.37
qa approves 0.20
qa heads 0.11
qa signs -0.07
qc 0.09
qms 0.17
qms _ and -0.44
qms _ complaint -0.10
qms _ deviation -0.09
qms that 0.72
qms ties -0.35
qms with 0.46
qp -0.05
qualifications 0.14
qualifie _ signature -0.06
qualified , 0.09
qualified certificate -0.41
qualified electronic -0.10
qualified for 0.77
qualified person -0.10
quality 0.10
quality _ : 0.09
quality _ ? -0.08
quality _ @us 0.20
quality _ agreement -0.07
quality _ certifie 0.12
quality _ iso 0.26
quality _ medical -0.06
quality _ prototype -0.13
quality _ require -0.18
quality _ separate -0.08
quality _ you 0.19
quality _ your 0.15
quality agreement -0.15
quality and -0.47
quality circles -0.24
quality council -0.08
quality data 0.94
quality decisions 0.35
quality department 0.28
quality director 0.06
quality has -0.16
quality heads 0.36
quality history 0.09
quality is -0.06
quality lead -0.08
quality managers -0.34
quality operating 0.10
quality record 0.11
quality report -0.09
quality reports 0.28
quality system 0.49
quality systems -0.07
quality unit -0.19
quarter , -0.07
quarter . 0.09
quarter : 0.29
quarter _ the -0.06
quarterly 0.32
quarters -0.27
queries 0.21
query 0.12
query _ tenant 0.14
query _ the -0.05
query in 0.22
query is 0.09
question -0.41
question . -0.42
question _ , -0.06
question _ . -0.09
question _ a 0.07
question _ answer -0.05
question _ next -0.10
question _ the -0.12
question mark -0.51
question of -0.08
question that -0.18
questionnaire : -0.09
questionnaire ; 0.06
questionnaire ? -0.17
questionnaire _ our 0.13
questionnaire _ “ -0.08
questionnaire and 0.41
questions -0.93
questions $ -0.06
questions about -0.24
questions to -0.54
queue 0.17
quiet 0.05
quietly 0.35
quietly fix 1.65
quill 0.31
quite -0.12
quiz -0.52
quorum 0.25
quotation -0.39
quotation marks -0.15
quote -1.29
quote . -0.06
quote _ . -0.08
quote _ as -0.07
quotes -0.40
quotes . -0.15
r 0.16
r 2 0.36
r _ certifie 0.18
rack 0.09
radiology -0.35
raft 0.16
raise _ and 0.06
raised 0.09
raised it -0.07
raised no 0.76
ran 0.14
ran a 0.15
ran it 0.14
random -0.12
range -0.08
ransomware 0.39
rate -0.06
rather than 0.08
rating 0.11
rating is 0.29
raw _ in -0.06
rbac $ -0.97
rbac _ to -0.07
rbac assigns -0.05
rbac with 0.15
rbac | -0.06
re 0.28
re _ a 0.34
re _ be -0.09
re _ credential 0.10
re _ each 0.13
re authenticate 0.16
re authenticates 0.22
re authentication -0.18
re entered 0.13
re verified 0.09
reach _ availability -0.06
reach a 0.13
reach for -0.11
reach general -0.24
reach of 0.45
reach the 0.41
reach your 0.28
reache _ . 0.12
reache _ availability 0.23
reache _ may 0.42
reache _ mfa 0.06
reache _ pas 0.14
reache _ record 0.10
reache _ without 0.35
reached 0.08
reached from 0.07
reached general 0.91
reaches 0.33
reaches a -0.06
reaches the 0.93
read -0.09
read " -0.11
read . 0.06
read : -0.10
read _ " -0.14
read _ a -0.10
read _ about -0.11
read _ from -0.05
read _ guard 0.08
read _ not -0.20
read _ one -0.07
read _ that 0.07
read _ the 0.07
read _ write -0.06
read _ you -0.14
read _ ” -0.12
read access 0.14
read as -0.15
read each -0.21
read every -0.33
read from 0.05
read it -0.28
read many -0.65
read on -0.30
read the -0.29
read their -0.12
read them 0.06
read this -0.06
read what -0.29
read your 0.33
read “ -0.47
readable . 0.54
readable by 0.09
reade _ . -0.05
reader _ a -0.08
reader and 0.41
reader can -0.08
readers -0.28
readers , 0.23
readers who -0.48
readiness 0.07
readiness _ , -0.09
readiness _ . -0.16
readiness _ ; 0.05
readiness _ and -0.05
readiness _ be -0.06
readiness _ security 0.09
readiness _ the 0.11
readiness assessment -0.41
readiness checklist -0.25
readiness evidence -0.24
readiness letter 0.32
readiness path -0.74
readiness review -0.26
reading " 0.15
reading list -0.46
reading the -0.15
readme -0.22
reads , -0.16
reads : -0.06
reads it 0.05
ready 0.11
ready " 0.13
ready . 0.09
ready ? -0.05
ready _ : -0.05
ready _ aligne 0.14
ready _ certifie 0.06
ready _ dora 0.07
ready _ for 0.07
ready _ inspector 0.05
ready _ we 0.06
ready _ what 0.05
ready _ your 0.27
ready and 0.42
ready as 0.19
ready for -0.17
ready from 0.35
ready in -0.10
ready is -0.09
ready prototype -0.09
ready quality 0.08
ready to -0.11
ready when 0.50
ready ” 0.15
real 0.27
real $ 0.08
real , 0.10
real . 0.17
real 404 -0.14
real _ 's -0.07
real _ @us -0.16
real _ against 0.06
real _ and 0.24
real _ at 0.10
real _ batche -0.13
real _ depend 0.07
real _ go 0.10
real _ may -0.08
real _ on -0.08
real _ out -0.11
real _ person 0.05
real _ real 0.10
real _ record 0.06
real _ since 0.12
real _ the 0.09
real batch -0.13
real batches 0.07
real complaint 0.14
real complaints 0.07
real consequences -0.07
real data -0.07
real deviations -0.28
real evidence -0.07
real gmp 0.68
real links 0.05
real lots 0.09
real one -0.10
real ones 0.12
real patients 0.86
real people 0.13
real product 0.23
real record -0.72
real records -0.09
real thing 0.71
real time 0.17
real volumes 0.07
really _ , 0.11
really does 0.14
reason 0.13
reason , 0.29
reason . -0.08
reason _ , 0.07
reason _ a 0.05
reason _ for 0.08
reason _ have -0.10
reason and 0.07
reason that -0.12
reboot 0.39
rebuild 0.09
rebuilds 0.21
recal _ the -0.06
recalls 0.30
recalls the 0.32
receipts 0.19
receive _ , 0.17
received 0.06
received . -0.17
recently 0.12
reception -0.10
reception and -0.05
recertification 0.15
recertified 0.19
recipe 0.15
recipe . -0.10
recipient 0.17
recompute 0.17
recomputed 0.73
reconciled 1.07
record 0.24
record $ 0.22
record 's 0.27
record , 0.32
record ? -0.11
record _ , 0.05
record _ @us -0.07
record _ agreement -0.08
record _ at 0.08
record _ back 0.05
record _ because -0.06
record _ both 0.09
record _ break 0.14
record _ come 0.13
record _ day 0.08
record _ disk 0.17
record _ event 0.06
record _ ever 0.05
record _ from 0.18
record _ gate -0.06
record _ get 0.07
record _ go -0.06
record _ good -0.11
record _ have -0.13
record _ its 0.21
record _ link 0.09
record _ mfa 0.07
record _ next -0.08
record _ other 0.05
record _ our 0.08
record _ person 0.13
record _ production -0.19
record _ replicate -0.08
record _ server 0.06
record _ show -0.06
record _ since 0.08
record _ system -0.08
record _ thi -0.13
record _ three 0.05
record _ to 0.06
record _ two 0.08
record _ unavailable -0.07
record _ until -0.06
record _ us 0.11
record _ we 0.06
record _ whole 0.07
record _ would 0.10
record _ yet -0.05
record _ you 0.14
record _ | 0.23
record again 0.15
record and -0.31
record are 0.24
record back -0.06
record class -0.05
record could -0.21
record each -0.24
record in 0.22
record is 0.33
record it -0.12
record itself 0.26
record never 0.17
record numbers -0.10
record of -0.12
record only -0.27
record shows -0.13
record that 0.17
record types 0.14
record was 0.11
record without 0.14
record would -0.06
recorded 0.05
recorded : -0.29
recorded as 0.08
recorder -0.11
recorder , -0.23
recording -0.09
records 0.22
records $ 0.23
records . 0.14
records ; 0.32
records ? -0.13
records are 0.23
records back 0.13
records be -0.11
records can 0.07
records do -0.06
records from 0.09
records have 0.18
records in -0.06
records is -0.05
records it 0.11
records kept -0.10
records may -0.25
records must -0.09
records now 0.49
records on 0.08
records out 0.13
records require -0.23
records since -0.14
records stay 0.55
records survive 0.33
records themselves 0.11
records there -0.11
records today 0.23
records unharmed 0.09
records welcome 0.66
records will -0.30
records would -0.20
records you -0.10
records | 0.18
records ” -0.06
recover -0.31
recover . -0.10
recoverable 0.59
recovery 0.06
recovery $ 0.47
recovery , 0.12
recovery . -0.09
recovery _ . 0.05
recovery _ have 0.27
recovery _ recovery -0.06
recovery _ rehearse 0.13
recovery and -0.18
recovery drill -0.13
recovery has 0.14
recovery plan -0.21
recovery point 0.06
recovery posture -0.25
recovery runbook -0.41
recovery test 0.61
recovery tested 0.06
recovery time 0.11
recovery times 0.09
recovery was 0.47
recovery you 0.30
rectangle -0.13
recycled -0.45
recycled paper -0.32
red -0.18
red $ -0.05
red . -1.33
red _ complaint 0.08
red team 0.07
red thread -0.06
redirect -0.12
redirects , -0.06
redrawn -0.35
redundant 0.16
redundant storage 0.16
reference . 0.07
reference _ @us 0.36
reference _ capa 0.07
reference _ only -0.06
reference _ the 0.07
reference and -0.11
reference is -0.18
reference spreadsheet 0.09
references 0.08
references . 0.19
references are 0.29
references between 0.32
references follow 1.75
references in 0.06
references that -0.07
refrain -0.30
refrain _ “ -0.07
refrain from -0.30
refresh -0.27
refresh . -0.49
refresh _ the 0.06
refresh the -0.30
refresher -0.27
refusal . 0.06
refusal _ . 0.08
refusals 0.17
refuse 0.08
refuse _ . 0.07
refuse _ not 0.35
refuse _ the 0.11
refused . -0.10
refused and 0.07
refused at 0.18
refused by 0.25
refuses 0.64
refuses the 0.24
refuses to 0.37
refuses updates -0.07
refuses what 0.91
refuses whatever 0.10
regard -0.23
regards -0.22
region 0.23
region , 0.30
region _ , 0.14
region _ a -0.06
region _ and 0.19
region and -0.38
region every 0.11
region is -0.26
region on 0.21
regions 0.27
regions , 0.15
regions . 0.07
register , -0.06
register . 0.34
register _ the -0.06
register of -0.12
registere _ , 0.11
registere _ . 0.10
registered 0.46
registered to 0.43
registrar -0.06
registrar 's 0.08
registrar _ certificate -0.06
registrar _ to -0.05
registrar renewed -0.16
registrars -0.16
registry -0.14
regulate _ , 0.09
regulate _ a -0.12
regulate _ and -0.06
regulate _ at 0.41
regulate _ on -0.12
regulate _ open 0.18
regulate _ our 0.31
regulate _ run -0.09
regulate _ since 0.07
regulate _ today -0.06
regulated business -0.17
regulated customer -0.14
regulated customers 0.13
regulated entries 0.07
regulated manufacturers 0.18
regulated operation -0.08
regulated operations -0.07
regulated plants 0.09
regulated production 0.22
regulated record -0.21
regulated records 0.13
regulated sites 0.18
regulated teams 0.12
regulated use 0.18
regulator _ . 0.10
regulator _ certifie 0.07
regulator _ to -0.06
regulatory -0.09
regulatory affairs -0.14
rehearsal -0.07
rehearsal , -0.10
rehearsal . -0.21
rehearse -0.15
rehearse _ , -0.07
rehearse _ a -0.14
rehearse _ quarter -0.07
rehearse a 0.05
rehearsed 0.45
rehearsed $ 0.71
rehearsed , 0.10
rehearsed and 0.23
rehearsed before -0.39
rehearsed on 0.24
reject -0.08
reject , -0.10
reject _ , 0.09
reject _ the 0.12
reject or -0.18
rejecting -0.11
rejects 0.48
rejects a 0.07
rejects any 0.22
relate _ the -0.08
relation 0.09
relation _ , 0.20
relation _ enforce 0.24
relation _ hold 0.05
relation between -0.13
relation with 0.84
relations 0.17
relations , -0.07
relations that 0.29
relatives 0.18
relax 0.16
relax . 0.17
relax ” -0.24
release 0.11
release $ -0.60
release , 0.17
release 3.2 0.12
release ; 0.17
release _ : 0.12
release _ ? -0.06
release _ all 0.18
release _ an 0.07
release _ and 0.07
release _ approve -0.06
release _ as 0.16
release _ at 0.06
release _ batche 0.15
release _ before -0.17
release _ blocke -0.09
release _ but -0.13
release _ can -0.05
release _ complete 0.10
release _ control 0.13
release _ copy 0.09
release _ customer -0.08
release _ demo 0.10
release _ document -0.09
release _ gmp 0.10
release _ issue 0.32
release _ it 0.08
release _ its 0.09
release _ live 0.27
release _ mis -0.14
release _ module -0.05
release _ next -0.11
release _ now 0.27
release _ numbere -0.06
release _ one 0.06
release _ out 0.07
release _ paper -0.07
release _ record 0.14
release _ regulate 0.25
release _ require -0.05
release _ signature -0.16
release _ stay -0.12
release _ unavailable -0.07
release _ verifie 0.09
release _ with 0.05
release _ work 0.06
release a -0.18
release after -0.61
release and 0.11
release anything -0.18
release are -0.20
release blocked -0.07
release button 0.05
release by -0.06
release candidate -0.07
release checklist -0.13
release desk 1.08
release does -0.20
release engine 0.07
release from -0.10
release gate 0.07
release happens -0.05
release is 0.06
release live 0.81
release needs -0.17
release notes -0.74
release now 0.31
release of 0.24
release on 0.22
release service 0.40
release status 0.37
release stays -0.23
release step 0.08
release to -0.35
release were -0.09
release will -0.10
release with 0.09
release works 0.05
released 0.31
released $ 0.11
released , 0.66
released ; -0.05
released and 0.17
released by 0.19
released controlled 0.10
released copies -0.05
released for 0.28
released in 0.59
released it -0.35
released on 0.14
released ones 0.06
released sops 0.22
released the -0.17
released through -0.12
released to 0.15
releases 0.29
releases batches 0.20
releases nothing -0.09
releases the 0.25
releasing 0.07
relie _ . -0.05
relies -0.19
relies on -0.19
reload -0.85
reload , -0.24
reload . -0.51
reload _ and -0.11
reloaded -0.14
reloaded . -0.09
rely _ . -0.18
remain -0.24
remain _ . -0.09
remain _ gate -0.24
remain _ the 0.08
remain blocked -0.19
remains -0.44
remains blocked -0.06
remains closed -0.21
remains unavailable -0.08
remark 0.06
remember 0.11
remember _ , 0.09
remember _ you -0.19
remember a 0.06
remembers your -0.26
remote -0.10
removal -0.12
remove -0.19
remove a 0.08
remove the -0.70
removed from 0.18
rename _ , 0.06
rename _ . 0.13
rename _ archive 0.14
rename _ document 0.06
rename _ its 0.16
rename _ merge 0.07
rename _ reference 0.23
rename and 0.12
renamed . -0.05
renames and 0.15
renaming , -0.07
renaming a 0.33
renew 0.20
renewal . 0.34
renewe _ . -0.06
renewed 0.42
renewed in 0.28
renewed our -0.11
rents -0.06
reopened 0.11
replace -0.32
replace _ a -0.06
replace the -0.13
replaced by 0.07
replaced it 0.10
replay a 0.07
replicas 0.15
replicas and 0.07
replicas have 0.20
replicate _ , -0.06
replicate _ . 0.15
replicate _ region 0.07
replicated 1.34
replicated , 0.20
replicated database 0.30
replicated postgres -0.14
replicated storage 0.09
replicated to 0.34
replicates -0.06
replication 0.13
reply -0.08
report " 0.18
report $ -0.09
report 's -0.07
report . 0.24
report ; 0.07
report _ , -0.14
report _ 27001 -0.11
report _ @us -0.07
report _ about -0.15
report _ accept 0.10
report _ answer -0.18
report _ any -0.10
report _ as 0.06
report _ available 0.08
report _ but 0.20
report _ certifie 0.17
report _ claime -0.10
report _ count 0.10
report _ customer -0.06
report _ day -0.21
report _ demo 0.07
report _ every -0.13
report _ exception -0.20
report _ exist 0.11
report _ file 0.19
report _ go 0.14
report _ inspector 0.06
report _ iso -0.06
report _ last 0.06
report _ leav 0.15
report _ nda -0.06
report _ none -0.12
report _ not 0.15
report _ now 0.08
report _ official 0.07
report _ out 0.12
report _ pdf 0.08
report _ sample -0.17
report _ seal 0.14
report _ since 0.19
report _ still -0.15
report _ system -0.16
report _ take 0.05
report _ than -0.07
report _ their -0.12
report _ uncertifie 0.13
report _ use -0.25
report _ vulnerability -0.07
report _ what -0.07
report _ with 0.11
report _ would -0.14
report _ you 0.09
report _ “ -0.10
report _ ” -0.12
report about -0.40
report answers 0.54
report available 0.30
report bears 0.21
report builder 0.06
report came 0.11
report can -0.39
report carries 0.61
report certification -0.06
report could -0.22
report covering 0.22
report covers 0.33
report dated 0.37
report does 0.14
report enabled 0.07
report exists 0.40
report export 0.23
report failed -0.10
report for 0.11
report generator 0.07
report goes -0.43
report issued 0.10
report it -0.32
report itself -0.11
report leaves 0.24
report live 0.48
report looks -0.58
report may -0.17
report must -0.15
report needs -0.07
report nor -0.11
report not -0.16
report now -0.16
report of -0.24
report official 0.07
report on 0.22
report or -0.09
report our -0.22
report out 0.40
report passed 0.24
report shows 0.05
report template -0.29
report that 0.06
report to 0.05
report today 0.08
report under -0.06
report was 0.18
report we 0.07
report would -0.10
report yet 0.06
report you 0.57
report – -0.10
reportability 0.18
reportable 0.29
reporte _ all -0.06
reporte _ blocke -0.09
reporte _ control -0.06
reporte _ customer -0.11
reporte _ final 0.05
reporte _ live 0.06
reporte _ not -0.23
reporte _ release -0.07
reporte _ verifie 0.05
reported 0.07
reported to -0.14
reporting $ -1.07
reporting . 0.06
reporting engine 0.09
reporting gate -0.06
reporting has 0.07
reporting that 0.06
reporting will -0.07
reports , -0.14
reports : -0.38
reports ? -0.21
reports are 0.23
reports as -0.14
reports before -0.22
reports come -0.09
reports for 0.21
reports have -0.22
reports leave 0.26
reports of -0.06
reports remain 0.05
reports should 0.15
reports that 0.07
reports the 0.06
reports to -0.06
reports we 0.11
reports with 0.32
reports without -0.17
reports you 0.27
reports | -0.06
reports ” 0.09
repository 0.06
repudiable 0.06
repudiate an 0.12
repudiation -0.05
repudiation means -0.16
requalification 0.25
request 0.06
request $ 0.26
request , -0.14
request . 0.14
request ; -0.06
request _ : -0.07
request _ approve -0.12
request _ check -0.06
request _ its 0.07
request _ our 0.13
request _ right -0.15
request _ role -0.05
request _ the -0.08
request against -0.06
request and -0.17
request by -0.19
request checked 0.15
request gets -0.05
request in 0.16
request is 0.10
request that 0.34
request would -0.08
requests -0.06
requests , -0.10
requests and 0.35
requests are 0.50
requests in -0.07
requests skip -0.37
requests that 0.12
requests without -0.33
require -1.05
require _ , -0.16
require _ . 0.22
require _ agreement -0.06
require _ be -0.05
require _ control -0.07
require _ live -0.07
require _ persistence 0.07
require _ production -0.46
require _ signature -0.13
require _ that -0.15
require _ verifie -0.08
require a -0.10
require separate -0.27
required 0.07
required $ 1.11
required . -2.00
required : -0.86
required before -1.67
required to -0.10
requirement _ 13485 0.09
requirement to 0.05
requirements -0.09
requirements for -0.70
requirements of 0.06
requires -1.04
requires a -0.52
research -0.15
researchers -0.18
reseller 0.20
resellers -0.08
reserved -0.36
reset -0.54
reset . -0.34
reset _ . -0.12
resilience 0.20
resist -0.13
resolve . 0.06
resolver 0.13
resolvers 0.60
respect -0.31
response -0.43
response carries -0.29
response process 0.05
responses 0.07
responsibility -0.05
responsibility for -0.17
responsible -0.38
responsible _ . -0.08
responsible disclosure -0.61
responsible person -0.07
rest 0.52
rest $ 0.05
rest , 0.07
rest . -0.38
rest ? -0.10
rest _ , 0.38
rest _ and 0.09
rest _ control 0.05
rest _ key 0.11
rest _ lock 0.11
rest _ with 0.22
rest behind 0.33
rest easy 0.08
rest in 0.30
rest of 0.08
rest with 0.07
restarts 0.09
restarts , 0.09
restorable 0.18
restorable $ -0.18
restore _ 's 0.05
restore _ be -0.08
restore _ commit -0.10
restore _ each -0.09
restore _ every 0.16
restore _ evidence -0.06
restore _ finishe 0.19
restore _ minute -0.06
restore _ month 0.13
restore _ never -0.20
restore _ pas 0.19
restore _ quarter -0.07
restore _ someone -0.07
restore _ thi 0.07
restore _ trie -0.15
restore before -0.08
restore button -0.06
restore each 0.12
restore evidence -0.38
restore exercise 0.85
restore tested 0.56
restore tests 0.08
restore the -0.33
restore to -0.07
restored 0.37
restored . -0.06
restored for 0.20
restored from 0.08
restored in 0.25
restored is -0.13
restored successfully 0.22
restored to -0.14
restores $ 0.31
restores are 0.38
restores have -0.36
restoring -0.17
restricted to 0.09
rests -0.18
rests in 0.12
rests on -0.19
retained . -0.44
retained samples -0.18
retention $ 0.20
retention , -0.13
retention . 0.20
retention _ , -0.06
retention _ . 0.12
retention _ and -0.08
retention _ checksum -0.15
retention _ control 0.07
retention _ custody -0.08
retention _ end 0.19
retention _ handle 0.22
retention _ have -0.09
retention _ integrity -0.05
retention _ key -0.13
retention _ rule -0.11
retention _ say 0.06
retention class 0.12
retention classes -0.12
retention clock 0.14
retention date 0.40
retention deletion -0.56
retention is 0.06
retention lock 0.40
retention locked 0.26
retention locks -0.09
retention on -0.21
retention period 0.26
retention rule 0.13
retention rules -0.16
retention schedule -0.10
retention | 0.23
retest 0.30
retested 0.63
retire _ the 0.07
retire the -0.18
retired 0.11
retired , 0.13
retires 0.28
retraine _ the -0.09
retrained 0.67
retrained operator 0.66
retraining , 0.50
retraining . 0.60
retrieval -0.06
return -0.09
return _ for 0.08
return to -0.16
returns 403 0.25
returns a 0.07
returns true -0.60
retype 0.26
retype _ for 0.08
retype _ the 0.08
retyping 0.50
rev 0.07
rev 6 0.12
rev b 0.10
reveal -0.10
review ? 0.08
review _ 's -0.07
review _ 2 0.10
review _ @us -0.08
review _ as 0.24
review _ certifie 0.11
review _ no -0.06
review _ report -0.09
review _ with 0.05
review _ year -0.06
review and -0.43
review board -0.06
review by -0.06
review comes 0.59
review has -0.15
review history 0.08
review in -0.23
review leaves 0.06
review pack 0.06
review report 0.12
review reports 0.37
reviewe _ , -0.11
reviewe _ . 0.18
reviewe _ and -0.15
reviewed -0.88
reviewed . -0.33
reviewed and -0.19
reviewed by -0.28
reviewed the -0.15
reviewer 's -0.10
reviewer , -0.07
reviewer . -0.18
reviewer _ : 0.08
reviewer _ ; -0.06
reviewer _ every 0.08
reviewer _ off 0.08
reviewer _ route 0.08
reviewer _ see -0.17
reviewer _ what 0.07
reviewer _ “ -0.24
reviewer and 0.71
reviewer decides -0.15
reviewer needed 0.22
reviewer needs 0.22
reviewer required 0.31
reviewer signed 0.31
reviews , 0.08
reviews carried -0.06
revised -0.11
revised . -0.06
revised procedure 0.28
revised sop -0.10
revision 0.10
revision , -0.14
revision . 0.28
revision 7 0.19
revision _ , 0.11
revision _ @us -0.12
revision _ and 0.21
revision _ effective 0.06
revision _ the 0.08
revision becomes 0.37
revision c -0.09
revision d 0.19
revision in -0.06
revision is 0.12
revision takes 0.06
revision that 0.29
revisions -0.09
revocation -0.66
rewrite -0.18
rewrite $ 0.61
rewrite history 0.47
rewrite it -0.07
rewrite the 0.06
rewritten 0.14
rfp -0.23
ribbon 0.57
ribbon : 0.59
ribbon _ : 0.07
ribbon _ “ -0.07
ribbon across 0.13
right 0.11
right _ , 0.09
right _ . 0.13
right _ and 0.38
right _ answer 0.27
right _ by 0.12
right _ call -0.09
right _ have -0.08
right _ on 0.06
right _ person -0.05
right _ server 0.39
right after -0.09
right and -0.21
right corner -0.13
right in 0.09
right now -0.07
right out 0.11
right role 0.97
right scope 0.37
right up -0.26
rightly -0.62
rightly . -0.22
rightly so -0.11
rights 0.25
rights , 0.08
rights and -0.05
rights are 0.38
rights at 0.09
rights before -0.07
rights on 0.81
rights to -0.49
rings 0.36
rise -0.16
rise to -0.21
risk . -0.33
risk _ a 0.06
risk _ approve 0.11
risk based -0.11
risk capas 0.30
risk changes -0.09
risk deviations 0.41
risk evidence -0.29
risk file 0.35
risk matrix -0.39
risk rating -0.07
rival 's -0.11
rival _ , 0.09
rival _ its -0.10
rival _ the 0.08
rivals -0.15
rls 0.09
rls policies 0.11
rm -0.06
rm content -0.20
road -0.55
road , -0.20
road to -0.18
roadmap -0.15
roadmap . -2.12
roadmap ; 0.10
roadmap _ ; 0.13
roadmap _ it 0.10
roadmap _ yes -0.19
roadmap item 0.14
roadmap | -0.74
robot _ , 0.06
robot with -0.14
rock 0.57
rock solid 0.57
role 0.08
role $ 0.23
role . 0.12
role _ @us 0.05
role _ a 0.10
role _ and 0.06
role _ as -0.05
role _ demo 0.08
role _ enforce 0.10
role _ not 0.18
role _ person -0.07
role _ policy -0.10
role _ right -0.10
role _ screen -0.05
role _ ” -0.05
role allows 0.11
role can 0.21
role does 0.88
role model -0.10
role names -0.10
role picker -0.16
role switcher -0.12
role that 0.53
roles . -0.07
roles : -0.10
roles and -0.13
roles enforced -0.05
roles in 0.06
roles on -0.05
roles that 0.46
roles to -0.32
roll 0.34
roll back 0.15
rollbacks 0.07
rolled -0.06
rolled back -0.18
rolled out 0.22
rollout -0.07
room . 0.11
room : -0.12
room _ . -0.28
room _ be -0.10
room _ that 0.09
room _ the -0.12
room is -0.09
root . -0.14
root _ analysi -0.08
root _ person -0.11
root _ to 0.10
root causes 0.15
root hash 0.25
rosette 0.42
rot -0.22
round -0.06
round _ , -0.06
round _ and 0.07
round _ clock 0.08
round blue 0.29
round the 0.52
round to -0.08
roundel 0.20
roundel , -0.07
route $ 0.74
route 's 0.20
route _ . 0.07
route _ 403 -0.06
route _ an -0.14
route _ and -0.09
route _ be -0.08
route _ behind 0.19
route _ close 0.19
route _ fail 0.07
route _ may 0.12
route _ on -0.30
route _ same 0.06
route _ through 0.16
route _ to -0.08
route _ until 0.16
route _ ” -0.08
route answers -0.12
route authorised -0.05
route before -0.20
route guards -0.19
route has -0.20
route in 0.05
route inventory 0.11
route is 0.07
route learns 0.08
route level -0.05
route must -0.06
route shapes -0.11
route with 0.60
route would 0.11
router , -0.06
routes $ 0.25
routes , 0.19
routes . -0.06
routes : 0.14
routes are -0.25
routes covered -0.07
routes must -0.17
routes protected -0.09
routes sit 0.40
routes that 0.65
routes without 0.07
routes | 0.34
routes ” 0.20
routine 0.89
routine . 0.20
routine _ . 0.06
routine _ itself 0.11
routine change -0.05
routine changes 0.38
routine document 0.19
routine use -0.34
row _ a -0.22
row _ every 0.35
row _ keep 0.21
row _ off -0.12
row _ our 0.07
row _ tenant 0.10
row _ the -0.07
row _ wal 0.07
row and -0.13
row by 0.24
row carries -0.05
row counts 0.14
row level -0.08
rows , -0.15
rows and -0.26
rows are 0.09
rpo 15 0.44
rpo 5 0.16
rpo : -0.06
rpo _ data -0.15
rpo _ min 0.06
rpo five -0.13
rtf -0.06
rto -0.06
rto 4 0.44
rto : -0.36
rto _ can -0.08
rto _ h 0.10
rto _ hour -0.06
rto _ you -0.16
rto one -0.07
rubber -0.06
rubber stamp 0.05
rule . 0.06
rule _ , -0.11
rule _ access 0.09
rule _ have -0.17
rule _ record 0.07
rule is 0.06
rule that -0.58
ruled 0.43
rules . 0.12
rules before -0.08
rules is 0.27
rules on 0.19
rules that 0.11
ruling 0.86
ruling is 0.46
rulings 0.82
rumor _ audit 0.33
rumor _ can 0.33
rumor _ log 0.33
rumor _ our 0.46
rumour that 0.32
run . 0.16
run _ . 0.21
run _ ; -0.07
run _ @us -0.07
run _ batche -0.06
run _ capa 0.09
run _ complaint 0.34
run _ customer 0.18
run _ deviation -0.11
run _ each -0.08
run _ have 0.06
run _ it -0.06
run _ laptop -0.07
run _ month -0.11
run _ on -0.10
run _ our -0.06
run _ quality 0.22
run _ real 0.10
run _ restore 0.08
run _ retraine 0.08
run _ spring 0.11
run _ test 0.12
run _ to 0.11
run a -0.08
run build -0.13
run by -0.10
run for 0.25
run it 0.06
run on -0.10
run one 0.33
run out 0.11
run real 0.06
run the -0.11
run their -0.09
run them -0.22
run through 0.10
run without -0.07
runbook . 0.09
rung -0.98
rung : -0.12
rung _ verifie -0.13
rung | -0.28
running 0.63
running $ 0.78
running . 0.38
running in 0.08
running on 0.05
running regulated 0.20
running since -0.14
runs . 0.36
runs a -0.09
runs from 0.12
runs through 0.34
rye -0.19
rye bread -0.06
s , 0.05
s _ and -0.09
sadly -0.29
safe 0.20
safe , 0.68
safe . -0.14
safe : 0.07
safe _ a 0.08
safe _ ” -0.15
safeguard 0.25
safeguard _ . 0.09
safeguards 0.27
safekeeping 0.25
safely 0.09
safes 0.05
safety net 0.06
said 0.07
said in -0.10
said no 0.62
said of -0.18
said the -1.02
said to -0.21
said yes 0.27
said “ -0.32
saile _ . 0.11
saile _ ii 0.11
saile _ type 0.11
sailed 0.45
sailed through 0.45
sale _ . -0.11
sale _ that -0.10
sale _ “ -0.06
sales -1.00
sales may 0.09
sales must 0.12
sales staff -0.20
salesforce -0.67
salesforce _ its -0.07
same _ , 0.07
same _ as 0.24
same _ autograph 0.15
same _ check 0.41
same _ every -0.22
same _ handwritten 0.22
same _ on 0.06
same _ our -0.12
same _ that 0.05
same _ they 0.08
same _ you 0.05
same cluster 0.32
same data -0.08
same hour 0.10
same legal 0.14
same minute 0.44
same number -0.11
same password -0.05
same permission 0.20
same place -0.21
same platform -0.15
same records -0.37
same sample -0.43
same screen 0.07
same server 0.49
same thing 0.06
same transaction 0.21
same week 0.06
same weight 0.82
same when 0.05
saml $ -0.48
saml , -0.12
saml 2.0 0.32
saml _ an -0.15
saml _ on 0.13
saml _ plan -0.05
saml _ | -0.08
saml and 0.12
saml assertion -0.30
saml is -0.07
saml lets -0.10
saml login -0.29
saml metadata 0.05
saml nor -0.11
saml oidc -0.11
sample -1.54
sample " -0.15
sample , -0.10
sample . 0.17
sample _ . -0.18
sample _ ; 0.07
sample _ a 0.14
sample _ as 0.06
sample _ be 0.21
sample _ by -0.11
sample _ can -0.11
sample _ each -0.07
sample _ have 0.05
sample _ it -0.06
sample _ no -0.06
sample _ of 0.05
sample _ one -0.15
sample _ page 0.10
sample _ that -0.05
sample _ the 0.14
sample _ to -0.15
sample _ with -0.14
sample _ ” -0.09
sample and 0.15
sample capa -0.44
sample card -0.12
sample certificate -0.06
sample company -0.07
sample dashboard 0.10
sample data -0.21
sample deviation -0.32
sample deviations -0.11
sample events -0.14
sample log -0.08
sample pdf 0.14
sample plant -0.10
sample record -0.18
sample records -0.56
sample report -0.78
sample rows -0.45
sample set 0.07
sample sop 0.11
sample stamp 0.08
sample text 0.25
sample workspaces -0.14
sample ” 0.11
sampled 0.66
samples -0.11
samples . -0.40
samples for -0.12
sand -0.56
sandbox -0.27
sandbox $ -0.34
sandbox . -0.26
sandbox : 0.27
sandbox _ . -0.07
sandbox _ the -0.05
sandbox _ you 0.09
sandbox any 0.25
sandbox are -0.21
sandbox banner 0.06
sandbox is -0.19
sandbox to 0.11
sandbox with 0.09
sap -0.95
satisfies 0.57
satisfy 0.28
satisfy . 0.19
satisfy the 0.49
save 0.16
save , 0.33
save _ , 0.16
save _ and -0.11
save _ record 0.08
save _ save 0.18
save _ toast -0.05
save _ you 0.08
save and -0.12
save is -0.05
save the -0.10
saved 0.15
saved . 0.42
saved as -0.10
saved is 0.07
saved means 1.05
saved work 0.11
saw the 0.10
say 0.10
say . -0.87
say _ 's -0.07
say _ , 0.06
say _ . 0.09
say _ 2 0.05
say _ 27001 0.08
say _ @us 0.07
say _ a -0.47
say _ ai -0.15
say _ authorize 0.07
say _ be -0.17
say _ can -0.12
say _ certification 0.48
say _ certifie 0.07
say _ compliance 0.06
say _ control -0.17
say _ data -0.13
say _ each -0.06
say _ every -0.07
say _ from -0.10
say _ hold -0.08
say _ in 0.09
say _ it 0.07
say _ its -0.10
say _ lack 0.48
say _ live 0.11
say _ nothe -0.14
say _ one -0.07
say _ own -0.25
say _ request -0.06
say _ route 0.06
say _ sample -0.07
say _ server -0.15
say _ who -0.07
say _ ” -0.11
say goodbye 0.44
say no 0.13
say on 0.10
say so 0.22
say we 0.07
say what -0.07
say “ -0.33
saye _ . -0.23
saye _ 27001 -0.05
saye _ be -0.13
saye _ iso -0.06
saye _ we -0.06
saying -0.39
saying " 0.14
saying so -0.06
saying that -0.20
says " 0.06
says 410 -0.06
says : 0.09
says a 0.09
says about 0.45
says and 0.57
says go 0.35
says is 0.12
says it -0.57
says its -0.37
says no 0.30
says nothing -0.95
says of -0.27
says on -0.06
says that -0.27
says the -0.27
says they -0.12
says we 0.28
says what -0.35
says who -0.16
says yes -0.16
says you 0.20
says “ -0.10
scale -0.23
scale . -0.23
scan _ , 0.10
scan _ in -0.06
scan is 0.07
scan the 0.15
scanned 0.11
scanned , -0.07
scanner 0.11
scanner , 0.06
scanner : -0.09
scanning , -0.15
scans 0.30
scans are 0.06
scene -0.26
scenery -0.17
schedule 0.06
schedule . 0.27
schedule says 0.22
scheduled -0.09
scheduled for -0.21
scheduled to -0.07
schema _ and 0.09
schema _ file -0.08
schema _ have 0.08
schema _ on 0.14
schema _ own 0.05
schema _ rehearse 0.07
schema _ the -0.14
schema changes 0.21
schema migrations 0.21
schemas 0.09
scheme 0.11
school -0.07
science -0.05
scim _ . 0.12
scim and 0.17
scim provisioning 0.17
scim within 0.14
scope -0.08
scope $ -0.13
scope : -0.06
scope _ . -0.06
scope _ our 0.12
scope _ permission -0.06
scope _ role 0.07
scope _ server 0.06
scope are -0.18
scope for -0.09
scope in 0.11
scoped 0.33
scopes , 0.17
scorecard -0.24
scrap -0.19
screen , 0.06
screen _ not 0.06
screen _ show -0.14
screen _ that -0.05
screen are -0.45
screen does 0.10
screen is -0.10
screen loads 0.06
screened and -0.06
screens . -0.07
screens are -0.19
screenshot -0.19
screenshot . -0.09
screenshot _ . -0.20
screenshot is -0.06
screenshots -0.44
screenshots . -0.15
script -0.05
script , 0.10
script . -0.15
script _ and -0.18
script and -0.12
script is -0.06
script or 0.09
scripte _ . -0.12
scripted -0.80
scripts , 0.26
scrubbed 0.48
se _ 's -0.05
se _ customer -0.07
se _ data -0.07
seal 0.39
seal $ 0.28
seal , -0.08
seal . 0.14
seal _ . 0.13
seal _ and 0.24
seal _ authenticity 0.06
seal _ certifie 0.28
seal _ “ 0.17
seal and 0.44
seal at 0.27
seal goes 0.21
seal is 0.16
seal of 0.35
seal reading 0.25
seal that 0.14
seal with 0.36
seale _ , -0.12
seale _ . 0.27
seale _ @us 0.17
seale _ and 0.16
seale _ by 0.31
seale _ delivere -0.14
seale _ for 0.11
seale _ numbere 0.18
seale _ official 0.28
seale _ our 0.08
seale _ the -0.12
seale _ with -0.08
sealed 0.48
sealed $ 0.20
sealed , 0.38
sealed . 0.37
sealed against 0.26
sealed and 0.07
sealed as 0.71
sealed at 0.43
sealed by 0.37
sealed log -0.06
sealed off -0.08
sealed on 0.17
sealed with 0.31
sealing -0.41
sealing the -0.13
seals 0.08
seals the 0.27
seamless 0.28
seamless , 0.21
seamlessly 0.22
search . -0.11
search _ be 0.07
search _ for 0.08
search _ vain 0.06
search box 0.06
search in 0.12
search results 0.57
season -0.46
seat 0.12
second , -0.06
second _ , 0.07
second _ @us -0.13
second _ and -0.06
second _ each -0.10
second _ every 0.06
second _ next 0.07
second _ of 0.10
second _ take 0.10
second _ with 0.07
second _ year 0.08
second approver 0.08
second company -0.11
second customer -0.62
second data 0.54
second factor 0.35
second factors 0.61
second floor -0.32
second guess 0.15
second it 0.28
second loaf 0.16
second of -0.10
second pair 0.10
second password 0.44
second region 0.38
second signature 0.20
second thursday -0.09
second year 0.11
seconds 0.48
seconds $ 0.96
seconds , -0.06
seconds . 0.45
seconds and -0.13
seconds ” -0.09
secure -0.37
secure _ . -0.08
secure ” -0.10
securely 0.22
securely ” 0.05
security 0.11
security . -0.08
security : -0.24
security ; 0.11
security @ -0.24
security _ about -0.06
security _ ai -0.06
security _ be 0.11
security _ com -0.06
security _ confidentiality 0.52
security _ every 0.20
security _ integrity -0.14
security _ name 0.09
security _ no -0.20
security _ not -0.05
security _ only -0.05
security _ our 0.07
security _ proces -0.16
security _ say -0.12
security _ should -0.05
security _ soc 0.06
security _ us 0.13
security and 0.33
security claim -0.28
security controls 1.19
security in 0.10
security is -0.07
security model -0.91
security on 0.18
security reports -0.13
security rule 0.23
security team 0.90
security text 0.17
security that 0.24
security ” -0.15
see 0.14
see _ @us 0.15
see _ file -0.15
see _ other 0.12
see _ same -0.13
see _ they 0.06
see _ type -0.17
see _ your 0.36
see a -0.31
see another 0.05
see are -0.23
see data -0.06
see each 0.30
see how 0.11
see its -0.06
see our -0.11
see that 0.43
see the -0.12
see their 0.26
seed -1.34
seed file -0.10
seeing another -0.29
seeing that 0.88
seems -0.09
seen . 0.06
seen by 0.10
seen it -0.29
sees 0.72
sees all 0.15
sees it -0.12
sees nothing 0.86
sees only -0.14
sees the 0.25
sees to 1.33
segregation between 0.06
selected -0.14
sell -0.15
selling -0.10
sells -0.32
send _ its -0.16
send _ soc -0.07
send it 0.26
send the 0.06
send us -0.20
send you 0.07
send your 0.15
sends -0.07
sends a -0.37
sense -0.80
sense . -0.46
sense _ the -0.12
sense in -0.09
sense only -0.06
sense that -0.48
sensitive 0.08
sent as -0.17
sent us -0.08
sentence -0.33
sentence , -0.10
sentence _ , -0.20
sentence _ . 0.06
sentence _ a 0.07
sentence _ be 0.10
sentence _ the 0.09
sentence is 0.20
sentence that -0.35
sentence “ -0.36
sentences -0.42
sep 0.21
separate . 0.12
separate @us 0.36
separate _ 's 0.09
separate _ , -0.07
separate _ . 0.06
separate _ : 0.06
separate _ and -0.07
separate _ control -0.06
separate _ from -0.08
separate _ key 0.19
separate _ of 0.12
separate _ production -0.07
separate agreements -0.30
separate customers -0.27
separate database 0.21
separate encryption 0.16
separate schema 0.55
separated . -0.08
separates @us -0.86
separates its -0.18
separation 0.26
separation : -0.05
separation _ a 0.08
separation _ be -0.05
separation _ on 0.10
separation of 0.07
september 0.16
september , 0.52
september and -0.09
sequence 0.06
sequence : 0.16
serial 0.31
serial _ . -0.05
serial _ and 0.32
serial number 0.12
serif -0.34
serve 0.08
server 0.10
server " -0.11
server $ 0.25
server , 0.05
server ? -0.60
server _ and -0.08
server _ any 0.10
server _ as 0.10
server _ ask -0.23
server _ by 0.15
server _ caler 0.09
server _ call 0.07
server _ each 0.11
server _ endpoint 0.09
server _ middleware -0.23
server _ mis -0.14
server _ no 0.05
server _ now 0.18
server _ record -0.10
server _ right -0.11
server _ route 0.15
server _ they 0.19
server _ time 0.11
server _ to -0.11
server _ we -0.05
server _ will -0.06
server _ would -0.08
server _ you -0.06
server _ your 0.12
server and 0.52
server asks 0.05
server authorisation -0.30
server authorization -0.47
server checks 0.24
server decides 0.25
server dies 0.22
server enforced 0.27
server for 0.43
server has 0.10
server is -0.31
server itself 0.14
server looks 0.13
server must -0.06
server refuses -0.07
server rejects 0.08
server room -0.09
server says -0.28
server side 0.11
server turns 0.06
server – -0.10
servers 0.17
servers , 0.46
serves -0.15
service 0.23
service $ 0.24
service , 0.27
service . 0.07
service ? -0.16
service _ 's 0.09
service _ , -0.05
service _ @us 0.08
service _ and 0.10
service _ as 0.12
service _ by 0.10
service _ categorie -0.07
service _ each 0.12
service _ every 0.05
service _ live 0.05
service _ meet 0.05
service _ not -0.09
service _ the -0.06
service as -0.05
service auditor -0.06
service has 0.33
service in 0.21
service level -0.10
service now 0.06
services , -0.15
services categories -0.12
services examination 0.07
serving 0.06
session , 0.06
session _ not 0.13
session _ the 0.09
session identity -0.18
session is 0.17
sessions 0.36
sessions are 0.28
set -0.05
set , 0.21
set . -0.41
set _ , -0.05
set _ and 0.07
set _ for -0.10
set by 0.44
set it -0.09
set off -0.08
set to -0.10
set up -0.27
sets 0.18
sets out -0.32
sets the 0.35
setting 0.10
setting . -0.09
settings , 0.11
settled -0.09
settles 0.32
seven _ be -0.10
seven _ meet -0.18
seven gates -1.05
seven years 0.50
several -0.89
several customers -0.22
sha _ , 0.29
sha _ ; -0.28
sha _ on 0.29
shall -1.07
shall _ a -0.36
shall be -0.80
shall hold -0.35
shall not 0.09
shaped 0.24
shapes -0.11
shapes . -0.11
share . -0.15
share : 0.05
share _ , 0.09
share _ ; 0.31
share _ and 0.05
share _ but 0.35
share _ else 0.11
share _ no 0.09
share _ not 0.16
share _ of 0.06
share _ with 0.05
share an -0.18
share our 0.28
share those -0.09
shared 0.23
shared , 0.13
shared accounts 0.06
shared drives -0.12
shared passwords -0.10
shared sandbox -0.24
shared table 0.54
shared tables 0.09
shared workspace -0.12
sharepoint -1.18
shares a 0.51
sharing a 0.17
she _ , 0.16
she _ and 0.10
she _ it 0.12
she is 0.10
sheet _ be 0.08
sheet has 0.07
sheets 0.20
shelf -0.30
shelf , -0.08
shield 0.88
shield _ : 0.08
shield _ “ 0.06
shield icon 0.14
shield with -0.12
shift 0.07
shift . 0.16
shift and -0.05
ship 0.14
ship . 0.05
shipped 0.94
shipped . 1.01
shipped in 0.05
shipped to 0.21
shipping -0.10
ships . 0.30
shoes -0.20
shop -0.37
shop _ a 0.07
shop _ become 0.08
shop _ once 0.08
shop _ revision 0.08
shop _ tablet 0.06
shop floor 0.61
shopping -0.23
short -0.42
short : -0.18
short _ , -0.16
short _ . -0.12
short _ be -0.06
short _ that 0.13
short fingerprint -0.13
short for -0.09
short of -0.65
shortcuts -0.15
shorten 0.07
shortened -0.35
shorthand -0.20
shorthand for -0.20
shot 0.55
should -1.03
should _ , 0.10
should _ . -0.06
should _ @us -0.10
should _ a -0.11
should _ as -0.07
should _ be -0.06
should _ before -0.06
should _ ever -0.09
should _ for -0.09
should _ in -0.13
should _ its -0.06
should _ of 0.06
should _ on -0.23
should _ one 0.09
should _ pass -0.10
should _ to -0.22
should a -0.11
should an -0.07
should ask -0.11
should go -0.28
should have -0.24
should look 0.05
should not 0.16
should the -0.48
should you 0.08
shoulder 0.07
show 0.07
show $ -0.24
show , -0.35
show . -0.31
show _ . -0.07
show _ 2 -0.07
show _ all -0.19
show _ an 0.05
show _ be 0.27
show _ file -0.06
show _ for -0.05
show _ get -0.12
show _ history -0.06
show _ in -0.08
show _ it -0.11
show _ its -0.06
show _ of -0.21
show _ on -0.06
show _ our -0.28
show _ record 0.07
show _ report -0.12
show _ soc -0.15
show _ survive 0.07
show _ work 0.12
show _ would 0.13
show _ you -0.16
show _ “ -0.05
show a 0.16
show an 0.07
show for 0.08
show how 0.06
show me -0.56
show that -0.82
show the 0.13
show traceable 0.11
show us -0.20
show what -0.17
show where 0.11
show ” -0.14
showed . -0.07
showing -0.14
shown -0.40
shown , -0.30
shown as -0.12
shown by -0.11
shown for -0.26
shown here -0.25
shown in -0.56
shown next 0.05
shown on -0.19
shows ; -0.09
shows how -0.10
shows its 0.36
shows printed 0.09
shows what 0.07
shows you -0.11
shredded 0.11
shrinks 0.11
shrug -0.09
shut -0.11
shut . -0.50
shut _ . 0.10
shuts 0.29
side $ 0.96
side , -0.16
side : -0.12
side _ all 0.08
side _ and -0.13
side _ blocke -0.05
side _ check 0.05
side _ every -0.06
side _ middleware -0.26
side _ not -0.25
side _ record 0.06
side _ write -0.09
side authorization 0.07
side permission 0.06
side policy 0.09
side roles -0.08
sidebar -0.33
sight 0.07
sign " 0.08
sign : -0.14
sign _ " -0.08
sign _ , -0.05
sign _ . 0.08
sign _ ; 0.28
sign _ @us -0.10
sign _ at -0.07
sign _ bind 0.15
sign _ change 0.20
sign _ court 0.06
sign _ entra 0.05
sign _ every 0.20
sign _ from 0.13
sign _ gate -0.11
sign _ hand -0.05
sign _ hospital 0.14
sign _ it 0.06
sign _ nobody 0.10
sign _ nothe -0.12
sign _ off 0.06
sign _ one 0.05
sign _ or -0.12
sign _ run 0.08
sign _ stand 0.09
sign _ tablet 0.08
sign _ that 0.06
sign _ up 0.17
sign _ will -0.30
sign _ with 0.09
sign _ would 0.06
sign _ your -0.15
sign _ ” -0.07
sign a -0.05
sign and -0.17
sign anything -0.11
sign baas -0.10
sign button 0.08
sign electronically 0.24
sign here 0.21
sign it 0.06
sign off 0.29
sign once 0.59
sign that 0.06
sign up -0.14
sign ” 0.10
signatories 0.28
signatory 0.08
signature 0.05
signature " -0.38
signature $ -0.46
signature ; 0.51
signature _ @us 0.13
signature _ a -0.06
signature _ after -0.16
signature _ and 0.08
signature _ audit -0.10
signature _ be -0.08
signature _ blocke 0.05
signature _ certifie -0.56
signature _ copy -0.12
signature _ date 0.12
signature _ every 0.31
signature _ final -0.21
signature _ force 0.07
signature _ from 0.11
signature _ in 0.05
signature _ ink -0.06
signature _ live 0.11
signature _ meane 0.22
signature _ on 0.06
signature _ one 0.13
signature _ real 0.19
signature _ stay -0.09
signature _ still 0.05
signature _ them 0.18
signature _ thi -0.15
signature _ up 0.19
signature _ would 0.06
signature _ | 0.09
signature are -0.08
signature box -0.12
signature but 0.12
signature by -0.22
signature carries 0.46
signature dialog -0.82
signature dish -0.17
signature from 0.28
signature gate -0.23
signature given 1.09
signature in 0.19
signature legally -0.40
signature line -0.08
signature manifest -0.08
signature of 0.11
signature page -0.15
signature record 0.10
signature that 0.12
signature ties -0.10
signature under 0.08
signature with 0.25
signature would -0.17
signature you 0.11
signature ” -0.08
signatures 0.06
signatures $ -0.13
signatures , -0.05
signatures ; -0.08
signatures active 0.05
signatures are 0.08
signatures bind 0.21
signatures come -0.26
signatures executed 0.14
signatures from -0.05
signatures given 0.28
signatures has 0.09
signatures have -0.16
signatures made 0.23
signatures must -0.11
signatures on 0.22
signatures that 0.13
signatures under -0.17
signatures will -0.38
signatures your 1.09
signe _ , -0.05
signe _ ; 0.06
signe _ ? -0.10
signe _ @us 0.14
signe _ and -0.08
signe _ binde 0.07
signe _ by -0.08
signe _ change 0.22
signe _ delivere -0.14
signe _ demo -0.09
signe _ every 0.20
signe _ floor 0.07
signe _ full 0.22
signe _ lease -0.09
signe _ legal 0.07
signe _ legally 0.06
signe _ meane 0.10
signe _ on 0.14
signe _ our 0.16
signe _ password 0.16
signe _ route 0.08
signe _ screen 0.11
signe _ signature 0.05
signe _ still 0.14
signe _ system -0.07
signe _ verifie -0.15
signe _ what -0.25
signe _ with 0.07
signe _ would -0.11
signe _ your 0.20
signed 0.12
signed " -0.63
signed , -0.24
signed . -0.05
signed batch -0.27
signed contracts -0.19
signed electronically 0.06
signed for 0.11
signed in 0.14
signed it 0.67
signed on -0.39
signed validation -0.41
signed with 0.13
signed your -0.36
signer , -0.07
signer . 0.39
signer _ . 0.12
signer _ have -0.07
signer and 0.07
signers 0.17
signing 0.06
signing , 0.14
signing can -0.07
signing ceremony -0.42
signing dialog -0.10
signing for -0.15
signing in -0.10
signing is 0.09
signing off -0.06
signing on 0.61
signing service -0.24
signing that 0.41
signing with 0.13
signs , 0.07
signs electronically -0.21
signs for 0.58
signs its -0.32
signs no -0.06
signs nothing -0.49
signs off 0.32
silence -0.08
silicon 0.57
silo , 0.06
silos 0.07
simple _ that -0.08
simple reason -0.34
simply 0.42
simply _ . 0.19
simply _ be -0.21
simply _ could 0.10
simply _ customer 0.10
simply _ not 0.19
simply _ one 0.10
simply _ our -0.13
simply _ tenant -0.28
simply untrue -0.06
simulate 0.05
simulated any 0.20
since 0.76
since 2021 0.53
since 2022 0.06
since 2024 0.56
since @us 0.52
since _ 's -0.11
since _ , -0.06
since _ . -0.15
since _ : -0.05
since _ @us 0.18
since _ and 0.06
since _ approve -0.07
since _ auditor 0.17
since _ come -0.08
since _ day 0.09
since _ every -0.10
since _ from -0.06
since _ go -0.15
since _ in -0.11
since _ independent 0.17
since _ issue -0.08
since _ it -0.12
since _ its 0.07
since _ last -0.06
since _ live 0.15
since _ may 0.06
since _ no -0.08
since _ on -0.15
since _ one -0.06
since _ opene 0.11
since _ our 0.09
since _ record 0.23
since _ release 0.38
since _ signe 0.17
since _ spring 0.13
since _ store 0.05
since _ the -0.15
since _ them -0.06
since _ to -0.06
since _ verifie 0.10
since _ with 0.09
since _ your -0.06
since an 1.09
since april 0.28
since autumn 0.78
since day 0.29
since each 0.62
since easter 0.36
since every 0.26
since go 0.32
since it -0.06
since january 0.18
since june 0.16
since last 0.11
since launch 0.10
since march 0.97
since may 0.35
since monday -0.16
since nobody -0.08
since nothing -0.13
since our 0.12
since release 1.10
since spring 0.33
since the 0.34
since then 0.81
since there 0.25
since they 0.08
since tuesday 0.05
since v 0.20
since version 0.33
since we -0.16
since when -0.34
since your 0.14
single 0.21
single _ have 0.06
single _ of 0.06
single _ that 0.14
single _ without 0.25
single _ your 0.07
single attachment 0.23
single call -0.10
single exception 0.62
single record 0.12
single row -0.06
sit 0.27
sit . -0.08
sit _ , 0.29
sit _ a 0.12
sit _ an 0.14
sit _ check 0.06
sit _ database 0.15
sit _ encrypte 0.11
sit _ locke 0.20
sit _ our -0.06
sit _ own 0.06
sit _ permission 0.14
sit _ same 0.06
sit _ storage 0.08
sit _ vault 0.35
sit _ with 0.24
sit behind 0.31
sit in 0.32
sit side 0.09
site . -0.27
site : 0.09
site ; -0.08
site _ , 0.10
site _ ; -0.09
site _ ? -0.09
site _ @us 0.06
site _ and 0.14
site _ as -0.11
site _ build -0.20
site _ from 0.06
site _ live 0.07
site _ one -0.25
site _ record 0.11
site _ thi -0.12
site _ two -0.09
site _ “ -0.05
site _ ” -0.07
site again -0.10
site and 0.18
site audit 0.09
site b -0.06
site backup 0.16
site can 0.06
site for -0.23
site is -0.12
site keeps -0.08
site needs -0.14
site shows -0.29
site was -0.13
sites 0.62
sites $ 0.14
sites , 0.07
sites . 0.58
sites are 0.58
sites have 0.25
sites run -0.29
sites use 0.44
sits -0.16
sits behind 0.06
sitting 0.10
six . -0.08
six _ it 0.06
six _ their 0.10
six hours 0.13
six languages -0.16
six plants 0.19
six sites 0.07
six weeks 0.07
sixty seconds 0.24
size -0.28
size " -0.10
size , -0.12
size _ , -0.10
size and -0.30
size copy 0.16
sizes -0.16
sketch -0.17
sketch . -0.25
sketched -0.38
skip _ permission 0.24
skip the 0.08
skips 0.43
skips the 0.93
slack -0.14
slash -0.29
slate _ . -0.05
slate _ the 0.06
slated -0.80
slated for -0.53
sleep 0.48
sleep $ 0.14
sleep , -0.12
sleep . 0.50
sleep _ : 0.08
sleep _ data 0.06
sleep _ have 0.06
sleep _ the -0.08
sleep _ your 0.12
sleep soundly 0.08
sleep well 0.11
sleeps 0.47
sleeps , 0.31
slide -0.26
slide , -0.14
slide . -0.49
slide : 0.60
slide _ . -0.22
slide _ that -0.09
slide _ the 0.08
slide any 0.38
slide deck -0.87
slide in 0.95
slide said -0.09
slide say -0.06
slides -0.21
slides . -0.81
slip _ the 0.06
slipped -0.10
slipped to -0.05
slips 1.07
slogan -0.69
slow -0.10
slows -0.07
small _ . -0.18
small print -0.09
smallest _ . 0.06
smallest _ its 0.11
smallest _ leav 0.09
smallest _ mark 0.09
smallest correction 0.36
smart 0.38
smile 0.17
smile . 0.23
smooth 0.16
snap 0.17
snap . 0.44
snaps 0.11
snaps . 0.31
snapshot -0.14
snapshot _ minute 0.11
snapshots , 0.05
snapshots are -0.28
so 0.06
so . -0.33
so _ , 0.08
so _ . -0.15
so _ ; 0.16
so _ ? -0.10
so _ @us 0.40
so _ be -0.07
so _ but 0.07
so _ count 0.18
so _ each 0.07
so _ every 0.08
so _ it -0.13
so _ may 0.08
so _ none 0.05
so _ of -0.11
so _ team 0.17
so _ that 0.12
so _ you 0.05
so are 0.22
so auditors 0.96
so did 0.93
so does -0.07
so every 0.07
so far -0.10
so i -0.09
so it -0.84
so keep -0.78
so much 0.28
so no -0.14
so on 0.21
so please -0.41
so the -0.18
so to 0.27
so we 0.06
so you 0.57
so your 0.50
soc 0.05
soc 1 -0.88
soc 3 -0.09
soc _ ( 0.12
soc _ an -0.07
soc _ answer 0.08
soc _ audite 0.13
soc _ before -0.25
soc _ begin -0.06
soc _ but 0.08
soc _ certification -0.16
soc _ certifie -0.07
soc _ claim 0.08
soc _ claime -0.11
soc _ either -0.10
soc _ every -0.06
soc _ evidence -0.19
soc _ examine 0.10
soc _ hand 0.11
soc _ here 0.06
soc _ i 0.05
soc _ in 0.09
soc _ last 0.07
soc _ next -0.06
soc _ none -0.08
soc _ not 0.11
soc _ now 0.25
soc _ on 0.07
soc _ our 0.07
soc _ out 0.10
soc _ pas 0.29
soc _ path -0.09
soc _ readiness -0.26
soc _ service 0.05
soc _ so 0.21
soc _ statu -0.07
soc _ still -0.10
soc _ there -0.06
soc _ thi -0.07
soc _ type 0.09
soc _ without 0.05
soc _ would -0.13
soc _ yet 0.07
soc _ you 0.13
soc _ ” 0.07
soc for 0.30
soft 0.08
software -0.05
software . -0.39
software _ not -0.10
software does -0.07
solid 0.57
solid persistence 0.19
solved 0.16
some -0.53
some . -0.19
some _ . -0.35
some _ ; 0.40
some _ and -0.11
some point -0.07
some time -0.20
some vendors 0.38
somebody 0.18
somebody _ . -0.19
somebody _ ? 0.21
somebody _ an 0.22
somebody _ it -0.07
somebody _ that -0.08
somebody _ to 0.10
somebody else -0.17
somebody has -0.38
somebody opens 0.11
somebody who -0.35
someday -1.07
someday . -0.19
someone -0.16
someone _ . -0.16
someone _ have -0.09
someone _ it -0.14
someone _ that -0.05
someone _ “ -0.08
someone calls 0.17
someone has -0.12
someone independent -0.12
someone other -0.07
someone who 0.26
someone with -0.69
somethe _ , -0.31
somethe _ . -0.49
somethe _ ; 0.12
somethe _ can -0.12
somethe _ not -0.10
something -0.34
something . -0.28
something about -0.05
something else -0.17
something that -0.15
something the 0.09
something to -0.51
sometime -0.23
somewhere -0.14
somewhere _ the -0.06
soon 0.58
soon " 0.20
soon _ be -0.80
soon _ gate -1.40
soon _ meet -1.38
soon _ the 0.11
soon as -0.42
soon would 0.08
soon ” 0.80
sooner -0.19
sooner . -0.08
sooner than -0.23
sop -0.05
sop , 0.21
sop . 0.08
sop 017 -0.16
sop 114 0.06
sop : -0.19
sop _ : 0.16
sop _ @us 0.07
sop _ control 0.10
sop _ copie 0.06
sop _ issue -0.06
sop _ its 0.10
sop _ line 0.06
sop _ not 0.07
sop _ number 0.08
sop _ the -0.10
sop _ traine 0.06
sop _ with 0.19
sop and 0.28
sop at 0.25
sop belong 0.21
sop copies 0.68
sop has -0.19
sop in 0.06
sop is -0.07
sop issue 0.28
sop it -0.19
sop on 0.05
sop revision 0.10
sop that 0.54
sop turns 0.05
sop | -0.11
sops 0.40
sops , 0.39
sops . 0.05
sops are 0.12
sops become 0.19
sops from 0.07
sops have -0.28
sorry -0.34
sorry , -0.14
sort -0.51
sort _ by -0.08
sort of 0.12
sort the -0.06
sorted -0.90
sorted by -0.13
sorting -0.24
sorts -0.28
sought -0.33
sound -0.17
soundly 0.16
sounds -0.71
sounds as -0.09
sounds like -0.21
source -0.25
source $ 0.32
source _ , -0.41
source _ and -0.08
source _ be -0.11
source basis -0.10
source code -0.24
source deviation 0.10
source record 0.07
sources -0.09
sp 0.07
space . 0.16
spare yourself 0.14
speak -0.23
speak _ . -0.15
speak _ to -0.05
speak of -0.30
speaker -0.50
speaking -0.11
speaking , -0.14
speaks -0.50
speaks about -0.28
speaks of -0.17
special 0.21
specification -0.21
specified -0.07
specimen -0.83
specimen . -0.06
speech -0.14
speed 0.07
spel _ . -0.19
spell -0.18
spelled -0.39
spelling -0.79
spelling . -0.45
spent -0.14
spent _ our -0.09
spent two 0.65
spike -0.49
spill 0.42
spill _ the 0.15
spill coffee 0.59
split 0.10
splitting -0.26
spoke -0.25
sponsor 's -0.06
spot 0.48
spot , 0.37
spot . 0.43
spreadsheet . -0.36
spreadsheet : 0.12
spreadsheets 0.28
spring 0.07
spring . -0.11
spring _ have 0.06
spring and 0.26
sprint -0.55
sprint 31 -0.13
sprint : -0.20
sprint _ . -0.10
squeaks -0.06
squeaks . -0.06
squiggle -0.07
ssae -0.14
ssae 18 -0.14
sso $ -0.53
sso ( -0.05
sso + 0.47
sso _ every -0.05
sso _ in -0.06
sso _ it 0.06
sso _ yes -0.15
sso _ | -0.07
sso and 0.13
sso enabled 0.11
sso has 0.05
sso works -0.51
sso | -0.46
stability -0.21
stable -0.18
stack 0.11
stack of 0.07
staff , -0.16
staff _ enter -0.22
staff _ in -0.05
staff _ read -0.11
staff _ what -0.11
staff _ with 0.08
staff _ you -0.11
staff _ your -0.06
staff are -0.20
staff handled -0.12
staff have 0.06
staff may -0.12
staff screened -0.06
staff sign 0.10
staff walk 0.24
staffed -0.07
stage -0.36
stage . -0.91
stage 1 -0.16
stage : -0.07
stage ; 0.25
stage _ . -0.19
stage _ a -0.25
staging -0.12
stake 0.07
stale 0.38
stamp 0.32
stamp $ 0.48
stamp , -0.18
stamp : 0.31
stamp _ . 0.06
stamp _ : 0.09
stamp _ approve 0.13
stamp graphic -0.17
stamp of 0.58
stamp that 0.27
stampe _ , 0.07
stampe _ @us 0.08
stampe _ and 0.07
stampe _ in 0.10
stampe _ numbere 0.09
stampe _ the 0.11
stamped 0.49
stamped , 0.55
stamped and 0.21
stamped by 0.23
stamped copies -0.06
stamped copy 0.09
stamped with 0.58
stamps -0.12
stamps in -0.11
stamps the -0.10
stand -0.19
stand , -0.31
stand _ : 0.06
stand _ ; -0.06
stand _ a -0.21
stand _ and -0.19
stand _ complaint 0.05
stand _ court 0.41
stand _ every 0.12
stand _ own 0.09
stand _ the -0.06
stand before -0.16
stand between 0.20
stand in -0.86
stand up 0.07
standard -0.08
standard $ 1.46
standard , -0.05
standard . -0.10
standard _ be -0.12
standard for -0.43
standards -0.21
standby 0.09
standby , 0.05
standby is -0.13
standing . -0.26
stands . 0.57
stands as 0.39
stands behind -0.16
stands for -0.54
stands next -0.21
stands on 0.07
stands up 1.21
star _ 2 0.16
star level 0.43
start -0.40
start _ . -0.36
start _ in -0.07
start _ the -0.21
start from 0.14
start in -0.12
start of -0.09
start up -0.19
start with -0.27
started $ -0.13
started , 0.18
started . -0.50
starter feeding -0.13
starting -0.08
starting with -0.16
starts -0.41
starts afresh 0.16
starts at -0.23
starts in -0.44
starts with -0.57
state -0.81
state , -0.13
state _ input 0.05
state _ lifecycle 0.05
state _ no -0.08
state _ say 0.08
state _ security -0.10
state _ text -0.10
state _ validation 0.07
state in -0.13
state of -0.20
state that -0.54
state what 0.07
stated 0.10
stated $ -0.67
stated : 0.66
stated meaning 0.15
stated with -0.18
statement $ -0.37
statement : -0.13
statement _ be -0.07
statement about -0.20
statement of 0.06
states -0.73
states no 0.13
states that -0.61
static -0.40
static _ allow -0.06
static _ can -0.07
stations -0.14
statu _ be -0.06
statu _ open -0.17
status -0.27
status . -0.18
status 403 -0.08
status and -0.62
status badge 0.06
status of -1.70
status page 0.16
status pill 0.13
status | 0.13
status “ -0.06
statuses 0.07
statutory 0.09
statutory period 0.29
stay 0.05
stay . 0.12
stay _ , 0.05
stay _ . -0.11
stay _ gate -0.07
stay _ to 0.16
stay _ until -0.15
stay drafts -0.07
stay in -0.26
stay joined 0.21
stay linked -0.12
stay on 0.05
stay outside -0.29
stay put 0.13
stay separate 0.23
stay tied 0.27
stay with -0.49
stayed -0.36
stays a -0.47
stays as 0.16
stays blocked -0.24
stays closed -1.46
stays in 0.27
stays invisible 0.21
stays legible 0.13
stays on 0.08
stays open -0.24
stays put 0.44
stays readable 0.49
stays shut -0.09
stays the -0.53
stays there -0.13
stays written 0.44
steering -0.12
steering committee -0.05
step $ 0.26
step _ . -0.34
step _ a -0.23
step _ and 0.07
step that -0.07
step up 0.09
step with -0.09
steps -0.14
sterile 0.05
sterile fill 0.25
stick 0.10
sticker -0.10
sticker on 0.11
sticks 0.32
sticky -0.17
sticky notes 0.24
still -0.10
still . -0.86
still _ , 0.37
still _ . -0.21
still _ ; 0.72
still _ ? 0.10
still _ as 0.09
still _ board 0.11
still _ but 0.24
still _ drawe 0.07
still _ on 0.10
still _ pilot 0.16
still _ that -0.06
still _ there 0.17
still a 0.15
still absent -0.14
still be 0.32
still being 1.04
still blocked -0.06
still find 0.10
still has 0.31
still have -0.42
still in -0.15
still lacking -0.14
still need 0.12
still needs -0.25
still no -0.29
still on 0.07
still open -0.23
still outstanding -0.55
still piloting -0.06
still shut -0.10
still there 0.52
still to -0.07
still waiting 0.10
still without -0.30
stock -0.70
stock _ . -0.07
stolen 0.12
stolen cookie 0.11
stolen password 0.07
stolen passwords 0.22
stone 0.78
stone . 0.17
stone tablet 0.59
stood on -0.31
stop -0.10
stop _ , 0.12
stop _ : 0.39
stop _ approve 0.06
stop _ be 0.06
stop _ it 0.13
stop _ se -0.07
stop asking -0.09
stop at 0.75
stop exporting 0.09
stop short -0.17
stop the 0.05
stopped 0.74
stopped . 0.09
stopped asking 0.93
stopped being 0.09
stopped saying 0.11
stops at -0.08
stops one -0.29
stops short -0.36
stops them 0.23
stops you 0.40
stopwatch 0.08
storage 0.10
storage $ -0.50
storage ( 0.07
storage , 0.09
storage _ , -0.28
storage _ be -0.11
storage _ do 0.07
storage _ e 0.09
storage _ every 0.12
storage _ first -0.07
storage _ gate -0.10
storage _ immutable 0.05
storage _ migration -0.12
storage _ mis -0.14
storage _ not -0.29
storage _ retention -0.11
storage _ teste -0.08
storage _ that -0.11
storage and 0.06
storage does -0.15
storage for 0.11
storage gate -0.18
storage layer 0.41
storage needs -0.28
storage not -0.14
storage passed 0.22
storage today 0.17
storage used -0.10
storage will -0.11
storage with -0.05
storage work -0.37
store . 0.17
store _ a 0.06
store _ an 0.12
store _ and 0.10
store _ checksum 0.05
store _ could -0.17
store _ each -0.09
store _ every -0.06
store _ evidence -0.05
store _ keep 0.14
store _ on 0.08
store _ only 0.10
store _ or -0.07
store _ retention 0.18
store _ verifie 0.08
store _ with 0.08
store accepts 0.07
store behind -0.06
store exists 0.06
store in 0.11
store is 0.06
store the 0.32
store with 0.11
store without 0.35
stored 0.06
stored . -0.10
stored and 0.09
stored as 0.26
stored encrypted 0.15
stored evidence 0.05
stored file 0.05
stored for -0.13
stored links 0.09
stored records -0.06
stored securely 0.22
stored under 0.24
stored with 0.22
stored ” -0.37
story , -0.42
story . -0.22
story _ . -0.09
story comes 0.40
storyboard -0.17
storyboard , -0.10
straight 0.09
straight _ . 0.06
straight _ that -0.09
straight _ the 0.17
straight from 0.34
straight in 0.14
straight into 0.34
straight to -0.22
stray 0.95
stream 0.19
strength 0.15
strength of 0.15
stretch of -0.18
strict 0.22
strict _ , 0.18
strictest 0.21
strictly 0.25
strictly _ . 0.18
strictly apart 0.32
strictly speaking -0.12
strike 0.13
strike " -0.12
string -0.18
string . -0.31
strings -0.22
strip : 0.43
stripe -0.66
stripe checks -0.05
stroke 0.26
strong -0.13
strongest -0.13
strongroom 0.53
struck -0.11
struck _ . -0.07
struck _ the 0.05
struck from -0.07
struck it -0.28
structured -0.10
stub -0.17
stuck 0.42
studio -0.08
study 0.05
style _ . -0.06
style _ the -0.05
style guide -0.19
style sheet -0.18
styling -0.10
subject -0.39
subject to -0.29
subjects -0.34
submission 0.26
submission . 0.22
submission _ . 0.15
submission grade 0.09
submissions 0.06
submit 0.05
submitted -0.14
subpart -0.09
subprocessors -0.20
subscriber 0.51
subscriber _ and 0.11
subscriber _ be 0.17
subscriber _ it 0.11
subscriber _ teste 0.11
subscribers 0.51
subscribers has 0.45
subscription 0.08
subtitles -0.08
succeed -0.06
succeed , -0.22
succeeded 0.06
succeeds -0.30
successful restores -0.08
successfully 0.26
successor 0.06
such _ be -0.07
such _ “ 0.07
such a 0.19
such as -1.03
such thing 0.06
sud -0.15
suffice 0.08
suffice for 0.08
suggest 0.12
suggest _ it 0.10
suggest that -0.18
suggested -0.48
suggesting -0.11
suggestion -0.24
suggestion _ , -0.06
suggestion _ a -0.27
suggestion box 0.25
suggestion has -0.15
suggestion is -0.10
suggestions in -0.25
suggests -0.82
suggests , -0.31
suggests . -0.40
suggests a -0.15
summary . 0.07
summary ; -0.15
summary that 0.07
summed -0.05
summer -0.07
summer . -0.09
summer party -0.08
sunday 0.41
sunday , -0.10
sunday . 0.67
sunday _ the 0.08
sunday and 0.17
supersede _ the 0.05
superseded 0.40
superseded ones 0.08
supplier , 0.12
supplier . -0.30
supplier _ : 0.15
supplier _ and 0.07
supplier _ delivery -0.09
supplier _ see 0.06
supplier approvals 0.10
supplier certificates 0.10
supplier files 0.36
supplier finding -0.11
supplier findings -0.07
supplier portal 0.10
supplier questionnaires -0.28
supplier scorecard -0.27
supplier scores 0.06
supplier ” -0.08
suppliers and -0.19
supply -0.06
support , -0.09
support _ . 0.09
support _ can -0.05
support _ process -0.06
support electronic -0.11
support engineers 0.28
support escalation -0.20
support saml -0.22
support team -0.76
supported 0.11
supported $ 1.29
supported . 0.08
supported ? -0.07
supporting 0.07
supports sso 0.06
suppose 0.14
suppose _ be -0.15
supposed -0.52
supposed to -0.48
supposing -0.25
sure 0.16
sure , -0.24
sure . 0.25
sure of 0.11
sure that 0.31
surfaces 0.11
surfaces show 0.11
surprises 1.03
surveillance 0.07
surveillance _ . 0.14
surveillance audit 0.19
survey -0.54
survive 0.25
survive _ . 0.06
survive _ import -0.07
survive a 0.17
survive an -0.39
survive archiving 0.12
survives 0.24
survives a 0.07
survives the 0.29
svg 0.07
swap 0.18
swap _ a 0.10
swap _ the 0.12
swap a 0.60
swaps -0.13
swaps the -0.09
sweep 0.22
sweep _ . 0.10
swiss 0.36
switch . -0.13
switch _ , 0.05
switch off 0.45
switch to -0.27
switche _ and 0.13
switche _ for 0.08
switched -0.05
switched on -0.14
switched to 0.05
switcher -0.62
switcher are 0.06
switcher changes -0.16
switching -0.17
switzerland -0.29
symbolic -0.07
symbolic link -0.07
synchronised 0.11
synchronised via 0.14
synchronous 0.63
synchronous replication 0.46
system -0.11
system $ 0.99
system : -0.09
system _ , 0.06
system _ . 0.14
system _ 9001 0.14
system _ an 0.05
system _ and 0.09
system _ as 0.16
system _ certifie 0.28
system _ documente -0.12
system _ iso 0.30
system _ log 0.09
system _ maker -0.05
system _ official 0.10
system _ record -0.06
system _ report 0.15
system _ signature 0.12
system _ them 0.05
system and -0.08
system by 0.45
system certified 0.37
system description 0.12
system does -0.14
system fails -0.14
system has -0.08
system is -0.15
system issues 0.20
system knows 0.19
system makes 0.07
system monitored -0.16
system of -0.12
system on 0.07
system prototype -0.28
system releases -0.09
system takes 0.36
system that -0.19
system validated -0.48
system was 0.16
system whose 0.25
system will -0.11
system with -0.08
system without 0.61
systems -0.97
systems , -0.38
systems . -0.37
t -0.37
t 05 -0.11
tab -0.42
tab . -1.02
tab _ , -0.08
tab _ . -0.42
tab _ for 0.05
tab _ the -0.16
tab and -0.41
tab closes 0.12
tab does -0.15
tab is 0.24
table -0.09
table , -0.05
table . -0.29
table _ and -0.11
table in 0.09
tablet -0.06
tablet , 0.06
tablet _ accept 0.16
tablet _ it 0.15
tablet _ judge 0.16
tablet and 0.36
tablets -0.31
tablets $ -0.16
tabs -0.41
tagline -0.14
tagline , -0.08
tags -0.16
take $ -0.14
take . -0.07
take _ a -0.10
take _ and 0.10
take _ approval 0.10
take _ as 0.07
take _ face 0.08
take _ it 0.07
take _ off 0.10
take _ out -0.06
take _ record 0.21
take _ second -0.06
take _ value 0.08
take _ word -0.05
take _ year -0.17
take our -0.12
take place -0.43
take them -0.06
take your -0.08
taken , -0.12
taken at 0.12
taken back -0.07
taken in 0.13
taken into 0.52
taken off 0.06
taken on 0.06
taken over 0.31
taken place -0.21
takes -0.07
takes additions 0.49
takes effect 0.12
takes it 0.47
takes live -0.15
takes minutes 0.20
takes no 0.48
takes one 0.27
takes over 0.08
takes the 0.14
takes us -0.06
takes your 0.29
talk -0.29
talk _ . -0.49
talk about -0.47
talk your 0.09
talking -0.08
talks -0.38
tamper _ , 0.07
tamper _ . -0.07
tamper _ audit 0.19
tamper _ claim -0.08
tamper _ history 0.33
tamper _ log 0.17
tamper _ not -0.15
tamper _ the 0.06
tamper with 0.74
tampere _ away 0.06
tampere _ the 0.14
tampere _ turne 0.06
tampered 0.09
tampered client -0.31
tampering 0.15
tampering shows 0.28
tampering with 0.15
tap 0.66
tap , 0.13
tap _ and 0.11
tap the 0.13
tap your 0.46
tape -0.11
target -0.09
target . 0.49
target for -0.41
targets -0.27
taught -0.17
tax -0.68
tax compliance -0.41
team -0.09
team $ -0.21
team 's -0.41
team , 0.31
team . -0.10
team : 0.11
team _ approve -0.13
team _ have 0.05
team _ it -0.06
team _ not 0.06
team already 0.07
team can 0.37
team has -0.46
team intends -0.11
team is -0.46
team no 0.15
team signed 0.09
team signs -0.30
teams 0.51
technical 0.22
technical writer -0.13
technically 0.26
technology -0.23
tell -0.31
tell _ @us -0.09
tell _ about -0.23
tell _ be -0.20
tell _ how -0.05
tell _ in -0.14
tell _ it -0.24
tell _ nothe -0.11
tell _ of -0.28
tell _ prospect -0.05
tell _ say -0.12
tell _ that -0.13
tell _ their -0.06
tell _ to 0.10
tell _ what -0.11
tell a -0.20
tell me 0.07
tell the -0.15
tell us 0.10
tells -0.14
tells you -0.49
template -1.19
template , -0.07
template . -0.08
template _ , -0.21
template _ . -0.12
template _ and -0.08
template with -0.07
templates -0.29
ten 0.19
ten _ . 0.05
ten _ retention 0.05
ten days 0.17
ten year 0.35
ten years 0.24
tenancy , 0.09
tenant 0.18
tenant $ 0.29
tenant 's 0.08
tenant , 0.74
tenant _ . 0.07
tenant _ ; 0.07
tenant _ and 0.16
tenant _ at 0.05
tenant _ authorization 0.05
tenant _ authorize -0.11
tenant _ be 0.09
tenant _ before -0.07
tenant _ blocke 0.13
tenant _ can 0.08
tenant _ close -0.08
tenant _ enforce 0.06
tenant _ every -0.10
tenant _ evidence -0.07
tenant _ exist -0.08
tenant _ isolation -0.09
tenant _ key 0.27
tenant _ not -0.23
tenant _ pas 0.05
tenant _ production 0.05
tenant _ record -0.12
tenant _ row 0.10
tenant _ scope -0.08
tenant _ side 0.08
tenant _ tell -0.08
tenant _ that -0.09
tenant _ the -0.09
tenant _ to -0.06
tenant _ we -0.07
tenant _ will -0.11
tenant _ with -0.09
tenant _ workspace -0.10
tenant _ – -0.06
tenant access 0.11
tenant and -0.08
tenant filter -0.13
tenant key -0.08
tenant keys -0.07
tenant membership -0.19
tenant reads 0.18
tenant roles -0.07
tenant separation 0.12
tenant system -0.11
tenant test -0.08
tenants 0.18
tenants $ 0.10
tenants , -0.21
tenants at -0.06
tenants by 0.06
tenants can 0.08
tenants must -0.07
tenants share 0.17
tenants ” -0.07
tend -0.17
tend to -0.17
tender -0.13
tender . -0.07
tense 0.08
term -0.36
term _ a -0.18
term _ be -0.25
term for -0.09
term “ -0.09
terminals 0.43
terms -1.16
terms , -0.30
terms . -0.09
test . -0.18
test : -0.07
test _ be -0.09
test _ before -0.09
test _ do 0.10
test _ have -0.11
test _ nothe 0.13
test _ of -0.09
test _ on -0.12
test _ own -0.08
test _ pas 0.07
test _ route -0.06
test _ run -0.10
test before -0.06
test has -0.80
test in -0.15
test last 0.15
test passed -0.07
test plan -0.15
test report 0.07
test restored 0.54
test suite -0.10
test that -0.32
test – -0.06
teste _ by 0.10
teste _ hold 0.07
teste _ in -0.07
teste _ it -0.06
teste _ we -0.29
tested 0.23
tested ? -0.06
tested and -0.25
tested before -0.12
tested by 0.12
tested for 0.05
tested in 0.17
tested monthly 0.06
tested our 0.19
tested quarterly 0.44
tested restores 0.08
tested today 0.07
tested twice 0.43
tested us 0.14
tested way -0.13
tested weekly 0.36
tester -0.30
tester 's 0.07
tester , -0.18
tester _ for 0.12
tester has -0.33
tester noted -0.07
testers 0.08
testing -0.47
testing , -0.19
tests -0.58
tests . -0.11
tests and -0.11
tests for -0.60
tests have -0.13
tests pass -0.26
text -0.53
text $ -0.61
text , 0.11
text . -0.21
text _ . -0.61
text _ a -0.17
text _ about -0.06
text _ and -0.09
text _ can -0.06
text _ it -0.08
text _ no -0.27
text _ nothe -0.08
text _ the 0.07
text _ your -0.05
text _ “ 0.08
text as -0.07
text box 0.07
text does 0.22
text editor -0.11
text field -0.09
text from -0.18
text gives -0.08
text in 0.06
text is -0.91
text mentions -0.05
text names 0.11
text on 0.05
text only -0.18
text reads 0.27
text references -0.10
text states 0.10
text that -0.09
texts -0.42
than _ . -0.20
than _ : 0.34
than _ a 0.08
than _ be -0.06
than _ in 0.08
than _ on 0.13
than _ our 0.15
than _ the 0.08
than a 0.43
than it -0.21
than one 0.06
than our -0.18
than to -0.12
than trusting 0.15
than your 0.29
thank -0.07
thank _ that 0.14
thank _ the 0.06
thank _ who -0.15
thanks -0.06
thanks for -0.24
thanks to 0.11
that 0.05
that 's -0.29
that , -0.13
that . 0.05
that _ " -0.07
that _ ' 0.10
that _ 'd 0.06
that _ . -0.38
that _ 11 -0.10
that _ 2 0.07
that _ ? -0.15
that _ @us 0.19
that _ a -0.07
that _ about 0.09
that _ access -0.12
that _ agree -0.07
that _ already -0.11
that _ another -0.08
that _ anythe 0.10
that _ archive 0.05
that _ be -0.08
that _ bind 0.07
that _ blocke -0.15
that _ bring 0.26
that _ build -0.20
that _ cal -0.18
that _ can -0.17
that _ carrie 0.07
that _ cleare -0.07
that _ complete -0.25
that _ copy -0.09
that _ count -0.07
that _ cut -0.10
that _ demo -0.11
that _ do 0.07
that _ doe 0.25
that _ durable -0.09
that _ entrie -0.38
that _ file -0.08
that _ first 0.08
that _ gate -0.46
that _ go 0.10
that _ good 0.10
that _ grow 0.10
that _ have -0.06
that _ her 0.09
that _ hold -0.07
that _ how 0.09
that _ human -0.13
that _ immutable -0.05
that _ isolate -0.06
that _ know -0.12
that _ label 0.05
that _ list -0.20
that _ looke -0.11
that _ lose -0.12
that _ mean -0.11
that _ move -0.06
that _ name -0.08
that _ need -0.08
that _ none -0.08
that _ not 1.97
that _ nothe 0.07
that _ outside 0.15
that _ pas -0.26
that _ permission 0.07
that _ pick -0.10
that _ pilot -0.09
that _ quality 0.06
that _ rely -0.10
that _ request -0.08
that _ rest 0.12
that _ revision 0.07
that _ rewrite -0.07
that _ right 0.08
that _ role 0.10
that _ say -0.09
that _ see -0.10
that _ share 0.17
that _ show -0.12
that _ since -0.21
that _ sit -0.07
that _ start -0.07
that _ text -0.05
that _ those -0.05
that _ today -0.06
that _ under -0.05
that _ upload -0.05
that _ uploade -0.14
that _ use -0.17
that _ user -0.07
that _ validate -0.06
that _ we -0.13
that _ what 0.05
that _ whatever 0.30
that _ your 0.19
that _ ” 0.05
that a -0.81
that accepts 0.11
that an -0.26
that another -0.06
that answers 0.08
that anybody -0.14
that anyone -0.33
that approvals -0.06
that approves 0.14
that are -0.10
that audit -0.26
that binds 0.59
that call 0.06
that came -0.08
that can -0.46
that carry 0.44
that caused -0.15
that certificate -0.19
that certified -0.07
that checks 0.41
that comes 0.18
that controlled 0.06
that count 0.37
that counts -0.07
that cross 0.25
that customer 0.06
that data -0.70
that did 0.35
that do -0.15
that documents -0.08
that does -0.08
that each 0.10
that electronic 0.06
that even 0.27
that ever 0.52
that evidence -0.17
that failed 0.65
that files 0.07
that first -0.34
that followed 0.12
that follows 0.18
that gave -0.16
that goes 0.05
that he -0.09
that hold 0.59
that holds 0.08
that it -0.29
that its -0.74
that lacks 0.69
that last 0.17
that lasts -0.22
that leave 0.41
that leaves 0.30
that legal -0.06
that links 0.09
that mattered 0.11
that matters 0.22
that may -0.06
that means 0.23
that mention -0.17
that might -0.06
that moment 0.10
that morning -0.08
that must 0.80
that names -0.05
that nothing -0.14
that one -0.59
that only 0.58
that opens 0.47
that order -0.37
that our 0.21
that outlast 0.14
that outlive -0.05
that people -0.61
that production -0.07
that proves -0.27
that raised -0.07
that reads -0.18
that requests -0.71
that returns -0.15
that says 0.07
that second 0.06
that set 0.19
that she -0.34
that shows 0.09
that signature 0.08
that signs -0.24
that simply 0.36
that sits 0.06
that skips 0.57
that somebody 0.12
that someone -0.13
that started 0.32
that takes 0.22
that tenants 0.18
that their -0.17
that there -0.64
that this -0.08
that to -0.38
that traceability 0.07
that triggered 0.07
that turns -0.06
that very -0.09
that way 0.10
that went 0.11
that what -0.22
that workspaces -0.29
that would 0.24
that you -0.06
that your 0.13
that “ -0.49
the -0.09
the 300 -0.06
the @us 0.18
the _ " -0.11
the _ . -0.14
the _ 2027 -0.39
the _ 21 0.16
the _ 5eed0a11ce -0.06
the _ 9001 0.06
the _ ? 0.05
the _ @us 0.11
the _ about -0.14
the _ accept 0.09
the _ act 0.05
the _ acte -0.10
the _ active -0.08
the _ afresh -0.15
the _ after -0.11
the _ afterward 0.08
the _ against -0.10
the _ and 0.07
the _ another -0.14
the _ applie 0.14
the _ approver 0.16
the _ archive -0.09
the _ attempt 0.28
the _ attestation 0.09
the _ audite -0.15
the _ august 0.05
the _ author -0.09
the _ autumn -0.15
the _ away 0.14
the _ back -0.14
the _ be -0.12
the _ because 0.13
the _ believe -0.08
the _ belong -0.07
the _ below -0.12
the _ better -0.14
the _ between 0.18
the _ bind 0.07
the _ block -0.08
the _ blocke 0.16
the _ book 0.12
the _ box -0.13
the _ burn 0.08
the _ business -0.06
the _ button -0.05
the _ calendar -0.18
the _ caler 0.15
the _ call 0.07
the _ capture -0.08
the _ card 0.14
the _ center -0.29
the _ certificate 0.11
the _ certifie 0.16
the _ chapter -0.17
the _ check 0.05
the _ checklist -0.18
the _ checksum -0.06
the _ chip -0.13
the _ clause 0.12
the _ clicke -0.17
the _ cluster 0.21
the _ code -0.34
the _ color -0.11
the _ column -0.07
the _ comment -0.11
the _ complete -0.11
the _ compliance 0.09
the _ conclude 0.21
the _ confirme -0.06
the _ connecte -0.07
the _ contract -0.06
the _ contrast 0.08
the _ copie 0.08
the _ copy 0.13
the _ current 0.10
the _ dashboard -0.13
the _ decision 0.11
the _ deck -0.42
the _ demo 0.14
the _ denie -0.10
the _ description -0.10
the _ design -0.36
the _ diagram -0.40
the _ directory 0.26
the _ disk 0.08
the _ display -0.06
the _ doe 0.06
the _ draft -0.30
the _ draw -0.06
the _ drawe -0.14
the _ durable -0.07
the _ each 0.14
the _ edite -0.06
the _ either 0.10
the _ empty 0.06
the _ encrypte 0.09
the _ endpoint -0.09
the _ entere 0.07
the _ entry -0.08
the _ exam -0.09
the _ examination 0.12
the _ example -0.09
the _ exist -0.10
the _ explain -0.36
the _ export 0.08
the _ fair -0.10
the _ feature -0.24
the _ fictional -0.09
the _ fil -0.05
the _ finde 0.10
the _ followe 0.14
the _ force 0.19
the _ form -0.06
the _ free -0.22
the _ funde -0.09
the _ ga 0.05
the _ gate -0.23
the _ gateway 0.06
the _ give 0.09
the _ gmp 0.06
the _ grade 0.09
the _ green -0.09
the _ greet -0.10
the _ grey -0.16
the _ group -0.06
the _ half -0.10
the _ hand 0.32
the _ handwritten 0.13
the _ hash 0.16
the _ hashe 0.24
the _ heade -0.08
the _ her 0.10
the _ holder 0.08
the _ holiday 0.08
the _ hope 0.07
the _ however 0.15
the _ icon -0.64
the _ idea -0.06
the _ ii 0.14
the _ include -0.10
the _ ink 0.26
the _ instance 0.12
the _ invente 0.25
the _ isolation 0.05
the _ issue -0.07
the _ it 0.09
the _ itself 0.33
the _ joine 0.11
the _ json -0.06
the _ june 0.17
the _ lab -0.14
the _ lack -0.11
the _ laptop -0.29
the _ last 0.25
the _ law 0.19
the _ layer 0.09
the _ layout -0.08
the _ letter 0.19
the _ list -0.10
the _ liste -0.11
the _ live -0.12
the _ locke 0.17
the _ longer 0.21
the _ low 0.11
the _ mail -0.09
the _ mean 0.06
the _ meet 0.16
the _ memory -0.08
the _ mention -0.30
the _ metadata -0.19
the _ might -0.06
the _ migration 0.10
the _ milestone -0.06
the _ minute 0.08
the _ mis -0.11
the _ mock -0.28
the _ model -0.06
the _ morne 0.20
the _ must -0.33
the _ need -0.27
the _ next -0.07
the _ no 0.12
the _ none -0.06
the _ nor 0.06
the _ not 0.17
the _ note -0.17
the _ nothe -0.10
the _ now 0.06
the _ number -0.10
the _ numbere 0.16
the _ of -0.07
the _ offer -0.17
the _ office 0.05
the _ official 0.06
the _ once 0.07
the _ or 0.14
the _ order -0.16
the _ our -0.06
the _ paper -0.07
the _ party -0.07
the _ passe -0.11
the _ path 0.06
the _ penetration 0.10
the _ permission -0.07
the _ phase 0.08
the _ phrase -0.07
the _ picture 0.10
the _ pilot 0.06
the _ place -0.22
the _ placeholder 0.08
the _ platform -0.07
the _ play -0.22
the _ primary -0.09
the _ program -0.11
the _ project -0.10
the _ proof 0.05
the _ prototype 0.05
the _ publishe -0.06
the _ qa 0.27
the _ qms 0.09
the _ queue 0.07
the _ quote -0.09
the _ reader 0.06
the _ readiness 0.07
the _ receive 0.07
the _ recorde -0.09
the _ reference -0.12
the _ refuse 0.15
the _ reject 0.10
the _ rejecte 0.14
the _ report 0.22
the _ requirement -0.07
the _ retention 0.23
the _ reviewe 0.06
the _ reviewer 0.11
the _ revision 0.34
the _ risk 0.07
the _ roadmap -0.06
the _ role 0.06
the _ round -0.06
the _ routine 0.19
the _ rule 0.20
the _ runbook -0.06
the _ sample 0.22
the _ save 0.07
the _ say 0.06
the _ screen -0.06
the _ scripte -0.16
the _ service 0.08
the _ ship 0.12
the _ show -0.14
the _ signe 0.05
the _ simply 0.06
the _ skip 0.14
the _ slide -0.33
the _ some -0.06
the _ somebody -0.09
the _ someone -0.32
the _ somethe -0.25
the _ sort -0.17
the _ staff -0.10
the _ start -0.07
the _ state -0.14
the _ string -0.06
the _ struck -0.10
the _ subscriber 0.31
the _ suggeste -0.14
the _ suggestion -0.07
the _ sure 0.13
the _ surveillance 0.05
the _ swap 0.06
the _ switcher -0.07
the _ tab -0.11
the _ take 0.15
the _ talk -0.29
the _ team -0.07
the _ tenant 0.07
the _ term -0.07
the _ teste -0.10
the _ text 0.17
the _ their -0.05
the _ them 0.12
the _ themselve -0.07
the _ there -0.05
the _ thi 0.06
the _ third -0.06
the _ thirty 0.06
the _ thursday -0.10
the _ ti 0.09
the _ tick -0.07
the _ ticke 0.09
the _ ticket -0.09
the _ title -0.18
the _ token 0.10
the _ top 0.06
the _ traceability -0.06
the _ trade -0.09
the _ tuesday -0.06
the _ turne 0.63
the _ uncertifie 0.08
the _ unit -0.09
the _ upload 0.26
the _ us 0.06
the _ user -0.06
the _ valid 0.11
the _ vendor -0.10
the _ verdict 0.22
the _ vet 0.05
the _ view 0.09
the _ wait -0.09
the _ walk -0.12
the _ walkthrough -0.06
the _ want 0.07
the _ webinar -0.11
the _ week 0.05
the _ weight 0.12
the _ while -0.07
the _ whole -0.07
the _ whose 0.12
the _ will 0.11
the _ worde 0.05
the _ worke -0.07
the _ workshop -0.11
the _ worth -0.05
the _ you 0.05
the _ – 0.19
the _ ” 0.11
the ability -0.54
the absence -0.15
the acceptance -0.19
the account 0.06
the accountants 0.19
the action 0.06
the actual 0.40
the adjective -0.08
the agency 0.15
the agenda -0.44
the agent 0.57
the ai 0.34
the aicpa 0.09
the air 0.58
the alcoa -0.08
the algorithm 0.68
the annual -0.09
the answers -0.08
the api 0.21
the append 0.34
the approval 0.14
the approved 0.93
the approver 0.37
the architecture -0.44
the archive 0.39
the arrow -0.23
the arrows 0.06
the as -0.44
the asking 0.08
the assertion 0.14
the assessor 0.07
the assistant 0.16
the attempt 0.91
the audience -0.08
the audit 0.07
the auditors -0.06
the authenticator 0.26
the author -0.44
the authorisation 0.25
the authoritative 0.63
the authority 0.07
the authorization 0.19
the authorizer 1.61
the autoclave -0.26
the autumn -0.34
the avatar -0.13
the back 0.45
the backlog -0.12
the backup 0.09
the bag 0.53
the ban -0.09
the banner -0.12
the bar -0.42
the batch 0.23
the batches 0.54
the beginning 0.08
the belief -0.49
the bench 0.37
the benches -0.11
the better -0.12
the bin -0.07
the binder 0.19
the board -0.06
the books 0.61
the booth -0.09
the bot 0.17
the boundary 0.05
the box 0.34
the bridge 0.39
the brochure -0.49
the budget -0.51
the build -0.25
the bundle -0.08
the buttons -0.10
the cake -0.16
the calendar -0.68
the call 0.33
the caller 0.48
the canteen -0.32
the capa -0.09
the card -0.40
the case 0.31
the certified 1.40
the chain 0.23
the change 0.11
the chart -0.12
the chatbot -0.06
the checker -0.15
the checklist -0.13
the checkpoint -0.37
the checks -0.17
the choice -0.19
the claim -0.48
the claims 0.29
the clean 0.17
the client -0.06
the clipboard 0.13
the clock 0.20
the cloud -0.13
the cluster 0.21
the code -0.16
the coffee -0.43
the cold -0.10
the column -0.29
the columns -0.17
the coming -0.29
the committee 0.08
the comparison -0.19
the complaint 0.10
the complete -0.09
the compliance 0.55
the condition 0.11
the conference -0.23
the confidence 0.20
the connection 0.16
the consultant -0.28
the content 0.14
the contract -0.16
the control -0.37
the controls 0.08
the copies 0.16
the copilot 0.11
the core 0.15
the corporate 0.18
the corrective -0.19
the count -0.10
the cover 0.15
the cpa 0.63
the cpas 0.42
the cracked 0.08
the criteria -0.12
the critical 0.10
the custody -0.11
the customer -0.39
the dashboard -0.10
the data -0.29
the database 0.80
the date -0.52
the dates 0.05
the days 1.05
the deck -0.19
the deletion 0.08
the demo -0.45
the design -0.32
the designer -0.05
the developers -0.24
the deviation 0.09
the diagram -0.67
the dialog -0.14
the difference 0.09
the digest -0.24
the directory 0.06
the disaster -0.11
the disk 0.25
the distribution -0.25
the document -0.07
the documentation -0.16
the door 0.10
the dossier 0.16
the dr -0.10
the draft -0.07
the drawer 0.06
the drill -0.06
the drop -0.39
the earliest -0.35
the early 0.09
the editor -0.17
the effective -0.10
the electronic 0.30
the empty -0.07
the encrypted 0.37
the end -0.54
the endpoint -0.10
the endpoints -0.14
the engine 0.60
the engineer -0.30
the entra 0.09
the entries -0.20
the eraser -0.07
the evaluation -0.09
the events -0.44
the exact 0.37
the example -0.17
the expiry -0.22
the extent -0.46
the external 0.27
the fact 0.45
the fair -0.19
the feature -0.46
the fedramp 0.24
the feed -0.17
the fence 0.34
the fictional -0.06
the file -0.12
the filling 0.20
the filter -0.24
the final 0.36
the finding 0.27
the first 0.16
the floor 0.06
the flyer -0.22
the folder -0.15
the following -0.56
the font -0.07
the foot 0.16
the force 0.97
the form -0.47
the founder -0.11
the founders -0.10
the fourteen -0.29
the frame -0.12
the front 0.14
the full 0.11
the gaps -0.25
the gate 0.12
the gates 0.19
the gateway 0.74
the gdpr -0.20
the genuine 0.26
the german 0.06
the glossary 0.21
the golden 0.14
the graph -0.40
the graz 0.18
the ground -0.07
the guard -0.33
the handbook -0.06
the handler -0.18
the handlers -0.17
the hash 0.30
the header -0.52
the heading 0.19
the headline -0.21
the health 0.05
the help -0.19
the hip 0.06
the history 0.07
the hold -0.20
the holders 0.15
the honest -0.06
the hospital -0.49
the host -0.31
the hosting -0.57
the hour 0.37
the hourly -0.10
the human 0.07
the icon -0.26
the icons -0.10
the idea -0.56
the identity -0.50
the idp 0.09
the immutable 0.26
the independent 0.10
the industry 0.07
the ink -0.11
the inspection 0.08
the inspector 0.90
the inspectorate 0.43
the integrity 0.09
the intended -0.15
the intern -0.31
the internet -0.52
the investigation 0.16
the iso -0.15
the issue 0.79
the jar -0.15
the javascript 0.08
the journal 0.21
the judge -0.44
the keys 0.10
the kick -0.24
the label -0.53
the landing -0.08
the landlord -0.32
the last 0.05
the latest 0.53
the law 0.64
the lawyers 0.07
the lead -0.16
the ledger 0.13
the length -0.11
the letters -0.10
the lid 0.34
the life 0.30
the lift -0.10
the lights 0.11
the links 0.18
the list -0.16
the live 1.26
the lobby -0.27
the log 0.06
the login -0.13
the logo -0.11
the long -0.10
the longest -0.12
the loss 0.10
the lunch -0.36
the lyon 0.46
the machine 0.19
the manufacturer -0.54
the march 0.18
the margin -0.06
the marketing -0.40
the marketplace 0.40
the matter 0.36
the may 0.13
the meeting -0.31
the menu -0.15
the mes -0.24
the message -0.43
the method -0.08
the mfa -0.07
the migrations 0.06
the minimum -0.21
the ministry 0.31
the minute -0.07
the minutes -0.41
the missing -0.15
the mock -0.45
the model 0.39
the module -0.06
the modules -0.20
the moment -0.12
the monthly -0.08
the more -0.10
the most 0.19
the move 0.05
the name 0.20
the nda 0.58
the nearest -0.19
the neighbours 0.33
the new -0.05
the night 0.08
the nightly 1.02
the notary -0.10
the note 0.07
the number -0.38
the numbered 0.09
the office -0.15
the official 0.76
the old 0.20
the only 0.06
the open 0.06
the operator 0.13
the opinion 0.06
the order -0.07
the original 0.15
the originals -0.18
the other 0.23
the others 0.25
the outage 0.71
the output 0.14
the outside 0.12
the oven 0.07
the overview -0.14
the padlock -0.29
the page -0.59
the panel -0.20
the paper 0.12
the paperclip -0.09
the paperwork 0.44
the parcel -0.08
the part -0.16
the partner -0.07
the past 0.43
the pattern -0.11
the pen -0.05
the pencil -0.13
the people 0.35
the permanent 0.16
the permission 0.18
the persistence -0.27
the persona -0.15
the phase -0.07
the photos -0.08
the phrase -0.35
the pickiest 0.17
the picture -0.11
the piece -0.13
the pieces -0.11
the pilot -0.58
the pitch -0.18
the place -0.55
the plain -0.13
the plan -1.15
the plant -0.09
the platform 0.75
the plug 0.18
the point -0.14
the policy 0.07
the polish 0.42
the portal 0.19
the poster -0.51
the practice -0.41
the present -0.92
the presenter -0.21
the press 0.06
the preview -0.88
the pricing -0.06
the primary 0.17
the printout -0.17
the privacy 0.10
the problem -0.46
the procedure 0.22
the product 0.15
the production 0.06
the project -0.54
the property -0.70
the protocol 0.37
the prototype -0.34
the provider -0.23
the pump -0.26
the push 0.26
the qms 1.01
the qp 0.10
the qualified -0.05
the quarter 0.11
the quarterly -0.06
the query -0.13
the question -0.21
the r 0.12
the raw 0.50
the read 0.27
the reader -0.09
the readiness 0.43
the readme -0.06
the real 0.68
the reason 0.31
the record 0.74
the records 0.13
the reference -0.35
the references 0.14
the region -0.28
the register 0.43
the registrar 0.17
the regulated 0.07
the regulator 0.06
the rejected -0.11
the relation 0.11
the released -0.10
the report 0.09
the reporting -0.05
the reports -0.11
the repository 0.08
the required 0.37
the rest -0.19
the restores -0.06
the result 0.20
the retention 0.12
the retest 0.24
the retrained 0.22
the retraining 0.23
the reviewer 0.09
the revised 1.33
the revision 0.06
the rfp -0.32
the ribbon 0.14
the right 0.57
the rights 0.09
the road -0.35
the roadmap -0.22
the role -0.07
the row 0.06
the rows -0.10
the rule -0.27
the ruling 0.46
the rumour 0.07
the sales -0.08
the sandbox -0.20
the schema -0.12
the screenshot -0.14
the script -0.10
the sealed 0.22
the search -0.40
the second -0.11
the security -0.36
the seed -0.43
the sense -0.47
the sentence -0.73
the server 0.53
the service 0.90
the settings 0.07
the seven 0.15
the sheet 0.14
the shop 0.40
the sidebar -0.33
the sign 0.07
the signature 0.08
the signer 0.09
the signing -0.22
the simple -0.21
the single -0.09
the site 0.05
the slide -0.50
the slogan -0.26
the small 0.24
the smallest -0.18
the soc 0.42
the sole 0.18
the sort 0.17
the source 0.13
the sponsor -0.27
the spot 0.46
the sprint -0.23
the sso -0.29
the standard -0.39
the standby -0.19
the state -0.17
the statement -0.06
the status -0.27
the statutory 0.29
the steering -0.12
the step -0.29
the storage 0.11
the store 0.14
the stored 0.16
the stores -0.16
the story 0.12
the storyboard -0.13
the strength 0.15
the strictest 0.36
the string -0.11
the style -0.20
the subject 0.10
the submission 0.17
the suite 0.56
the summer -0.06
the superseded 0.06
the supplier -0.63
the surveillance 0.24
the swiss 0.67
the system 1.18
the tab -0.49
the table -0.27
the tablet -0.07
the tamper -0.23
the team -0.91
the template -0.24
the tenancy -0.16
the tenant 0.09
the tender -0.39
the terminal 0.08
the test -0.10
the testers 0.45
the text 0.06
the things -0.43
the third -0.31
the thread 0.08
the threat -0.14
the three -0.27
the ticket -0.32
the tie 0.61
the time -0.18
the timeline -0.09
the to 0.09
the toast -0.19
the token -0.07
the tooltip -0.27
the top -0.88
the toughest 0.14
the tour -0.52
the trade -0.12
the trail 0.30
the train -0.07
the trainer -0.30
the training -0.10
the trial -0.12
the trouble -0.19
the truth 0.09
the type 0.36
the typo -0.11
the ui 0.21
the unbroken -0.18
the us -0.05
the usability -0.06
the user -0.29
the usual -0.25
the valid -0.07
the variable -0.11
the vault 0.24
the vendor 0.52
the verifier -0.24
the version 0.12
the very 0.15
the video -0.10
the vision -0.05
the vote -0.12
the waiting -0.06
the walkthrough 0.33
the wall 0.11
the walls 0.31
the warehouse -0.06
the watermark -0.36
the website -0.20
the welcome -0.13
the wet 0.07
the whiteboard 0.07
the whole 0.34
the window -0.18
the wire 0.26
the wiser -0.08
the word -0.19
the wording 0.13
the words 0.31
the works 0.09
the workshop -0.20
the write 0.49
the year -0.44
the yellow -0.09
the “ 0.07
theatre -0.23
their 0.09
their _ , 0.13
their _ and 0.12
their _ deviation 0.18
their _ it 0.47
their _ on -0.09
their _ only -0.11
their _ system -0.35
their _ us 0.08
their batch 0.25
their batches 0.39
their capas 0.07
their company 0.14
their copies 0.07
their corporate 0.46
their daily -0.18
their data -0.61
their digest -0.14
their employer 0.24
their files -0.06
their first -0.24
their iso -0.10
their legal 0.46
their letter 0.22
their numbered 0.09
their official 0.20
their opinion 0.40
their owner -0.13
their phones 0.43
their quality 0.25
their real 0.62
their regulated -0.05
their retention 0.21
their role 0.42
their scopes 0.25
their soc 0.35
theirs . -0.08
them -0.05
them $ 0.15
them . -0.12
them : 0.21
them _ @us 0.13
them _ and 0.06
them _ for -0.05
them _ its 0.13
them _ on 0.08
them _ them 0.09
them _ we -0.11
them a 0.08
them all 0.47
them already 0.05
them as -0.09
them at 0.08
them back 0.11
them for -0.31
them in -0.24
them is -0.05
them now 0.32
them off 0.30
them out 0.10
them the 0.11
them through 0.42
them to 0.05
them without 0.07
theme -1.32
themselves 0.58
themselves . 0.09
themselves are -0.17
then -0.40
then _ , -0.08
then _ : -0.21
then _ a -0.05
then _ in -0.31
then _ then -0.12
then on 0.44
then we -0.48
there 0.21
there _ . -0.43
there _ approval 0.16
there _ back 0.26
there _ behind -0.12
there _ certifie -0.09
there _ come 0.08
there _ database -0.15
there _ deviation 0.16
there _ environment -0.11
there _ for -0.07
there _ from -0.07
there _ hardly 0.10
there _ leave 0.15
there _ light 0.06
there _ link -0.06
there _ live -0.12
there _ module -0.06
there _ nee 0.26
there _ neither -0.15
there _ never 0.37
there _ none 0.13
there _ not 0.20
there _ one -0.11
there _ out 0.15
there _ page -0.08
there _ path 0.13
there _ plan -0.06
there _ production -0.12
there _ proof -1.02
there _ restore 0.08
there _ show -0.13
there _ single 0.32
there _ some -0.05
there _ store -0.07
there _ that 0.27
there _ to -0.11
there _ trust 0.28
there _ yet -0.09
there a 0.23
there an -0.33
there and 0.17
there any -0.40
there are -0.12
there as 0.29
there backups -0.09
there being -0.61
there by 0.09
there for 0.06
there has 0.19
there in 0.82
there it -0.11
there must -0.20
there on 0.21
there to -0.15
there tomorrow 0.06
there used -0.14
there was 0.21
there when 0.19
there yet 0.19
these -0.06
these . -0.11
these _ be -0.10
these _ not 0.14
these are 0.18
these days 0.69
these gates 0.08
they 0.10
they 'd -0.20
they ? -0.15
they _ ? 0.05
they _ and 0.17
they _ can 0.30
they _ e 0.07
they _ for 0.16
they _ mail 0.07
they _ not 0.06
they _ now 0.32
they _ our 0.46
they _ over -0.06
they _ the 0.09
they _ user -0.23
they _ with 0.08
they _ your 0.12
they already -0.27
they are 0.16
they arrive 0.27
they belong -0.11
they can 0.20
they carry 0.49
they come 0.23
they decide 0.74
they do -0.08
they find -0.07
they held 0.34
they live 0.06
they may 0.19
they reach 0.06
they run 0.30
they see -0.12
they share -0.09
they touch -0.07
they use 0.10
thi _ . 0.11
thi _ about -0.19
thi _ all 0.07
thi _ an 0.06
thi _ be -0.17
thi _ can -0.08
thi _ doe -0.24
thi _ for -0.11
thi _ from 0.06
thi _ go -0.12
thi _ its -0.25
thi _ nothe -0.07
thi _ or -0.07
thi _ real 0.21
thi _ sandbox 0.07
thi _ say -0.25
thi _ since 0.12
thi _ so -0.16
thi _ soc 0.14
thi _ to 0.07
thi _ which -0.05
thi _ will -0.09
thi _ would -0.14
thi _ you -0.07
thi _ “ 0.20
thing 0.06
thing , 0.07
thing : 0.45
thing _ . -0.06
thing _ about -0.07
thing _ it 0.07
thing _ not -0.22
thing _ past 0.07
thing _ to 0.12
thing _ we -0.05
thing about -0.19
thing it -0.20
thing of 0.14
thing that -0.16
thing the -0.50
thing we -0.43
thing you 0.33
things -0.46
things , 0.12
things . 0.09
things : -0.41
things stand -0.25
things that -0.54
things this 0.07
things to -0.17
things you -0.14
think -0.08
think _ . -0.24
think _ a -0.05
think _ audit 0.06
think _ be 0.08
think _ do 0.36
think _ doe 0.65
think _ not 2.74
think _ our 0.05
think of 0.38
think that -0.16
third -0.14
third . -0.10
third _ the -0.09
third floor -0.35
third phase -0.07
third quarter -0.23
thirty _ , 0.08
thirty days 0.06
thirty five -0.15
this -0.33
this . -0.09
this : 0.09
this afternoon 0.58
this api -0.11
this button -0.11
this dashboard -0.22
this database -0.19
this endpoint -0.16
this environment -0.40
this file -0.11
this gate -0.06
this is 0.32
this line -0.36
this manual -0.08
this morning 1.25
this one 0.46
this page 0.19
this paragraph -0.26
this pilot 0.06
this point -0.10
this preview -0.12
this project -0.08
this prototype -0.61
this row 0.05
this screen -0.65
this site -0.50
this software -0.25
this space -0.27
this spring 0.65
this sprint -0.13
this stage -0.46
this summer 0.50
this thing -0.07
this version -0.24
this workspace -0.14
this year 0.39
those 0.11
those _ the 0.07
those it 0.32
those of 0.17
those records 0.39
though 0.13
though , 1.56
though _ already -0.11
though _ be 0.17
though _ on -0.05
though _ the 0.08
though a 0.16
though it -0.07
though our 0.35
though we -0.27
thought -0.05
thoughtfully 0.33
thoughtfully engineered -0.07
thousands 0.09
thousands of 0.17
thread -0.18
thread _ complaint 0.08
thread _ deviation -0.06
thread _ module 0.05
thread _ retraine 0.17
thread and -0.07
thread between 0.31
thread in -0.09
thread through 0.13
thread ” -0.20
threat -0.47
threat model -0.38
three _ already 0.05
three _ and 0.08
three _ from -0.06
three _ real 0.19
three _ their 0.06
three _ zone 0.17
three are -0.06
three availability 0.42
three changes 0.14
three continents 0.40
three disks 0.24
three homes 0.24
three is -0.05
three months -0.11
three nodes 0.84
three of -0.27
three places 0.45
three plants -0.52
three things -0.49
three zones 0.08
through 0.24
through . 0.31
through @us -0.32
through _ 's -0.08
through _ , -0.20
through _ . 0.07
through _ a -0.12
through _ and 0.24
through _ company 0.07
through _ customer 0.13
through _ directory -0.10
through _ door 0.06
through _ entra 0.18
through _ for 0.07
through _ id 0.17
through _ ii 0.13
through _ same 0.14
through _ since 0.07
through _ tenant 0.06
through _ that 0.07
through _ the -0.07
through all 0.35
through an 0.17
through and 0.10
through entra -0.20
through every 0.23
through it -0.08
through okta 0.30
through one 0.05
through our 0.50
through saml -0.06
through the 0.41
through to -0.09
through type 0.45
through us 0.49
through without -0.22
through your -0.36
throughout 0.12
throughout . 0.50
throw _ the 0.26
throw out 0.50
thrown 0.07
thrown out 0.13
throws 0.11
thursday _ . -0.08
thursdays -0.35
ti _ . 0.11
ti _ its 0.07
ti _ the 0.38
ti _ to 0.05
tick 0.18
tick , 0.17
tick : 0.66
tick _ box 0.10
tick _ the -0.08
tick _ to 0.07
tick _ “ 0.11
tick box 0.35
tick mark 0.12
tick next 0.11
ticked 0.36
ticked , 0.26
ticked . -0.05
ticked off 0.06
ticket -0.35
ticket . -0.20
ticket _ . -0.11
ticket _ be -0.12
ticking -0.16
ticks 0.06
tidied 0.08
tidy up 0.18
tie 0.14
tie to -0.08
tied 0.48
tied for 0.12
tied to 0.20
tied together -0.27
ties -0.08
ties complaints -0.35
ties each -0.11
ties to 0.32
tile 0.06
tile : 0.75
tile with 0.33
tiles -0.19
time $ 0.31
time _ , 0.05
time _ ? -0.05
time _ back 0.12
time _ day 0.06
time _ hour 0.09
time _ mean 0.07
time _ what 0.06
time _ would -0.20
time has 0.07
time is 0.05
time it 0.23
time of -0.42
time on -0.08
time recovery 0.06
time stamp 0.12
time we 0.06
time you 0.07
timed , 0.17
timed and -0.34
timeline -0.62
timeline _ . -0.07
timeline _ audit -0.10
timeline _ be 0.12
timeline _ trail -0.10
timeline an -0.23
timer -0.13
times -0.12
times a -0.09
timestamp 0.28
timestamp service 0.06
timestamping 0.14
timestamps -0.06
timestamps in -0.11
tireless 0.70
tisax label 0.26
title -0.75
title , -0.23
title . -0.06
title : 0.31
title _ . -0.10
title _ and -0.34
title _ no -0.09
title _ the -0.19
titled -0.08
titles -0.40
titles and -0.09
tls -0.13
to $ 0.15
to , 0.14
to 2026 0.07
to 2027 0.21
to 30 -0.27
to ? 0.63
to @us -0.19
to _ . -0.16
to _ /gates/oven-heat -0.06
to _ 6 0.06
to _ 9001 0.06
to _ ; 0.06
to _ ? -0.17
to _ a 0.05
to _ after -0.07
to _ agency 0.09
to _ and 0.11
to _ another 0.10
to _ anyone -0.29
to _ append 0.06
to _ assistant 0.08
to _ authorize -0.08
to _ bee -0.08
to _ before -0.07
to _ board -0.12
to _ body 0.06
to _ both -0.06
to _ box -0.06
to _ build -0.07
to _ certifie -0.05
to _ click 0.20
to _ collecte -0.16
to _ complaint 0.07
to _ compliant 0.08
to _ copilot 0.08
to _ cross 0.09
to _ data -0.05
to _ demo -0.06
to _ design 0.07
to _ disk -0.07
to _ do 0.18
to _ document 0.05
to _ doe 0.14
to _ e -0.09
to _ encrypte -0.08
to _ enforce -0.09
to _ entrie -0.12
to _ everythe 0.07
to _ exact 0.23
to _ exist -0.13
to _ export 0.05
to _ find -0.08
to _ first -0.11
to _ from -0.08
to _ get 0.20
to _ identity 0.23
to _ if -0.19
to _ isolate -0.18
to _ issue 0.07
to _ item -0.08
to _ itself 0.08
to _ last -0.08
to _ letter 0.07
to _ look -0.06
to _ meet -0.11
to _ minute 0.06
to _ module 0.10
to _ name 0.06
to _ not 0.62
to _ notifie 0.13
to _ now -0.24
to _ or -0.30
to _ out -0.07
to _ page -0.52
to _ person -0.12
to _ pilot -0.14
to _ provider 0.11
to _ qa 0.06
to _ ready 0.18
to _ record -0.08
to _ region 0.27
to _ regulate 0.08
to _ replicate 0.06
to _ retraine 0.06
to _ review -0.07
to _ revize 0.14
to _ sample -0.11
to _ second 0.06
to _ security 0.07
to _ since 0.07
to _ single 0.06
to _ so -0.06
to _ statement -0.13
to _ stay 0.08
to _ storage 0.08
to _ straight 0.10
to _ text -0.09
to _ the 0.05
to _ their -0.07
to _ then -0.07
to _ thi 0.07
to _ time -0.12
to _ top -0.16
to _ traine 0.10
to _ trie -0.07
to _ two -0.05
to _ unbroken 0.13
to _ validate -0.09
to _ wall -0.08
to _ who -0.23
to _ workspace -0.05
to _ would -0.27
to _ write -0.15
to _ wrong -0.17
to _ your 0.07
to _ zone 0.05
to _ “ 0.16
to _ ” 0.10
to act 0.06
to add -0.18
to agree -0.28
to all 0.39
to alter 0.38
to an -0.06
to another 0.05
to anyone -0.22
to anything -0.26
to apply -0.10
to approve 0.22
to archive 0.41
to ask 0.08
to audit -0.08
to authorise -0.15
to be -0.12
to become -0.57
to begin 0.14
to both -0.41
to bridge -0.53
to bring -0.06
to build -0.34
to call -0.24
to capa 0.23
to carry -0.25
to catch -0.08
to chance 0.15
to chase 0.10
to check 0.10
to choose -0.25
to closed 0.77
to confirm 0.09
to corrective 0.10
to cover -0.73
to create 0.05
to cross -0.05
to cure 0.20
to customers -0.16
to data 0.06
to december 0.08
to delight 0.52
to demonstrate -0.12
to describe -0.09
to disposal 0.50
to do 0.08
to doctor -0.07
to drop 0.06
to durable 0.12
to each 0.47
to earn -0.15
to edit 0.32
to effective 0.71
to encrypt 0.06
to end 0.22
to enter 0.24
to everyone -0.06
to exactly 0.07
to excel 0.05
to exist -0.61
to explain -0.10
to export -0.15
to fail -0.28
to fda 0.14
to file 0.09
to fill -0.13
to final 0.83
to find 0.08
to five -0.08
to follow -0.76
to forge 0.15
to frankfurt 0.36
to give 0.18
to green -0.43
to guess 0.11
to hang -0.35
to happen -0.13
to have -0.66
to hide -0.08
to hold -0.92
to in -0.10
to insist -0.13
to iso 0.10
to isolate -0.08
to it 0.44
to its -0.10
to judge -0.06
to jump -0.12
to june 0.06
to know 0.22
to label -0.06
to last -0.08
to learn -0.07
to let -0.40
to list 0.26
to lock -0.07
to look 0.06
to lose -0.32
to match 0.10
to mean 0.09
to meet 0.32
to mend -0.12
to module -0.10
to move -0.31
to my -0.06
to name -0.05
to no -0.05
to nothing -0.05
to offer -0.06
to official 0.21
to ours -0.20
to own -0.06
to paper 0.25
to pass -0.34
to people 0.05
to place -0.14
to plan -0.08
to point -0.08
to precede -0.23
to production -0.07
to promise -0.27
to prove -0.23
to publish -0.32
to put -0.25
to reach 0.11
to receive -0.18
to recover -0.13
to refuse -0.07
to regulated -0.06
to remember 0.14
to replace -0.21
to restore -0.78
to retraining 0.61
to retype 0.34
to revised 0.28
to roles -0.61
to satisfy 0.11
to save -0.18
to say 0.10
to security -0.17
to see -0.50
to separate -0.10
to september -0.09
to shop 0.07
to show -0.21
to sign 0.32
to single 0.41
to sit -0.30
to somebody 0.36
to stamp 0.68
to start -0.74
to stop -0.11
to take -0.05
to tape -0.11
to ten -0.24
to test 0.10
to that 0.21
to the 0.25
to think -0.29
to three 0.33
to touch 0.26
to train -0.13
to trust 0.08
to try -0.40
to unblock -0.19
to use -0.50
to verify 0.16
to walk -0.25
to work 0.13
to worry -0.17
to write -0.07
to your -0.17
to “ 0.06
toast -0.11
toast , -0.06
today 0.64
today $ 0.26
today , 0.08
today . 0.63
today ; 0.08
today ? -0.17
today _ . 0.11
today _ ai 0.05
today _ and 0.06
today _ be 0.06
today _ certifie 0.08
today _ do -0.35
today _ document 0.11
today _ doe -0.41
today _ for 0.09
today _ not -2.31
today _ our -0.05
today _ record 0.07
today _ release 0.06
today _ the -0.05
today _ with 0.08
today a 0.26
today and 0.23
today is -0.30
today the -0.13
todo -0.09
together _ and 0.10
together by 0.06
together for -0.08
token 0.32
token , 0.83
token _ and 0.09
token _ the 0.10
token from 0.29
tokens 0.16
tokens are 0.59
told -0.27
told apart -0.14
told so -0.07
told that -0.30
told to -0.11
told us -0.11
told when -0.06
told you 0.15
tombstone 0.05
tombstones 0.06
tomorrow 0.08
tomorrow . -0.34
tomorrow : 0.07
tonight 0.17
tonight , 0.06
too , -0.10
too : 0.66
too _ . -0.10
too _ be 0.14
took a 0.06
took it -0.14
took over 0.20
took people 0.57
tool _ . -0.07
tool _ a 0.09
tool _ the 0.13
tool for -0.09
tools 0.05
tools that -0.08
tooltip -0.12
tooltip _ the -0.20
tooltip on -0.09
tooltip “ 0.06
tooltips -0.29
top -0.11
top . -0.09
top of 0.08
top right -0.23
topic -0.25
topics -0.14
torn 0.06
torque -0.12
total 0.40
totp 0.76
totp , 0.19
touch 0.98
touch . -0.10
touch _ . 0.16
touch a 0.37
touched 0.49
touched , 0.18
toughest 0.47
tour -0.63
tour , 0.25
tour . -0.27
tour ; -0.13
tour _ . -0.08
tour _ a 0.08
tour _ and -0.06
tour _ be -0.10
tour is -0.08
toward -0.32
towards a -0.39
town 0.10
toy -0.08
trace , -0.09
trace . -0.12
trace back -0.11
trace in -0.07
traceability 0.08
traceability $ -0.07
traceability . 0.17
traceability _ ability -0.10
traceability _ capa 0.10
traceability _ complaint 0.19
traceability _ deviation 0.07
traceability _ every 0.11
traceability _ from 0.27
traceability _ live 0.08
traceability _ not 0.17
traceability _ the -0.06
traceability _ we -0.05
traceability across 0.37
traceability from 0.13
traceability has 0.12
traceability matrix 0.08
traceability that 1.25
traceability verified 0.22
traceability | 0.14
traceability ” -0.40
traceable 0.06
traceable _ and -0.13
traceable review 0.05
traceable to -0.10
traceable ” -0.08
tracked $ 0.08
trade -0.10
trade _ . -0.12
trade fair -0.46
traffic -0.08
traffic _ green 0.33
traffic light -0.07
trail 0.09
trail , 0.15
trail ? -0.32
trail _ 's 0.13
trail _ , 0.08
trail _ all 0.25
trail _ at -0.08
trail _ complete 0.06
trail _ edit 0.28
trail _ its -0.08
trail _ mis -0.12
trail _ one 0.05
trail _ roadmap -0.31
trail _ with -0.10
trail and -0.20
trail as 0.11
trail behind -0.07
trail complete 0.07
trail gate -0.16
trail is 0.10
trail nobody 0.42
trail off 0.28
trail records 0.18
trail review -0.07
trail with 0.89
trail ” -0.36
trails -0.24
train -0.16
train ai -0.13
traine _ ; 0.17
traine _ for -0.07
traine _ off 0.25
trained 0.14
trained in -0.06
trainee 0.24
trainee sees -0.08
trainer -0.10
trainers -0.46
training $ 0.19
training , 0.09
training : -0.05
training and 0.56
training course -0.32
training is 0.07
training it -0.14
training matrices -0.11
training matrix -0.23
training module -0.21
training on -0.21
training record 0.15
training records -0.06
training room -0.25
training tasks 0.07
training wheels -0.14
trainings 0.25
transaction 0.36
transcript -0.13
transit -0.05
translated -0.20
translation _ be -0.22
transparency -0.28
transparency logs -0.25
travel -0.30
travels -0.06
tray -0.06
treat -0.47
treat _ . -0.06
treat _ as -0.07
treat each -0.06
treat generated -0.09
treat it -0.14
treatment 0.28
trend _ certifie 0.08
trend charts -0.07
trend report 0.19
trend reports 0.23
triage 0.07
trial -0.21
trial tablet -0.33
tried . 0.07
tried to 0.10
tries 0.51
tries . 0.12
tries to 0.17
trigger 0.11
triggered 0.25
trouble -0.07
true . -1.44
true _ , 0.07
true _ be 0.06
true _ can -0.15
true _ not 0.64
true copies 0.08
true electronic 0.11
true that 0.11
truly 0.14
truly _ , 0.10
trust 0.13
trust , -0.16
trust _ 's 0.06
trust _ 1 -0.12
trust _ @us 0.11
trust _ and 0.12
trust _ categorie -0.11
trust _ every 0.06
trust _ examine 0.10
trust _ for 0.09
trust _ not -0.06
trust api -0.10
trust categories 0.17
trust center -0.34
trust centre -0.06
trust criterion 0.46
trust ledger -0.36
trust lock -0.14
trust model -1.30
trust page -0.26
trust portal 0.07
trust service -0.14
trust services 0.07
trusted 0.12
trusted . -0.19
trusted in -0.16
trusted to 0.11
trusted with 0.14
trusting the 0.06
trusts 0.10
trusts nobody 0.62
trusts your 0.24
truth 0.08
truth _ not -0.19
truth or -0.10
try , 0.05
try _ and 0.10
try _ the 0.12
try out -0.28
try the -0.19
trying to 0.15
tsc 0.10
tuesday 's 0.14
tuesday , -0.08
tuesdays -0.30
tug at -0.07
turn -0.69
turn _ call 0.09
turn _ green -0.13
turn _ on -0.41
turn down -0.20
turn into -0.43
turn to -0.06
turned 0.28
turned away 0.14
turned green 0.51
turned on 0.06
turning 0.06
turns 0.08
turns down 0.32
turns effective 0.13
turns green -0.58
tutorial -0.30
tuv -0.24
tuv issues -0.56
tuv sud -0.15
twelve 0.07
twelve months 0.16
twelve plants 0.08
twenty -0.12
twice 0.23
twice _ year 0.07
twice a 0.12
twice this 0.42
twin 0.32
two , -0.06
two _ @us 0.29
two _ and 0.10
two _ customer 0.05
two _ for 0.06
two _ joine 0.06
two _ meane 0.12
two _ number -0.16
two _ of -0.08
two _ run 0.09
two _ signe 0.05
two _ their 0.07
two _ three -0.11
two _ who -0.14
two _ would -0.08
two _ your 0.22
two are -0.21
two clicks -0.09
two competitors -0.10
two component 0.07
two credentials 0.10
two customers 0.10
two data 0.84
two days -0.14
two different -0.08
two disks 1.06
two electronic 0.53
two engineers -0.47
two factors -0.16
two files -0.15
two former -0.07
two kinds -0.15
two locks 0.08
two media -0.09
two modules -0.19
two person 0.11
two reviewers 0.06
two subscribers 0.45
two things -0.26
two weeks 0.10
two words -0.12
txt -0.05
tying -0.22
type -0.09
type , -0.13
type . -0.74
type 2 0.37
type _ ( 0.07
type _ , -0.07
type _ 2025 0.07
type _ : 0.10
type _ be -0.06
type _ by -0.09
type _ clean 0.06
type _ complete 0.11
type _ exist 0.10
type _ iso 0.23
type _ last 0.06
type _ look -0.14
type _ name -0.07
type _ now 0.10
type _ of -0.05
type _ opinion 0.07
type _ twelve 0.17
type _ type -0.07
type _ under 0.06
type _ with -0.06
type _ | -0.05
type ii 0.20
type is -0.09
type script -0.27
type your 0.89
typed -0.68
typed . -0.56
typed by -0.43
typed in 0.09
typed it -0.08
typed name -0.06
typed on 0.07
types . 0.29
typical -0.08
typo -0.10
typo _ the -0.08
typo on -0.24
typos -0.33
ui 0.31
un 0.40
unaided 0.18
unaided . 0.32
unalterable 0.27
unalterable _ of 0.09
unalterable audit 0.15
unalterable history 0.17
unalterable log 0.12
unalterable trail 0.07
unaltered 0.32
unaltered . 0.32
unattended 0.07
unaudited -0.12
unauthenticated 1.53
unauthorised calls 0.25
unavailable -1.14
unavailable $ -0.35
unavailable , 0.15
unavailable . -0.51
unavailable and 0.13
unavailable in -0.17
unblock -0.19
unbreakable 0.52
unbroken 0.47
unbroken _ complaint 0.05
unbroken _ from 0.17
unbroken _ run 0.08
unbroken _ thread 0.17
unbroken account -0.30
unbroken chain 0.05
unbroken red 0.33
unbroken thread 0.06
uncertified 0.06
uncertified . 0.18
uncertified : 0.82
unchanged 0.15
unchecked 1.27
unchecked . 0.69
uncompromising 0.98
undefined -0.34
under 0.21
under " -0.23
under /api/ -0.14
under 21 -0.12
under _ ? -0.10
under _ @us 0.07
under _ and 0.43
under _ audite 0.10
under _ for -0.05
under _ its 0.11
under _ key -0.09
under _ lock 0.11
under _ retention 0.27
under _ soc 0.08
under an 1.32
under control 0.08
under discussion -0.09
under dual 0.07
under every 0.59
under gdpr -0.17
under gmp -0.05
under legal 0.22
under lock 0.38
under nda -0.21
under no 0.10
under one 0.11
under our 0.22
under preferences -0.21
under retention 0.24
under seal 0.91
under settings -0.06
under ssae -0.11
under us 0.39
under “ -0.16
underneath is 0.25
understand -0.30
understand _ . -0.14
understands -0.74
understood -0.32
unencrypted 0.65
unencrypted , -0.28
unencrypted . 0.51
unfinished -0.07
unfinished , -0.06
unfinished . 0.06
unguarded 0.62
unguarded . 0.52
unguarded routes 0.54
unharmed 0.23
unharmed . 0.07
unit -0.29
unknown -0.46
unknown address -0.06
unless 0.29
unless _ be -0.39
unless a -0.06
unless somebody 0.19
unless the 0.08
unlock 1.03
unlock _ floor 0.12
unlock _ shop 0.12
unlock _ tablet 0.12
unlock _ the 0.12
unlock on 0.48
unlocked 0.44
unlogged 0.48
unlogged . 0.60
unmet . 0.91
unmodified 0.64
unnoticed , 0.30
unnoticed . -0.32
unnoticed ? 0.11
unnumbered 0.11
unofficial . -0.29
unprotected 1.01
unqualifie _ . 0.09
unqualifie _ on 0.08
unqualified 0.62
unqualified , -0.10
unqualified . 0.62
unqualified opinion -0.09
unreadable -0.15
unrecorded 0.34
unrecorded . 0.13
unscheduled -0.32
unsigned , -0.16
untested -0.07
until 0.27
until 2026 0.61
until 2027 0.23
until 2028 0.84
until @us -0.44
until _ , 0.11
until _ . 0.06
until _ ; 0.53
until _ and -0.07
until _ be -0.54
until _ each -0.06
until _ gate -1.08
until _ have -0.12
until _ in -0.21
until _ meet -0.10
until _ place -0.15
until _ production 0.06
until _ release -0.22
until _ store -0.11
until _ with -0.05
until a -0.71
until all -0.13
until certified -0.12
until durable -0.22
until each -0.22
until every -0.12
until further 0.05
until last 1.09
until next 0.24
until our -0.10
until records -0.20
until restores -0.13
until server -0.08
until somebody -0.26
until someone 0.12
until that -0.05
until the -0.37
until there -0.06
until these 0.07
until they 0.07
until we 0.11
untouched , -0.06
untouched . 0.62
untrue . -0.73
untrue _ @us 0.27
untrue _ could 0.10
untrue _ customer 0.10
untrue _ isolate -0.28
untrue _ one 0.10
untrue _ our -0.09
untrue _ see 0.10
untrue _ tenant -0.28
untrue _ that -0.05
untrue to -0.14
unverified -0.51
up . 0.20
up ? -0.10
up _ : -0.07
up _ and 0.06
up _ before 0.20
up _ court 0.41
up _ each -0.05
up _ log 0.28
up _ run 0.34
up _ soc 0.14
up _ to 0.10
up all -0.10
up and 0.17
up at 0.07
up before 0.53
up company -0.07
up for -0.49
up hourly 0.12
up in 0.40
up mfa 0.07
up so 0.18
up the 0.18
up to -0.07
up when -0.06
up with -0.20
up your -0.06
up ” 0.07
update , 0.16
update : 0.19
update _ delete 0.06
update _ on 0.08
update and 0.13
updates . 0.12
upgrade _ . 0.06
upgrades 0.83
upgrades and 0.33
upholds 1.14
upload , 0.58
upload / -0.35
upload _ encrypte 0.14
upload _ export -0.10
upload _ log -0.09
upload _ own 0.08
upload dialog -0.10
upload is -0.09
upload to 0.34
uploade _ behind 0.08
uploade _ hashe 0.08
uploade _ lock 0.08
uploaded 0.10
uploaded . -0.08
uploaded certificate 0.17
uploaded certificates 0.41
uploaded evidence 0.34
uploaded it 0.32
uploads are 0.21
upon -0.17
ups . -0.40
uptime -0.09
uptime or -0.08
url 0.11
url _ a 0.07
url _ you 0.06
url that 0.13
urls -0.36
us 0.11
us " -0.07
us , 0.16
us : 0.36
us ; 0.31
us ? 0.74
us _ 27001 0.09
us _ : 0.49
us _ and 0.08
us _ audite 0.07
us _ because 0.15
us _ certificate 0.06
us _ find -0.13
us _ first -0.06
us _ get 0.08
us _ one 0.10
us _ since -0.08
us _ that -0.10
us _ the 0.09
us _ year 0.05
us a -0.08
us again -0.11
us against 0.32
us because -0.11
us for 0.14
us gdpr 0.11
us if -0.07
us in 0.12
us is 0.24
us its -0.31
us the 0.26
us to 0.10
us under 0.62
us what -0.15
us your -0.08
us “ -0.79
usability -0.71
usable -0.24
use $ 0.11
use : 0.12
use ? -0.09
use _ ; 0.16
use _ all 0.22
use _ as 0.06
use _ be 0.22
use _ e 0.08
use _ every -0.06
use _ for -0.07
use _ have -0.08
use _ name 0.10
use _ not 0.11
use _ only -0.07
use _ signature -0.05
use _ site 0.19
use _ word -0.08
use _ would -0.05
use _ you -0.06
use a -0.26
use and -0.05
use at 0.46
use by 0.36
use closed 0.09
use for 0.65
use invented 0.08
use since 0.23
use the -0.09
use their 0.22
use today 0.09
use | 0.13
use “ -0.21
use ” 0.14
used . -0.12
used ? -0.30
used a 0.08
used in -0.41
used to 1.31
useful -0.05
user , 0.24
user . 0.05
user _ ? -0.06
user _ @us 0.28
user _ and 0.07
user _ another -0.09
user _ by 0.12
user _ each 0.10
user _ reach 0.05
user _ role 0.12
user _ say -0.07
user _ tenant -0.11
user _ your 0.13
user _ ” -0.08
user at 0.07
user id 0.14
user may 0.39
user sees 0.38
users 0.28
users $ 0.24
users , 0.12
users and -0.11
users authenticate 0.35
users come 0.64
users get -0.11
users must -0.17
users only 1.19
users will -0.45
users would -0.09
uses @us 0.06
uses a -0.35
uses it 0.24
uses the -0.11
usual -0.30
usual _ . -0.11
usually -0.93
usually _ . -0.07
utc -0.19
utf -0.24
utf 8 -0.26
v 0.48
vaccine 0.28
vaccine maker 0.11
vain for 0.38
valid 0.20
valid _ . 0.16
valid _ 2026 0.24
valid _ 2027 0.14
valid _ signature 0.22
valid as -0.30
valid electronic -0.23
valid through 0.27
valid to 0.09
valid until -0.30
valid version -0.16
validate -0.17
validate _ , -0.07
validate _ ; -0.12
validate _ ? -0.11
validate _ be -0.15
validate _ change -0.16
validate _ each -0.09
validate _ live 0.14
validate _ release 0.05
validated 0.08
validated $ 0.14
validated . 0.09
validated ? -0.05
validated against 0.10
validated and 0.37
validated migrations -0.12
validated on 0.34
validated production 0.14
validated state 0.13
validated system -0.08
validated the -0.21
validation -0.31
validation $ -0.30
validation , -0.48
validation . -0.29
validation _ , -0.20
validation _ a -0.22
validation _ and 0.12
validation _ event 0.05
validation _ lifecycle 0.05
validation _ of -0.15
validation _ persistence 0.05
validation _ signe 0.06
validation plan -0.36
validation report -0.10
value _ , 0.07
value _ a -0.08
value that -0.54
values -0.07
values . -0.11
values in -0.17
vanish when -0.13
vanished 0.06
vanishes -0.08
vanta -0.39
variable -0.24
vault 0.35
vault , 0.14
vault : 0.15
vault _ , -0.09
vault _ access 0.12
vault _ and 0.09
vault _ checksum 0.29
vault _ control 0.16
vault _ every 0.29
vault _ evidence 0.41
vault _ file 0.10
vault _ for 0.11
vault _ only -0.07
vault _ your 0.23
vault and -0.07
vault door -0.11
vault for 0.58
vault that 0.08
vault with 0.28
vault without -0.07
vault | 0.09
vault ” -0.45
veeva -0.80
vendor -0.38
vendor 's -0.74
vendor , -0.38
vendor . -0.32
vendor _ . -0.13
vendor _ 2 -0.11
vendor _ be -0.20
vendor _ evidence -0.08
vendor _ soc -0.11
vendor _ that -0.06
vendor _ us -0.12
vendor file -0.05
vendor for 0.06
vendor has -0.12
vendor is 0.10
vendor questionnaire 0.31
vendor risk 0.18
vendor that 0.11
verbs -0.20
vercel -0.32
verdict 0.16
verdict _ . 0.23
verdict _ as 0.07
verdict _ compliance 0.33
verdict _ final 0.16
verdict _ the 0.14
verdict is 0.28
verdict on 0.28
verdict ” -0.09
verdicts 0.10
verifiable 0.30
verification 0.09
verification , -0.14
verification code 0.60
verifie _ . 0.06
verifie _ : -0.22
verifie _ a -0.16
verifie _ actor -0.06
verifie _ be -0.06
verifie _ directory 0.11
verifie _ every 0.48
verifie _ name -0.05
verifie _ that -0.31
verifie _ the -0.08
verifie _ we -0.13
verified 0.15
verified $ 0.77
verified , -0.15
verified . 1.53
verified : -0.07
verified actor -0.47
verified against 0.22
verified and 0.06
verified before 0.06
verified for -0.06
verified hourly 0.21
verified nightly 0.63
verified sign 0.08
verified tenant -1.04
verified that -1.06
verified the 0.06
verified to -0.58
verified token 0.17
verified users 0.06
verifier -0.26
verify -0.15
verify _ be -0.06
verify _ each -0.05
verify who -0.19
version 0.16
version 1 0.26
version 2 0.05
version 2.0 0.07
version 3 0.27
version ; 0.17
version ? 0.23
version _ , 0.05
version _ and 0.09
version _ at 0.34
version _ force 0.10
version _ keep -0.08
version _ opene 0.10
version _ page -0.09
version _ thi -0.16
version _ to 0.06
version and -0.05
version control -0.16
version in -0.24
version one 0.53
version they 0.21
versioned 0.06
versioned , 0.20
versioned . -0.17
versioned and 0.12
versions are -0.06
versions can 0.39
versions of -0.20
very -0.08
very _ . -0.05
vets 0.36
vetted 0.79
vetted by 0.32
via 0.34
via _ . 0.10
via scim 0.14
vials -0.58
video -1.21
video , -0.20
video . -0.18
view , 0.07
view . 0.06
view _ , 0.11
view _ a -0.07
view _ and 0.07
viewer _ , 0.06
viewer can 0.06
viewer who 0.25
viewer ” -0.28
viewers 0.12
views , 0.19
virtually 1.31
virus 0.07
virus scanned 0.20
vision -0.16
visit -0.07
visited -0.17
visitor -0.38
visitor _ . -0.08
visitor _ and -0.13
visitor _ the 0.05
visitor of -0.05
visitors -0.93
visitors of 0.10
visual -0.33
vocabulary -0.51
void 0.13
void . 0.09
voided 0.71
voids 1.53
vote . -0.14
voted -0.08
vouch -0.09
vouch for -0.07
vouche _ , 0.14
vouche _ by 0.06
vouched 0.15
vouched for 0.17
vs 0.27
vulnerability -0.28
vulnerability _ . -0.05
vulnerability _ answer -0.05
vulnerability _ we -0.05
vulnerability _ you -0.05
vulnerability and -0.21
wait -0.11
wait , 0.57
wait . -0.29
wait ; -0.12
wait _ : -0.19
wait _ ; 0.16
wait _ a 0.28
wait _ the 0.19
waite _ the 0.26
waiting -0.09
waiting list -0.07
waits -0.11
waits for 0.42
wal 0.25
wal _ every -0.08
walk _ badge 0.07
walk _ they 0.06
walk back -0.14
walk in 0.15
walked -0.27
walkthrough -0.97
walkthrough , 0.07
walkthrough . -0.18
walkthrough _ . -0.10
walkthrough _ a 0.05
wall , 0.12
wall _ be 0.06
wall _ customer 0.21
wall _ it -0.06
wall _ subscriber 0.11
wall _ two 0.06
wall has -0.29
wall is -0.13
walled 0.36
walled off 0.11
walls 0.27
walls , 0.13
walls : 0.10
walls are 0.77
walls between 0.29
wander 0.51
want -0.25
want _ . 0.07
want _ a -0.11
want _ an -0.13
want _ first 0.11
want _ record -0.18
want _ the -0.11
want _ to -0.12
want a -0.15
want of -0.09
want the -0.25
want to -0.34
want your 0.05
wante _ . -0.18
wanted -0.77
wanted , -0.13
wanted . -0.38
wanted to 0.05
wants -0.52
wants a -0.27
wants for -0.23
wants to -0.12
warehouse -0.26
warehouse . -0.23
warm standby 0.08
warn -0.11
warning -0.07
warning letter -0.36
was " 0.32
was assessed 0.10
was awarded 0.40
was blocked 0.44
was built 0.25
was clean -0.13
was closed 0.66
was collected -0.56
was committed -0.38
was complete -0.12
was completed 0.58
was confirmed -0.07
was cut -0.12
was deleted -0.16
was false -0.07
was founded -0.12
was granted -0.22
was held 0.21
was in 0.22
was issued 1.38
was kept -0.06
was last 0.18
was lifted 0.50
was made 0.08
was met 0.13
was never -0.76
was not -0.05
was on 0.05
was once 0.94
was opened 0.28
was passed -0.14
was pen 0.16
was penetration 0.14
was picked -0.22
was published -0.47
was qualified 0.36
was rehearsed 0.27
was removed 0.14
was renewed 0.27
was replaced -0.15
was signed -0.17
was struck -0.48
was switched 0.32
was tested 0.31
was the 0.08
was to -0.46
was typed -0.59
was verified -0.05
was voted -0.12
was withdrawn -0.46
was written -0.05
was wrong -0.09
was yesterday 0.65
was “ -0.11
watch this -0.22
watching 0.44
watermark -0.09
watermark . -0.17
watermark ; 0.55
watertight 0.68
wave -0.06
wax 0.24
wax seal 0.26
way 0.16
way $ 0.32
way _ ; -0.07
way _ a -0.14
way _ be -0.13
way a -0.18
way in 0.14
way off 0.18
way round 0.14
way that -1.31
way to 0.23
way you 0.24
ways , 0.17
ways . 0.13
we 0.29
we 'd -0.90
we , 0.41
we . 0.89
we _ 's 0.08
we _ . 0.22
we _ : 0.31
we _ ? 0.07
we _ about -0.27
we _ add -0.06
we _ an -0.09
we _ any -0.11
we _ attestation 0.12
we _ atteste 0.08
we _ baa 0.07
we _ before -0.06
we _ both 0.05
we _ business 0.26
we _ but -0.09
we _ button -0.08
we _ buy -0.06
we _ call -0.11
we _ certification 0.06
we _ check -0.50
we _ claim -0.57
we _ down -0.17
we _ each 0.15
we _ everythe 0.08
we _ full 0.13
we _ her 0.05
we _ here -0.08
we _ hide 0.31
we _ in 0.12
we _ isolate -0.07
we _ just -0.05
we _ key 0.06
we _ last -0.13
we _ leave 0.05
we _ like 0.05
we _ looke -0.07
we _ merely 0.25
we _ month 0.30
we _ name -0.08
we _ neither -0.06
we _ night -0.06
we _ no -0.51
we _ not -0.26
we _ nothe -0.23
we _ offer -0.14
we _ on -0.08
we _ ordere -0.08
we _ page -0.22
we _ past 0.23
we _ plug -0.08
we _ point -0.07
we _ put -0.08
we _ quarter 0.21
we _ reach -0.13
we _ read -0.67
we _ regulate 0.09
we _ requirement -0.08
we _ say -0.40
we _ share -0.10
we _ short -0.10
we _ show 0.16
we _ so -0.21
we _ software -0.05
we _ some -0.09
we _ speak -0.09
we _ start -0.12
we _ take -0.12
we _ talk -0.33
we _ that -0.25
we _ those -0.07
we _ through 0.05
we _ time -0.06
we _ to -0.28
we _ today 1.03
we _ use 0.06
we _ want -0.20
we _ write -0.07
we _ yet 0.08
we _ ” -0.16
we added 0.15
we admire -0.57
we aim -0.21
we answer -0.48
we ask -0.18
we asked -0.59
we bake -0.34
we be 0.05
we call -0.19
we can -0.41
we carry 0.08
we check 0.76
we closed 0.86
we collect 0.14
we comply 0.52
we declined -0.27
we deleted -0.09
we did 0.08
we do -0.18
we encrypt 0.55
we enforce 0.90
we ever -0.08
we expect -0.61
we fail 0.27
we failed -0.05
we finished 0.29
we gave 0.11
we give 0.20
we had -0.06
we hand 0.24
we have 0.19
we hold 0.32
we hope -0.07
we host 0.49
we imagine -0.40
we intend -0.51
we isolate 0.05
we issue 0.36
we issued 0.51
we keep 0.47
we know 0.59
we lacked 0.29
we leave 0.05
we let 0.09
we looked -0.22
we made -0.26
we make -0.07
we may -1.34
we mean -0.93
we meet 1.05
we mention -0.11
we might -0.40
we must -1.16
we need -0.68
we no -0.07
we now 0.34
we offer 0.41
we open -0.21
we operate -0.06
we owe -0.80
we passed -0.24
we plan -0.31
we process 0.20
we ran 0.98
we read -0.67
we received 0.33
we rehearsed -0.09
we restore 0.56
we restored 0.40
we run 1.58
we sailed 0.45
we satisfy -0.06
we say -0.17
we see 0.45
we sell 0.12
we send 0.21
we shall 0.06
we sign 0.49
we start -0.09
we still 0.23
we stopped 0.30
we store 1.32
we support 0.47
we switched 0.14
we talk -0.15
we test 0.10
we tick 0.09
we to 0.06
we took -0.20
we typed -0.12
we upload -0.07
we use -0.13
we used -0.37
we verified -0.09
we want -0.61
we went 0.58
we were 0.07
we will -0.73
we would -0.76
we wrote -0.45
weak 0.11
weakness and -0.12
weather -0.07
web host -0.09
web page -0.14
webhooks 0.13
webhooks and 0.14
webinar -1.85
website -1.34
website , -0.31
websocket 0.06
wednesday . -0.13
wednesdays -0.15
week 0.05
week . 0.28
week _ @us 0.12
week _ a 0.14
week _ and 0.17
week _ in 0.08
week of 0.09
week the 0.10
week to 0.11
weekly 0.29
weekly , 0.10
weekly and 0.20
weeks 0.06
weeks on 0.16
weigh -0.22
weighed 0.15
weighs 0.25
weighs the 0.35
weight 0.24
weight , 0.07
weight _ autograph 0.10
weight _ handwritten 0.22
weight _ ink 0.07
weight as -0.30
weight of 0.22
welcome _ us -0.13
welcome to -0.15
welded 0.24
welded to 0.06
well . 0.09
well : -0.08
well _ data 0.24
well _ it -0.14
well written -0.16
went 0.22
went , -0.25
went . -0.29
went from 0.29
went ga -0.19
went green 0.37
went home 1.07
went in 0.80
went into -0.17
went live -0.14
went missing 0.12
went through -0.25
went wrong -0.10
were 0.07
were an 0.09
were back -0.18
were built -0.17
were given 0.23
were in -0.15
were never -0.11
were not 0.59
were noted -0.05
were one -0.05
were released 0.21
were still 0.16
were tested 0.16
were there -0.16
were to -0.06
were written -0.31
were you 0.06
wet 0.10
wet _ , -0.09
wet _ . 0.08
wet ink 0.14
what , 0.18
what _ ? -0.23
what _ @us -0.06
what _ as 0.13
what _ ask -0.40
what _ between -0.48
what _ blocke -0.07
what _ build -0.10
what _ burn 0.09
what _ check -0.05
what _ conclude 0.16
what _ count 0.11
what _ down 0.05
what _ durable -0.19
what _ entere 0.22
what _ file 0.06
what _ for -0.06
what _ gate -0.08
what _ get 0.19
what _ hand 0.27
what _ happen -0.11
what _ history 0.09
what _ into 0.08
what _ lack -0.24
what _ leave -0.14
what _ like -0.06
what _ look -0.36
what _ mis -0.40
what _ nee -0.16
what _ need -0.16
what _ not -0.06
what _ now 0.19
what _ on 0.09
what _ production -0.08
what _ show -0.08
what _ signature -0.06
what _ stay 0.49
what _ still -0.10
what _ take -0.09
what _ time -0.07
what _ user 0.25
what _ we -0.08
what _ which -0.16
what _ would -0.19
what _ you -0.05
what _ your 0.06
what _ ” -0.23
what a -0.13
what about 0.38
what an -0.30
what are -0.14
what began -0.06
what caused 0.06
what comes 0.18
what counts -0.14
what did 0.13
what does -0.56
what each -0.42
what goes 0.06
what greets 0.58
what hangs 0.06
what happens 0.07
what has -0.29
what i 0.11
what if 0.10
what is -1.12
what its -0.31
what keeps -0.07
what must -0.06
what our -0.11
what people -0.28
what remains -0.07
what separates -0.48
what she 0.14
what stands -0.66
what that -0.44
what the -0.29
what their 0.95
what this 0.11
what ties 0.18
what to -0.12
what uptime -0.08
what used -0.29
what was 0.41
what we -0.32
what went -0.10
what would -0.13
what you 0.16
what your -0.14
what “ -0.24
whatever 0.08
whatever _ @us 0.14
whatever _ a 0.07
whatever _ and 0.08
whatever _ attach 0.10
whatever _ doe 0.41
whatever _ in 0.10
whatever _ not 0.17
whatever _ rename 0.21
whatever _ suggest -0.09
whatever is 0.14
whatever its -0.15
whatever your 0.61
wheel _ off 0.25
wheels -0.14
when -0.14
when ? -0.10
when @us 0.34
when _ . -0.24
when _ : 0.16
when _ ? 0.05
when _ @us 0.17
when _ and -0.11
when _ archive 0.08
when _ auditor -0.29
when _ be -0.12
when _ can -0.22
when _ capture 0.16
when _ cpa -0.18
when _ demo -0.06
when _ entry -0.05
when _ every -0.07
when _ firm -0.12
when _ get -0.07
when _ have -0.55
when _ independent -0.14
when _ of -0.10
when _ page 0.08
when _ production -0.11
when _ record -0.06
when _ restore 0.08
when _ reviewer 0.27
when _ route -0.06
when _ store -0.19
when _ tenant -0.06
when _ verifie -0.47
when _ why 0.09
when _ write 0.09
when a 0.22
when an 0.09
when and -0.06
when did 0.07
when does -0.22
when is -0.13
when its -0.06
when somebody 0.05
when someone 0.05
when there 0.17
when validation -0.18
when will -0.24
whenever 0.19
whenever _ be 0.09
whenever a 0.14
where -0.20
where , -0.07
where _ . -0.31
where _ be -0.17
where _ go -0.05
where _ leave -0.06
where _ not 0.08
where _ our 0.06
where _ should 0.06
where _ their 0.13
where _ when -0.13
where _ would 0.06
where a 0.07
where does -0.16
where every 0.19
where is 0.29
where it -0.33
where other 0.12
where others 0.07
where records -0.12
where the -0.48
where to 0.07
where we -0.30
where you 0.26
where your -0.06
wherea _ be 0.10
wherea _ have 0.14
whereas 0.50
whereas the 0.17
wherever _ it -0.05
wherever it -0.38
whether 0.08
whether _ caler -0.15
whether _ can -0.05
whether _ do -0.08
whether _ have -0.16
whether _ it -0.23
whether a 0.06
whether the -0.22
whether there 0.05
whether we 0.06
which . 0.07
which _ , 0.10
which _ . -0.26
which _ ? 0.15
which _ about -0.05
which _ be -0.17
which _ data 0.05
which _ deviation 0.09
which _ every 0.11
which _ how 0.09
which _ identity -0.07
which _ keep -0.05
which _ lead 0.08
which _ make -0.05
which _ more -0.18
which _ nothe -0.10
which _ or 0.07
which _ person 0.06
which _ readable 0.18
which _ release -0.11
which _ system 0.13
which _ than -0.07
which _ there 0.07
which _ to -0.11
which _ what -0.08
which _ where -0.33
which _ why 0.05
which _ work -0.11
which _ you -0.06
which _ your -0.12
which a -0.14
which agreement -0.10
which an -0.10
which any -0.12
which anyone 0.10
which capa 0.31
which comes -0.32
which copies -0.32
which copy -0.24
which deviation 0.42
which each -0.24
which identity 0.07
which is -0.48
which makes -0.77
which no 0.18
which none -0.05
which of -0.16
which one 0.18
which other 0.26
which our 0.30
which people -0.17
which stays 0.58
which takes 0.43
which tells -0.55
which the -0.07
which they 0.07
which trust 0.19
which we 0.12
which went -0.13
which will -0.08
which your 0.38
whichever _ , 0.13
whichever you 0.10
while 0.32
while _ be 0.08
while _ have 0.16
while _ still 0.34
while certified 0.19
while other -0.32
while the -0.07
while we 0.57
while you -0.22
while your 0.10
white _ . -0.08
white hat -0.10
whiteboard -0.28
whiteboard . -0.15
who 0.06
who , 0.12
who _ . -0.07
who _ 27001 0.11
who _ : 0.06
who _ anyone -0.10
who _ before -0.05
who _ by 0.06
who _ change 0.09
who _ copy -0.09
who _ do 0.14
who _ iso 0.16
who _ lack 0.11
who _ lease -0.09
who _ open 0.06
who _ or -0.16
who _ read 0.05
who _ that 0.10
who _ the -0.11
who _ whether 0.09
who acted -0.08
who answers -0.13
who approved 0.07
who are 0.25
who asks 0.15
who at 0.09
who calls -0.16
who can -0.25
who changed 0.20
who clicked -0.08
who decides -0.10
who drew -0.21
who have 0.07
who held -0.76
who holds -0.08
who is 0.15
who know -0.35
who knows -0.10
who logs 0.32
who made 0.13
who may 0.18
who never 0.26
who owns -0.39
who signed -0.09
who tells -0.37
who they 0.30
who touched 0.12
who tries 0.22
who typed -0.09
who vouches -0.08
who will 0.10
who would 0.05
whoever _ report -0.06
whoever _ that -0.07
whoever _ the -0.08
whoever signs 0.07
whoever tries 0.14
whoever wants 0.10
whoever writes -0.07
whole 0.38
whole _ , 0.06
whole _ and 0.05
whole _ from 0.06
whole data 0.15
whole database 0.35
whole of -0.79
whole plant 0.55
whole service 0.26
whole story 0.67
whom the 0.09
whose _ . -0.06
whose _ not 0.47
whose _ the 0.11
whose _ to 0.06
whose _ we 0.11
whose checksum 1.04
whose holder -0.10
whose identity 0.47
whose issuer -0.09
whose name -0.15
whose role 0.18
whose token 0.12
why -0.16
why . -0.70
why : 0.89
why _ , 0.27
why _ be -0.30
why _ change 0.06
why _ every 0.08
why _ in -0.11
why _ it -0.12
why _ no -0.14
why _ not -0.16
why _ say -0.07
why _ there -0.07
why _ to -0.20
why do 0.28
why it -0.20
why our 0.30
why there -0.16
why they -0.74
why this -0.07
why we -0.65
why you -0.33
whys -0.77
wi -0.10
wi fi -0.29
wiki -0.54
will -0.62
will , 0.62
will . 0.06
will _ . -0.43
will _ 2 -0.06
will _ : 0.11
will _ ? -0.10
will _ again 0.15
will _ and -0.26
will _ as -0.08
will _ at 0.08
will _ available -0.22
will _ baa -0.08
will _ by -0.25
will _ certifie -0.17
will _ complete -0.07
will _ data -0.06
will _ document -0.14
will _ durable -0.05
will _ each -0.09
will _ enable -0.28
will _ endpoint 0.28
will _ every -0.13
will _ find 0.17
will _ first 0.11
will _ from -0.09
will _ have 0.10
will _ here -0.09
will _ keep -0.05
will _ let 0.31
will _ live -0.26
will _ log -0.08
will _ lose 0.25
will _ my -0.15
will _ next -0.18
will _ open -0.12
will _ production -0.13
will _ put -0.08
will _ ready -0.13
will _ security -0.07
will _ so -0.10
will _ soc -0.08
will _ their -0.34
will _ up -0.10
will _ user -0.06
will _ verifie -0.07
will _ what 0.05
will _ with -0.13
will _ write -0.11
will _ you 0.06
will add -0.11
will answer -0.18
will arrive -0.33
will authorize -0.16
will back -0.21
will be -1.04
will become -0.35
will certify -0.07
will comply -0.10
will do 0.11
will drop -0.06
will ever 0.21
will go -0.35
will have 0.23
will hold -0.20
will isolate -0.11
will leave -0.18
will log -0.21
will love 0.24
will meet -0.47
will move -0.42
will my 0.10
will need -0.08
will never 1.73
will not 0.79
will production -0.25
will release -0.16
will run -0.20
will say -0.15
will search 0.15
will send 1.07
will sign -0.47
will start -0.08
will stay -0.09
will still 0.88
will support -0.11
will survive -0.19
will take 0.11
will talk 0.05
will tell 0.20
will want 0.12
will work -0.38
will write -0.11
will you -0.33
window -0.12
window , -0.17
window . -0.18
window _ . -0.18
window closed 0.17
winter -0.06
wipe 0.13
wipe _ . -0.05
wiped the 0.11
wipes -0.35
wire _ the -0.09
wired -0.22
wired up -0.12
wiser -0.08
wish _ the 0.07
with 0.16
with ? -0.11
with @us -0.14
with _ 's 0.09
with _ 9001 0.10
with _ : 0.10
with _ ? -0.08
with _ @us 0.34
with _ account -0.06
with _ all 0.24
with _ as 0.11
with _ authenticity 0.16
with _ batche 0.16
with _ bind 0.07
with _ by 0.09
with _ certificate 0.29
with _ check 0.08
with _ checksum 0.10
with _ component 0.16
with _ could -0.17
with _ credential 0.39
with _ data -0.08
with _ date 0.06
with _ demo -0.18
with _ effect 0.18
with _ electronic -0.12
with _ enforce 0.15
with _ entra 0.20
with _ evidence 0.06
with _ force 0.15
with _ full 0.19
with _ gdpr 0.16
with _ grade 0.19
with _ hash 0.07
with _ hospital 0.07
with _ id -0.07
with _ iso 0.09
with _ issue 0.24
with _ key 0.18
with _ kms 0.10
with _ legal 0.24
with _ link 0.06
with _ live 0.10
with _ meane 0.18
with _ mfa 0.17
with _ now -0.10
with _ number 0.16
with _ of 0.15
with _ okta 0.08
with _ old 0.14
with _ on 0.06
with _ one -0.06
with _ opinion 0.10
with _ our 0.06
with _ own 0.06
with _ pin 0.27
with _ place -0.15
with _ policy 0.11
with _ read 0.08
with _ report 0.19
with _ request -0.06
with _ role 0.15
with _ seal 0.39
with _ security -0.07
with _ signe -0.08
with _ state 0.24
with _ than -0.12
with _ that 0.14
with _ tick 0.08
with _ time 0.10
with _ title -0.08
with _ today -0.05
with _ token 0.07
with _ trail 0.11
with _ type 0.09
with _ use 0.09
with _ would -0.07
with _ write 0.06
with _ your -0.09
with _ “ 0.10
with a -0.11
with access 0.06
with aes -0.21
with all -0.10
with an 0.10
with annex 0.07
with azure 0.19
with binding -0.08
with both 0.06
with certificate 0.05
with certification -0.05
with certified 0.70
with controlled -0.11
with credentials -0.13
with curl 0.79
with daily -0.06
with demo -0.39
with durable 0.16
with each -0.15
with electronic -0.07
with enforced 0.10
with every 0.20
with full 0.21
with good -0.53
with her 0.47
with hipaa 0.44
with id -0.05
with invented -0.19
with iso 0.41
with its -0.06
with keys 0.10
with legal 0.50
with limits -0.18
with luck -0.39
with meaning 0.55
with mfa 0.71
with name 0.21
with nightly 0.09
with no 0.15
with nobody 0.54
with none -0.10
with nothing 0.06
with number -0.06
with numbered 0.18
with object 0.37
with okta 0.06
with one -0.18
with or -0.54
with our -0.06
with passkeys 0.06
with password 0.13
with people -0.31
with re 0.15
with real 0.46
with regulated 0.57
with row -0.22
with saml 0.07
with sample -0.17
with seal 0.09
with sha 0.13
with soc 0.16
with synchronous 0.20
with the -0.08
with their -0.14
with them -0.09
with this 0.10
with tick 0.30
with us 0.44
with user -0.27
with verified 0.05
with which -0.43
with worm -0.20
with you -1.38
with your -0.05
withdraw _ . 0.08
withdraw _ and 0.11
withdraw _ be 0.09
withdraw _ control 0.07
withdraw _ the 0.20
withdrawn 0.17
withdrawn . -0.28
withdrawn and 0.48
withdrawn by 0.10
withdrawn from -0.16
withdraws 0.09
withdraws the 0.07
withdrew . -0.05
withheld -0.12
withheld $ -0.37
within -0.10
within _ , -0.06
within _ . 0.06
within _ day -0.05
within _ hour 0.17
within _ worke -0.09
within minutes 0.79
within seconds 0.23
within the 0.07
within thirty -0.06
within two -0.19
without 0.25
without . -1.24
without _ 's 0.07
without _ . 0.16
without _ 2 0.09
without _ a -0.05
without _ and -0.07
without _ any -0.14
without _ backup 0.40
without _ between -0.06
without _ certification -0.09
without _ checksum 0.30
without _ electronic 0.50
without _ finde 0.21
without _ first 0.20
without _ from 0.12
without _ guard 0.10
without _ have 0.07
without _ in 0.05
without _ mfa 0.07
without _ on -0.06
without _ over -0.06
without _ policy 0.23
without _ production -0.15
without _ right 0.25
without _ role 0.19
without _ seal 0.06
without _ second -0.07
without _ signature 0.11
without _ soc 0.16
without _ stay -0.07
without _ valid 0.14
without _ verifie 0.25
without _ without -0.36
without _ you 0.28
without a 0.33
without any -0.55
without anybody -0.05
without anyone 0.25
without asking 0.05
without being 0.27
without breaking 0.06
without certified -0.06
without checking -0.17
without encryption 0.28
without exception 0.32
without exceptions 0.16
without findings 0.23
without first 0.26
without gaps 0.20
without having 0.60
without human 0.15
without including 0.08
without it -0.17
without its 1.08
without leaving 0.52
without losing 0.18
without mfa 0.07
without our 0.18
without passing 0.32
without review 0.63
without rights 1.50
without the 0.24
without walls -0.05
without your 0.18
witness -0.05
witness , -0.08
witnessed -0.09
wonder 2.56
wonder who 0.19
wonder why 0.16
word " -0.28
word . -0.20
word _ be 0.23
word _ certifie 0.05
word _ law 0.10
word _ not -0.21
word _ to -0.12
word in -0.43
word is 1.34
word on 0.22
word that -0.07
word “ -0.21
wording -0.96
wording $ -0.46
wording . -0.10
wording of 0.06
words -0.32
work 0.06
work . 0.07
work : 0.06
work ; 0.35
work _ " -0.08
work _ @us 0.16
work _ all 0.07
work _ an 0.09
work _ do -0.09
work _ have 0.23
work _ live 0.20
work _ old -0.05
work _ one 0.06
work _ release 0.05
work _ survive -0.05
work _ what -0.06
work email 0.20
work in 0.06
work instruction 0.21
work is -0.13
work that -0.08
work to -0.51
work today 0.07
work with 0.15
worke _ a -0.14
worked out 0.08
worked over -0.17
workflow -0.07
workflow _ . -0.09
workflow _ audit -0.14
workflow _ be 0.12
workflow _ input 0.05
workflow _ validation 0.05
workflow state 0.05
workflows 0.11
working , 0.45
working . 0.16
working days -0.24
working in -0.20
working toward -0.06
working towards 0.08
workplace 0.33
works 0.15
works $ -0.48
works . 2.32
works : -0.07
works and -0.11
works as 0.05
works on -0.09
works today 0.58
works with 0.06
workshop -1.39
workshop , -0.30
workshop _ the -0.09
workshop was -0.13
workspace 0.46
workspace " -0.15
workspace $ -0.15
workspace , -0.07
workspace . 0.23
workspace : 0.06
workspace _ . 0.09
workspace _ ; -0.08
workspace _ can 0.25
workspace _ isolate -0.07
workspace _ it 0.10
workspace _ not 0.08
workspace _ on 0.11
workspace _ still -0.08
workspace _ that 0.08
workspace _ workspace 0.17
workspace _ you 0.06
workspace _ your 0.23
workspace back -0.06
workspace from -0.07
workspace in 0.08
workspace into 0.26
workspace is -0.08
workspace isolation -0.07
workspace login 0.10
workspace membership -0.06
workspace of -0.08
workspace scope -1.08
workspace sealed -0.05
workspace separation 0.30
workspace stays 0.32
workspace switcher -0.30
workspace to 0.15
workspaces $ 0.35
workspaces , 0.50
workspaces that 0.06
workspaces without -0.05
workstation -0.19
world 0.42
world class 0.38
worm 0.18
worm , 0.07
worm _ . 0.07
worm _ be -0.07
worm _ for 0.07
worm _ not -0.19
worm _ write -0.29
worm bucket 0.79
worm retention -0.16
worried 0.13
worried about 0.17
worry 0.30
worry . -0.21
worry about 0.80
worth 0.08
worth _ . -0.09
worth _ a -0.08
worth an 0.11
worthless 0.33
would -0.61
would . 0.15
would _ , 0.09
would _ . -0.50
would _ as -0.23
would _ before -0.09
would _ call 0.06
would _ file -0.05
would _ first -0.11
would _ for -0.08
would _ have 0.07
would _ if -0.25
would _ in -0.19
would _ it 0.10
would _ of 0.09
would _ on -0.12
would _ one 0.08
would _ out 0.05
would _ say 0.27
would _ take -0.05
would _ tell -0.06
would _ the -0.07
would _ their -0.21
would _ them -0.11
would _ think -0.07
would _ type -0.07
would _ untrue 0.07
would _ with -0.18
would _ your -0.15
would a -0.19
would also -0.17
would answer -0.07
would ask 0.08
would be -0.14
would call -0.26
would come -0.05
would count -0.13
would fail -0.23
would find 0.24
would get -0.06
would go -0.08
would have -0.09
would hold -0.12
would keep -0.34
would let -0.22
would like -0.54
would look 0.14
would need -0.07
would never 0.83
would not 0.21
would rather -0.05
would say -1.13
would see -0.17
would suffice 0.09
would survive 0.16
would take -0.41
would want 0.09
would we -0.52
would you -0.24
would your -0.10
woven 0.40
woven into 0.09
wrap _ , 0.11
wrapped 0.38
wraps 0.07
wraps the 0.33
write -0.10
write " -0.25
write _ " -0.10
write _ ) -0.05
write _ , -0.09
write _ . -0.05
write _ ai -0.27
write _ all 0.07
write _ an 0.07
write _ append 0.22
write _ as -0.10
write _ be -0.05
write _ blocke 0.25
write _ by -0.10
write _ close -0.11
write _ control 0.06
write _ data -0.14
write _ decision -0.09
write _ doe 0.07
write _ enable 0.10
write _ evidence -0.15
write _ file -0.38
write _ from 0.05
write _ gate -0.09
write _ if -0.07
write _ one -0.09
write _ only 0.16
write _ person 0.07
write _ signature -0.19
write _ tenant -0.07
write _ they 0.07
write _ three 0.08
write _ until -0.07
write _ us -0.17
write _ we -0.07
write _ who -0.08
write _ “ -0.22
write _ ” -0.15
write a -0.12
write ahead 0.14
write and -0.05
write in 0.09
write it -0.23
write lock 0.14
write protected 0.68
write routes 0.61
write that -0.69
write the -0.35
write their -0.13
write to -0.10
write “ -0.53
writer -0.98
writers -0.25
writes 0.08
writes $ -0.50
writes , -0.18
writes a 0.21
writes are 0.08
writes blocked 0.06
writes counts -0.20
writes enabled 0.56
writes has 0.06
writes is 0.07
writes must -0.07
writes on -0.05
writes open -0.10
writes remain -0.36
writes stay -0.09
writes – 0.12
writes “ -0.19
written -0.25
written " -0.06
written about -0.07
written anew -0.08
written by -0.96
written one -0.19
written stays 0.35
written to 0.52
written today 0.14
written up -0.20
written “ -0.10
wrong , -0.10
wrong _ . -0.36
wrong _ can -0.05
wrong _ our 0.13
wrong _ say 0.38
wrong _ soc 0.13
wrong _ think -0.07
wrong and -0.22
wrong to -0.07
wrongly -0.16
wrote -0.46
wrote a -0.07
wrote that -0.36
wrote the -0.43
wrote to -0.22
wrote “ -0.22
x 0.19
y -0.21
y , 0.15
yaml -0.07
yaml $ -0.20
yaml , 0.10
yaml : 0.43
yaml _ 11 0.06
yaml _ : 0.10
year 0.06
year $ 0.21
year 's 0.63
year . -0.38
year : 0.15
year _ , -0.06
year _ 2 0.10
year _ @us 0.20
year _ and -0.05
year _ by 0.10
year _ it -0.08
year _ our 0.17
year _ record 0.09
year _ say 0.07
year _ soc 0.19
year _ they 0.19
year _ thi 0.25
year _ type 0.05
year _ with 0.24
year _ year 0.08
year and -0.12
year by -0.09
yearly 0.14
years 0.07
years $ 0.30
years ago -0.24
years for 0.15
years in 0.36
years later 0.29
years of 0.11
yellow -0.29
yes -0.13
yes " -0.40
yes $ 1.33
yes ( 0.60
yes , 0.99
yes . -0.63
yes : -0.18
yes _ , -0.05
yes _ 2 0.06
yes _ @us 0.26
yes _ ai 0.31
yes _ be 0.73
yes _ can 0.23
yes _ certifie 0.09
yes _ each 0.24
yes _ every 0.15
yes _ evidence 0.10
yes _ open 0.10
yes _ production 0.17
yes _ record 0.49
yes _ report 0.06
yes _ sign 0.10
yes _ signature 0.12
yes _ soc -0.06
yes _ type 0.06
yes _ user 0.15
yes _ we -0.11
yes _ with 0.13
yes _ your -0.13
yes is 0.92
yes to -0.50
yes | 0.17
yes – 0.31
yes ” -0.59
yesterday 0.58
yesterday 's 0.48
yesterday _ be 0.09
yesterday _ the 0.12
yet -0.18
yet $ -0.57
yet , 0.20
yet . -1.54
yet ; 0.82
yet _ . 0.16
yet _ but 0.30
yet _ can 0.06
yet _ control 0.29
yet _ have 0.06
yet _ in 0.07
yet _ take -0.08
yet _ the 0.06
yet _ to -0.07
yet _ what 0.07
yet _ you 0.06
yet the 0.63
yet to -0.32
yet ” -0.13
you 0.19
you 'd 0.10
you , -0.07
you : 0.83
you ? 0.13
you _ 's 0.13
you _ afford -0.06
you _ again -0.09
you _ an 0.15
you _ audit 0.07
you _ back -0.06
you _ be -0.10
you _ but 0.08
you _ button -0.09
you _ byte 0.07
you _ capa -0.20
you _ certifie 0.09
you _ change -0.07
you _ click -0.08
you _ column -0.13
you _ count 0.18
you _ data -0.10
you _ day 0.06
you _ deviation -0.11
you _ doe -0.06
you _ each -0.10
you _ endpoint 0.20
you _ every -0.09
you _ file 0.12
you _ for 0.09
you _ give 0.09
you _ goe 0.17
you _ have 0.19
you _ he -0.07
you _ list -0.25
you _ live -0.06
you _ longer -0.07
you _ me -0.07
you _ nee 0.13
you _ never 0.19
you _ no 0.06
you _ not -0.17
you _ off 0.07
you _ official 0.44
you _ on -0.15
you _ one 0.10
you _ only 0.27
you _ over -0.05
you _ put 0.19
you _ sample -0.13
you _ save 0.16
you _ search 0.11
you _ second 0.22
you _ signe 0.09
you _ since 0.06
you _ somethe -0.16
you _ stand 0.18
you _ still 0.07
you _ straight 0.11
you _ system 0.11
you _ the 0.28
you _ to 0.09
you _ today 0.44
you _ up -0.06
you _ use 0.15
you _ walk 0.05
you _ who 0.06
you _ with 0.15
you _ without 0.05
you _ word 0.12
you _ yourself 0.11
you _ “ -0.08
you already -0.11
you an -0.18
you and 0.35
you are 0.05
you ask 0.20
you attach -0.42
you can 0.12
you carry 0.17
you clear -0.21
you click -0.13
you close -0.30
you closed -0.08
you comply 0.39
you decide -0.50
you delete 0.07
you do 0.49
you entered 0.11
you entrust 0.39
you everything -0.25
you exist 0.83
you fill -0.05
you find -1.41
you from 0.24
you gave 0.08
you get -0.17
you go 0.06
you had 0.38
you hand 0.31
you have 0.11
you hipaa 0.11
you into -0.28
you is 0.05
you iso 0.15
you just -0.06
you kept -0.42
you know -0.12
you left 0.07
you like 0.29
you log 1.63
you make 0.14
you may 0.29
you mean 0.08
you might 0.39
you need 0.14
you never 0.15
you no 0.07
you nothing 0.16
you now 0.15
you nowhere 0.93
you on 0.14
you or 0.05
you pick -0.38
you put 0.38
you reach 0.35
you release -0.07
you save 0.17
you saw -0.13
you say -0.12
you set 0.28
you share 0.13
you should -0.32
you sign -0.08
you still 0.66
you to -0.10
you today 0.11
you tried 0.38
you try 0.10
you type -0.31
you upload 0.45
you use -0.19
you want 0.13
you were 0.17
you who -0.19
you will 0.58
you wonder 0.11
you work -0.07
you ” -0.06
your 0.51
your 300 -0.07
your @us 0.42
your _ 's 0.11
your _ , -0.12
your _ : 0.06
your _ @us -0.18
your _ a 0.12
your _ already 0.18
your _ and 0.17
your _ answer 0.14
your _ approval -0.07
your _ as -0.06
your _ at 0.08
your _ audit -0.05
your _ back 0.10
your _ be -0.08
your _ before 0.08
your _ binde 0.23
your _ browser -0.18
your _ can 0.20
your _ capa 0.21
your _ center 0.09
your _ come 0.15
your _ customer 0.06
your _ data 0.06
your _ decide -0.12
your _ demo -0.10
your _ directory 0.38
your _ down 0.13
your _ ever 0.06
your _ every -0.08
your _ file -0.07
your _ find 0.13
your _ first 0.06
your _ get 0.10
your _ home 0.14
your _ id 0.17
your _ identity 0.08
your _ idp 0.49
your _ in 0.32
your _ iso -0.17
your _ isolate -0.25
your _ kms 0.07
your _ log -0.06
your _ login 0.20
your _ nee -0.05
your _ not -0.07
your _ nothe -0.06
your _ now 0.09
your _ office -0.07
your _ on 0.12
your _ one -0.07
your _ open 0.07
your _ our 0.05
your _ out 0.18
your _ outlive 0.07
your _ provider 0.27
your _ put 0.11
your _ quality 0.24
your _ real 0.08
your _ record -0.19
your _ release 0.06
your _ rest 0.06
your _ schedule 0.06
your _ second 0.36
your _ see 0.18
your _ should -0.08
your _ sign -0.06
your _ signature 0.13
your _ since -0.12
your _ survive 0.20
your _ take -0.10
your _ their 0.17
your _ there 0.08
your _ today 0.07
your _ under 0.07
your _ use 0.13
your _ vault 0.26
your _ vouche 0.26
your _ walk 0.06
your _ where -0.05
your _ which -0.14
your _ will 0.10
your _ with -0.09
your _ without 0.11
your _ work 0.08
your _ would -0.09
your _ your 0.09
your _ ” -0.06
your account 0.43
your annual -0.14
your approval -0.12
your attachments 0.13
your audit -0.06
your auditors -0.18
your backlog 0.64
your bank -0.09
your browser -0.66
your certificates 0.10
your change -0.24
your colleagues 0.10
your company -0.16
your competitor 0.41
your current -0.11
your customer 0.05
your data 0.21
your database -0.05
your desk 0.45
your deviations 0.33
your directory 0.67
your draft 0.08
your e 0.45
your electronic 0.40
your employer 0.47
your entra 0.43
your erp -0.12
your evidence 0.50
your fiercest 0.48
your files 0.39
your first 0.19
your floor 0.12
your hand -0.07
your hands 0.17
your hr -0.36
your identity 0.39
your idp 0.12
your initials -0.27
your inspection 0.26
your inspector 0.20
your key 0.44
your laptop -0.06
your lawyers 0.20
your lease -0.14
your login 0.09
your most 0.22
your name 0.15
your neighbour 0.40
your neighbours 0.11
your new 0.11
your old 0.07
your operators -0.06
your originals -0.07
your own -0.18
your paper -0.32
your password 0.23
your phone 0.48
your pin 0.47
your policy 0.70
your present -0.71
your procedures -0.06
your production 0.08
your profile -0.20
your proof 0.23
your quality 0.21
your questions -0.21
your real 0.10
your record 0.42
your records 0.13
your registrar -0.19
your regulated 0.60
your retention 1.00
your rights 0.26
your rivals 0.12
your role 0.15
your screen -0.17
your second 0.38
your security 0.21
your shop -0.20
your soc -0.21
your sop -0.07
your staff 0.14
your supplier -0.05
your team 0.42
your tenant 0.56
your text -0.09
your training 0.25
your users 0.10
your validation -0.09
your vendor 0.25
your way 0.29
your work 0.11
your workspace 0.20
yours 0.22
yours , -0.19
yours alone 0.12
yours for 0.08
yourself the 0.14
yubikey 0.67
yubikeys 0.51
yyyy -0.10
yyyy mm -0.10
zero -0.22
zero $ -0.08
zero , -0.07
zero . -0.23
zero _ api -0.07
zero _ be -0.14
zero _ so -0.06
zero _ zero -0.07
zero certificates -0.24
zero criticals 0.45
zero exceptions -0.64
zero of -0.29
zero rows -0.06
zero trust 0.88
zero unguarded 0.07
zone 0.10
zone . 0.09
zones 0.12
zones . 0.29
{ -0.06
{ " -0.13
| -0.16
| - 0.07
| 1 -0.39
| 100 0.75
| 14 -0.18
| 15 0.10
| 2.1 -0.19
| 3 -0.05
| 4.1 -0.44
| @us 0.22
| ^ 0.38
| _ % 0.06
| _ ( 0.12
| _ , 0.37
| _ 0 0.11
| _ 1 0.17
| _ 12 -0.05
| _ 2025 0.20
| _ 256 0.06
| _ ; 0.12
| _ a -0.12
| _ ai 0.19
| _ all 0.26
| _ and 0.16
| _ be -0.42
| _ certifie 0.11
| _ design -0.09
| _ ii 0.29
| _ it -0.34
| _ meet 0.09
| _ not -0.13
| _ on 0.24
| _ only -0.11
| _ open 0.06
| _ owner -0.05
| _ pdf 0.12
| _ per 0.18
| _ place 0.20
| _ plan 0.12
| _ report 0.06
| _ restore 0.19
| _ route -0.07
| _ since 0.38
| _ teste -0.10
| _ the -0.12
| _ use 0.14
| _ verifie 0.06
| _ worde -0.05
| _ yes -0.14
| _ ✓ 0.22
| a -0.63
| active 0.37
| aes -0.06
| ai 0.11
| all 0.58
| append 0.45
| approved -0.06
| automatic 0.64
| available 0.36
| binding 0.30
| blocked -0.26
| certified 1.03
| complete 0.55
| completed 0.65
| compliant 0.28
| daily 0.07
| demo -0.26
| done 0.84
| durable 0.40
| enabled 0.53
| encrypted 0.27
| enforced 1.64
| enterprise 0.25
| expires 0.19
| false -0.26
| ga 0.72
| green 0.36
| immutable 0.05
| in 0.26
| included 1.00
| iso -0.08
| issued 0.62
| limit -0.12
| linked 0.12
| live 2.04
| met 0.11
| metadata -0.17
| n 0.06
| no -0.05
| not -0.87
| official 0.27
| on 0.24
| operational 0.44
| owner -0.08
| pass 0.65
| passed 1.31
| pdf 0.05
| planned -0.08
| production 0.14
| released 0.20
| report 0.09
| roadmap -0.74
| saml -0.22
| since 0.28
| soc -0.08
| status -0.12
| supported 0.66
| target -0.21
| tested 0.52
| text -0.60
| the -0.28
| type 0.24
| unavailable -0.21
| verified 0.50
| – -0.96
| ✓ 0.64
| ✗ -0.47
} -0.14
} $ -0.12
~ -1.26
~ _ have -0.09
~ _ the -0.08
° c -0.24
– 0.15
– $ -1.36
– @us 0.21
– _ 's 0.06
– _ , -0.11
– _ . 0.07
– _ 2 0.06
– _ all 0.31
– _ and 0.05
– _ at 0.13
– _ be 0.12
– _ by -0.11
– _ every 0.09
– _ for -0.27
– _ in 0.07
– _ it 0.06
– _ no -0.11
– _ not -0.14
– _ report 0.14
– _ with 0.16
– _ your 0.18
– all 0.62
– and 0.71
– blocked -0.15
– controlled 0.30
– every 0.41
– examined 0.07
– in -0.60
– is 0.06
– issued 0.41
– it 0.27
– live -0.18
– no 0.13
– none -0.40
– not -0.27
– open -0.08
– planned -0.69
– production 0.07
– released 0.09
– saml 0.36
– soc 0.16
– the 0.40
– three 0.11
– verified 0.30
– | -0.14
– “ 0.14
“ 0.21
“ 2026 -0.06
“ 21 -0.18
“ 403 -0.05
“ @us -0.21
“ _ ( -0.08
“ _ ) -0.09
“ _ . 0.28
“ _ 11 -0.07
“ _ ; 0.07
“ _ ? -0.10
“ _ a -0.09
“ _ action -0.06
“ _ active -0.05
“ _ appear -0.11
“ _ approve -0.10
“ _ as 0.06
“ _ audit -0.06
“ _ back -0.16
“ _ blocke -0.23
“ _ button -0.06
“ _ can -0.14
“ _ certifie -0.09
“ _ change -0.06
“ _ compliant -0.13
“ _ control -0.21
“ _ copie -0.08
“ _ data -0.17
“ _ decide -0.11
“ _ demo 0.07
“ _ document -0.16
“ _ doe -0.05
“ _ enable 0.07
“ _ for -0.05
“ _ from -0.21
“ _ grade -0.20
“ _ may -0.08
“ _ mean -0.19
“ _ meet -0.12
“ _ name -0.06
“ _ now -0.06
“ _ of -0.17
“ _ out -0.36
“ _ pilot -0.18
“ _ proof -0.17
“ _ ready 0.09
“ _ report -0.06
“ _ say -0.25
“ _ see -0.08
“ _ show -0.15
“ _ sign 0.05
“ _ soc 0.08
“ _ soon 0.19
“ _ stand -0.14
“ _ store -0.14
“ _ the 0.37
“ _ time -0.05
“ _ until 0.06
“ _ verifie 0.12
“ _ we -0.05
“ _ work 0.06
“ _ your -0.16
“ _ “ -0.07
“ _ ” 0.17
“ a -0.20
“ acme -0.08
“ ai -0.32
“ aligned 0.26
“ are 0.10
“ blocked 0.07
“ certificates -0.12
“ certified 0.05
“ coming 0.48
“ complete -0.46
“ content 0.06
“ customers -0.18
“ decides 0.07
“ demo -0.07
“ durable -0.20
“ e 0.05
“ end -0.07
“ every -0.15
“ final -0.09
“ forbidden 0.32
“ fully -0.27
“ gdpr 0.17
“ go 0.19
“ hipaa -0.30
“ human -0.06
“ immutable -0.13
“ is 0.18
“ issued 0.07
“ just 0.08
“ link -0.16
“ linked -0.06
“ links 0.16
“ never -0.16
“ no -0.51
“ none -0.20
“ northwind 0.08
“ not -0.14
“ one -0.20
“ open 0.13
“ other -0.15
“ our -0.74
“ oven 0.08
“ pen 0.07
“ pilot 0.06
“ planned 0.06
“ private -0.12
“ production -0.30
“ ready -0.20
“ records -0.06
“ related -0.24
“ released -0.23
“ report 0.05
“ reports 0.11
“ restore 0.18
“ saved 0.08
“ sealed -0.32
“ seamless -0.07
“ server -0.20
“ sign -0.52
“ signed -0.14
“ so -0.15
“ soc 0.05
“ the -0.40
“ to -0.25
“ validated 0.12
“ vault -0.28
“ verified -0.17
“ viewer -0.28
“ we 0.14
“ who -0.06
“ working 0.78
“ yes -0.17
“ your -0.56
” -0.14
” $ 1.06
” ( -0.18
” ) -0.20
” , -0.40
” . -1.09
” : 0.43
” ; -0.28
” ? -0.17
” _ . -0.36
” _ a -0.18
” _ about -0.07
” _ an -0.24
” _ and -0.14
” _ as -0.06
” _ aske 0.09
” _ at -0.09
” _ be 0.16
” _ caption -0.07
” _ claim 0.05
” _ copy -0.06
” _ delete -0.11
” _ each -0.06
” _ false -0.07
” _ find -0.09
” _ footer -0.05
” _ from -0.15
” _ have -0.22
” _ in -0.15
” _ it 0.11
” _ leave -0.09
” _ legal -0.21
” _ limit 0.08
” _ line -0.15
” _ mean -0.30
” _ name -0.21
” _ next 0.06
” _ no -0.07
” _ not 0.13
” _ nothe -0.17
” _ one 0.11
” _ our -0.18
” _ out -0.17
” _ page -0.32
” _ printe -0.05
” _ prototype -0.20
” _ put -0.09
” _ record -0.07
” _ sample 0.14
” _ sentence -0.09
” _ struck -0.06
” _ take -0.11
” _ that 0.09
” _ the -0.11
” _ thi 0.08
” _ to -0.07
” _ which -0.20
” _ with 0.13
” _ you -0.11
” _ “ 0.18
” _ ” -0.28
” across -0.30
” and -0.09
” appears -0.53
” are 0.22
” as -0.48
” belongs -0.21
” button -0.14
” describes -0.08
” does -0.13
” for 0.10
” from -0.17
” goes -0.05
” got -0.18
” in 0.22
” into -0.11
” is -0.70
” label 0.11
” means -0.09
” must 0.22
” names 0.07
” next -0.15
” off -0.15
” on 0.34
” out -0.28
” says 0.11
” stands -0.07
” stays -0.23
” sticker 0.06
” stood -0.30
” was -0.39
” we -0.11
” when -0.48
” wherever -0.09
” would 0.24
” – -0.18
← -0.86
← _ be 0.06
← how 0.18
← is -0.28
← what 0.06
→ $ -2.20
→ capa 0.15
→ sop -0.07
↔ 0.13
↔ capa 0.24
↔ deviation 0.18
↔ document -0.17
✓ 1.38
✓ $ -0.12
✓ _ ✓ 0.43
✓ | 0.38
✗ -0.16
`;
